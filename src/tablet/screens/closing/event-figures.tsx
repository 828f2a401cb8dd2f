import { countActions } from '../../../domain/action.ts';
import type { Sheet } from '../../../domain/sheet.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { EventTotals } from '../../store/journal-account.ts';
import styles from './event-figures.module.css';

const { figures } = styles;

type EventFiguresProps = {
  readonly totals: EventTotals;
  /** How many people were in the hall, where somebody said. */
  readonly attendance: number | undefined;
  /** The event's sheets of paper, of this tablet. */
  readonly sheets: readonly Sheet[];
};

/** What a sheet may be at the end of an evening that somebody has to see to, or to know. */
const openStates = ['out', 'returned', 'lost'] as const;

/** An event's figures against each other: what was written is here, and what is here is at the centre. Without an entry there is nothing to compare. */
export function EventFigures({ totals, attendance, sheets }: EventFiguresProps) {
  const { report: say, sheets: paper, copying } = organiserWords.value;
  const { tag } = language.value;
  const { people, cells, written, safeHere, atCentre, missing, copies } = totals;
  const onPaper = countActions(cells.filter(({ channel }) => channel === 'paper'));
  const came = attendance === undefined ? [] : [[say.attendance, attendance] as const];
  const counted = [
    [say.people, people],
    [say.actions, countActions(cells)],
    [say.written, written],
    [say.safe, safeHere],
    ...copies.map(({ name, entries }) => [copying.row(name), entries] as const),
    [say.centre, atCentre],
    [say.missing, missing],
    [say.paper, onPaper],
  ] as const;
  const open = openStates.flatMap((state) => {
    const n = sheets.filter((sheet) => sheet.state === state).length;
    return n > 0 ? [[`${paper.title}: ${paper.states[state]}`, n] as const] : [];
  });
  const lines = written > 0 ? [...came, ...counted, ...open] : [...came, ...open];
  const waiting = written - atCentre;
  return (
    <>
      {lines.length > 0 && (
        <dl class={figures}>
          {lines.map(([label, n]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatNumber(tag, n)}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing > 0 && <Notice tone="bad">{say.lost(missing)}</Notice>}
      {written > 0 && (
        <Notice tone={waiting > 0 ? 'plain' : 'good'} role="status">
          {waiting > 0 ? say.waiting(waiting) : say.allThere}
        </Notice>
      )}
    </>
  );
}
