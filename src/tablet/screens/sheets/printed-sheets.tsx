import { useEffect, useRef } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Joined } from '../../store/tablet-store.ts';
import type { PrintJob } from './print-job.ts';
import { PrintedSheet } from './printed-sheet.tsx';
import styles from './printed-sheets.module.css';

const { frame, tools, titles, lead, buttons, pages, a4, letter } = styles;
const classBySize = { a4, letter };

type PrintedSheetsProps = {
  readonly joined: Joined;
  readonly event: CampaignEvent;
  readonly job: PrintJob;
  readonly onBack: () => void;
};

/** The sheets as they will lie on the table. The browser prints them: it shapes every script right. */
export function PrintedSheets({ joined, event, job, onBack }: PrintedSheetsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { sheets: say } = organiserWords.value;
  return (
    <main class={frame}>
      <div class={tools}>
        <div class={titles}>
          <h1 ref={heading} tabIndex={-1}>
            {say.ready(job.sheets.length)}
          </h1>
          <p class={lead}>{say.readyLead}</p>
        </div>
        <div class={buttons}>
          <Button large onPress={onBack}>
            {say.back}
          </Button>
          <Button large kind="primary" onPress={() => window.print()}>
            {say.printNow}
          </Button>
        </div>
      </div>
      <div class={`${pages} ${classBySize[job.size]}`} lang={job.language.tag} dir={job.language.direction}>
        {job.sheets.map((sheet) => (
          <PrintedSheet key={sheet.number} joined={joined} event={event} sheet={sheet} words={job.words} />
        ))}
      </div>
    </main>
  );
}
