import { eventToReportCode } from '../../protocol/report.ts';
import type { Provisional } from '../../protocol/totals.ts';
import type { DeskWords } from '../../text/desk-en.ts';
import type { TotalsNames } from './fetch-names.ts';

import { keyToName } from './totals-names.ts';
import styles from './totals-page.module.css';
import { type TotalsLine, TotalsTable } from './totals-table.tsx';

const { provisional: sectionClass, tables } = styles;

type ProvisionalSectionProps = {
  readonly provisional: Provisional;
  readonly names: TotalsNames | undefined;
  readonly words: DeskWords;
  readonly language: string;
};

/** What evening reports say beyond what is confirmed: apart, so that nobody adds up what is counted twice. */
export function ProvisionalSection({ provisional, names, words, language }: ProvisionalSectionProps) {
  if (provisional.reports === 0) return null;
  const { total, people, actions, confirmed, by, columns } = words;
  const heads = { people, actions, confirmed, total };
  const codeToTitle = (code: string) => {
    const event = names?.manifest.events.find(({ id }) => eventToReportCode(id) === code);
    if (event) return event.title;
    return code === '' ? words.eventSealed : words.eventCode(code);
  };
  return (
    <section class={sectionClass} aria-labelledby="provisional">
      <h2 id="provisional">{words.provisional}</h2>
      <p>{words.provisionalLead(provisional.reports)}</p>
      <div class={tables}>
        <TotalsTable
          caption={by.event}
          lines={toLines(provisional, 'event')}
          toName={codeToTitle}
          heads={{ ...heads, key: columns.event }}
          language={language}
          toMore={words.more}
        />
        <TotalsTable
          caption={by.case}
          lines={toLines(provisional, 'case')}
          toName={(key) => (key === '0' ? total : keyToName('case', key, { names, words, language }))}
          heads={{ ...heads, key: columns.case }}
          language={language}
          toMore={words.more}
        />
      </div>
    </section>
  );
}

/** One line a key, most actions first. */
function toLines({ rows, people }: Provisional, axis: 'event' | 'case'): TotalsLine[] {
  const lineByKey = new Map<string, TotalsLine>();
  const find = (key: string): TotalsLine =>
    lineByKey.get(key) ?? { key, actions: 0, ...(axis === 'event' && { people: 0 }) };
  for (const row of rows) {
    const line = find(String(row[axis]));
    lineByKey.set(line.key, { ...line, actions: line.actions + row.n });
  }
  if (axis === 'event') {
    for (const { event, n } of people) {
      const line = find(event);
      lineByKey.set(event, { ...line, people: (line.people ?? 0) + n });
    }
  }
  return [...lineByKey.values()].sort((one, other) => other.actions - one.actions);
}
