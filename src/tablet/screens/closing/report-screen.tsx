import { useEffect, useState } from 'preact/hooks';
import { countActions } from '../../../domain/action.ts';
import { isDebateHeld } from '../../../domain/debate.ts';
import { good, type Outcome } from '../../../domain/outcome.ts';
import { formatDay, formatMoment, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Select } from '../../../ui/select.tsx';
import { readHallScreens } from '../../store/hall-screens.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { go } from '../route.ts';
import type { SheetParts } from '../sheets/sheet-parts.ts';
import type { ScreenProps, Tablet } from '../tablet.ts';
import { CountTable } from './count-table.tsx';
import { DebateReport } from './debate-report.tsx';
import { EventFigures } from './event-figures.tsx';
import { writeEventReports } from './event-reports.ts';
import { hallToCsv } from './hall-csv.ts';
import { totalsToCsv } from './report-csv.ts';
import styles from './report-screen.module.css';
import { ReportSms } from './report-sms.tsx';
import { reportedEvent, showReport } from './reported-event.ts';
import { listReportedEvents, type ReportedEvent } from './reported-events.ts';
import { saveText } from './save-text.ts';
import { caseToName } from './sort-words.ts';

const { sheet, tools, about } = styles;

const csvType = 'text/csv;charset=utf-8';

type Read = Outcome<readonly ReportedEvent[], { readonly kind: 'not-read' }>;

/** What an event came to on this tablet, and the debate held at it: as page, print, table, SMS and QR code. */
export function ReportScreen({ tablet }: ScreenProps) {
  const [read, setRead] = useState<Read>();
  const [register, setRegister] = useState<SheetParts['register']>();
  const { report: say, home, hallScreen } = organiserWords.value;
  const { written, atCentre } = tablet.store.counts.value;
  useEffect(() => {
    void readReportedEvents(tablet).then(setRead);
  }, [tablet, written, atCentre]);
  useEffect(() => {
    // Without it, nothing is said of sheets.
    void tablet.store.sheets().then(setRegister, () => undefined);
  }, [tablet]);

  const all = read?.ok ? read.value : [];
  const reported = all.find(({ totals }) => totals.event.id === reportedEvent.value) ?? all[0];
  const totals = reported?.totals;
  const hall = reported?.hall;
  const isDebate = hall !== undefined && isDebateHeld(hall.debate);
  const joined = tablet.store.joined.value;
  const tabletName = joined?.tabletName ?? '';
  const saveCsv = () => {
    if (!totals) return;
    const csv = totalsToCsv(totals, tabletName, (number) => caseToName(tablet, number));
    saveText(`${totals.event.title}.csv`, csvType, csv);
  };
  const saveHallCsv = () => {
    if (!reported) return;
    const name = `${reported.totals.event.title} - ${hallScreen.views.debate}.csv`;
    saveText(name, csvType, hallToCsv(reported, tabletName));
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
      {read?.ok && !totals && <EmptyState>{say.none}</EmptyState>}
      {totals && (
        <>
          <div class={tools}>
            {all.length > 1 && (
              <Select
                label={say.event}
                value={totals.event.id}
                options={all.map(({ totals: { event } }) => ({ value: event.id, text: event.title }))}
                onChange={showReport}
              />
            )}
            {totals.atCentre < totals.written && (
              <Button onPress={() => go('second-copy')}>{organiserWords.value.copying.title}</Button>
            )}
            <Button onPress={() => print()}>{say.print}</Button>
            <Button onPress={saveCsv}>{say.csv}</Button>
            {(isDebate || hall?.attendance !== undefined) && <Button onPress={saveHallCsv}>{say.hallCsv}</Button>}
          </div>
          <article class={sheet}>
            <p class={about}>
              {say.tablet(tabletName)} · {say.asOf(formatMoment(Date.now(), 0))}
            </p>
            <EventFigures totals={totals} attendance={hall?.attendance} sheets={register?.list(totals.event) ?? []} />
            {countActions(totals.cells) > 0 && (
              <CountTable tablet={tablet} caption={say.actions} cells={totals.cells} total={say.total} />
            )}
            {isDebate && <DebateReport debate={hall.debate} />}
          </article>
          {joined &&
            writeEventReports(
              totals,
              all.map((each) => each.totals),
              joined,
            ).map((written) => <ReportSms key={written.text} report={written} />)}
        </>
      )}
    </OrganiserPage>
  );
}

async function readReportedEvents({ store }: Tablet): Promise<Read> {
  const [totals, own, halls] = await Promise.all([store.readEventTotals(), store.listEvents(), readHallScreens()]);
  if (!totals.ok) return totals;
  const known = [...(store.joined.value?.manifest.events ?? []), ...own.map(({ event }) => event)];
  return good(listReportedEvents(totals.value, known, halls));
}
