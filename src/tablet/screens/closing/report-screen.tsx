import { useEffect, useState } from 'preact/hooks';
import { countActions } from '../../../domain/action.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { formatDay, formatMoment, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Select } from '../../../ui/select.tsx';
import type { EventTotals } from '../../store/journal-account.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { go } from '../route.ts';
import type { ScreenProps } from '../tablet.ts';
import { CountTable } from './count-table.tsx';
import { writeEventReports } from './event-reports.ts';
import { Reconciliation } from './reconciliation.tsx';
import { totalsToCsv } from './report-csv.ts';
import styles from './report-screen.module.css';
import { ReportSms } from './report-sms.tsx';
import { reportedEvent, showReport } from './reported-event.ts';
import { saveText } from './save-text.ts';
import { caseToName } from './sort-words.ts';

const { sheet, tools, about } = styles;

type Read = Outcome<readonly EventTotals[], { readonly kind: 'not-read' }>;

/** What an event came to on this tablet: as page, print, table, SMS and QR code. */
export function ReportScreen({ tablet }: ScreenProps) {
  const [read, setRead] = useState<Read>();
  const { report: say, home } = organiserWords.value;
  const { written, atCentre } = tablet.store.counts.value;
  useEffect(() => {
    void tablet.store.readEventTotals().then(setRead);
  }, [tablet, written, atCentre]);

  const all = read?.ok ? read.value : [];
  const totals = all.find(({ event }) => event.id === reportedEvent.value) ?? all[0];
  const joined = tablet.store.joined.value;
  const tabletName = joined?.tabletName ?? '';
  const saveCsv = () => {
    if (!totals) return;
    const csv = totalsToCsv(totals, tabletName, (number) => caseToName(tablet, number));
    saveText(`${totals.event.title}.csv`, 'text/csv;charset=utf-8', csv);
  };
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={totals && `${totals.event.title} · ${formatDay(totals.event.day)}`}
      actions={
        <Button large kind="primary" onPress={() => go('home')}>
          {say.done}
        </Button>
      }
    >
      {read === undefined && <Progress label={home.title} />}
      {read?.ok === false && (
        <Notice tone="bad" role="alert">
          {say.notRead}
        </Notice>
      )}
      {read?.ok && !totals && <p>{say.none}</p>}
      {totals && (
        <>
          <div class={tools}>
            {all.length > 1 && (
              <Select
                label={say.event}
                value={totals.event.id}
                options={all.map(({ event }) => ({ value: event.id, text: event.title }))}
                onChange={showReport}
              />
            )}
            <Button onPress={() => print()}>{say.print}</Button>
            <Button onPress={saveCsv}>{say.csv}</Button>
          </div>
          <article class={sheet}>
            <p class={about}>
              {say.tablet(tabletName)} · {say.asOf(formatMoment(Date.now(), 0))}
            </p>
            <Reconciliation totals={totals} />
            {countActions(totals.cells) > 0 && (
              <CountTable tablet={tablet} caption={say.actions} cells={totals.cells} total={say.total} />
            )}
          </article>
          {joined &&
            writeEventReports(totals, all, joined).map((written) => <ReportSms key={written.text} report={written} />)}
        </>
      )}
    </OrganiserPage>
  );
}
