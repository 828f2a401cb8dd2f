import { formatNumber } from '../../../text/plural.ts';
import type { NotValidRow } from '../../review/list-not-valid.ts';
import type { Overview } from '../../session/overview.ts';
import { caseToName } from './case-name.ts';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';

const { soft, stack } = styles;

type NotValidLineProps = { readonly row: NotValidRow; readonly words: OfficeWords; readonly overview: Overview };

/** One thing that does not count: whose it is where that is known, what it was, why, and where it stands. */
export function NotValidLine({ row, words, overview }: NotValidLineProps) {
  const { review, totals, tag } = words;
  const { cell, reason, name, journal, number, line } = row;
  const what = `${totals.forms[cell.form]} (${formatNumber(tag, cell.n)})`;
  const place = `${journal.slice(0, 6)}/${number}`;
  return (
    <div class={stack}>
      <bdi>{name || what}</bdi>
      <span class={soft}>
        {[
          caseToName(cell.case, overview, words),
          name && what,
          review.reasons[reason],
          line > 0 ? review.sheetLine(place, line) : place,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
