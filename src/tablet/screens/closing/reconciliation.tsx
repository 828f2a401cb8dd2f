import { countActions } from '../../../domain/action.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { EventTotals } from '../../store/journal-account.ts';
import styles from './reconciliation.module.css';

const { figures } = styles;

type ReconciliationProps = {
  readonly totals: EventTotals;
  /** How many people were in the hall, where somebody said. */
  readonly attendance: number | undefined;
};

/** An event's figures against each other: what was written is here, and what is here is at the centre. */
export function Reconciliation({ totals, attendance }: ReconciliationProps) {
  const { report: say } = organiserWords.value;
  const { tag } = language.value;
  const { people, cells, written, safeHere, atCentre, missing } = totals;
  const onPaper = countActions(cells.filter(({ channel }) => channel === 'paper'));
  const lines = [
    ...(attendance === undefined ? [] : [[say.attendance, attendance] as const]),
    [say.people, people],
    [say.actions, countActions(cells)],
    [say.written, written],
    [say.safe, safeHere],
    [say.centre, atCentre],
    [say.missing, missing],
    [say.paper, onPaper],
  ] as const;
  const waiting = written - atCentre;
  return (
    <>
      <dl class={figures}>
        {lines.map(([label, n]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(tag, n)}</dd>
          </div>
        ))}
      </dl>
      {missing > 0 && <Notice tone="bad">{say.lost(missing)}</Notice>}
      <Notice tone={waiting > 0 ? 'plain' : 'good'} role="status">
        {waiting > 0 ? say.waiting(waiting) : say.allThere}
      </Notice>
    </>
  );
}
