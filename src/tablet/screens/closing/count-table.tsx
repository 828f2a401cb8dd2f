import type { Cell } from '../../../domain/action.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import type { Tablet } from '../tablet.ts';
import { cellsToRows } from './count-columns.ts';
import styles from './count-table.module.css';
import { caseToName, sortToText } from './sort-words.ts';

const { wide, table } = styles;

type CountTableProps = {
  readonly tablet: Tablet;
  readonly caption: string;
  readonly cells: readonly Cell[];
  readonly total: string;
};

/** Cases down, forms across, sums at both ends. */
export function CountTable({ tablet, caption, cells, total }: CountTableProps) {
  const { columns, rows, sums, sum } = cellsToRows(cells);
  const { tag } = language.value;
  return (
    <section class={wide} aria-label={caption}>
      <table class={table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{organiserWords.value.report.case}</th>
            {columns.map((column) => (
              <th key={`${column.purpose}/${column.form}`} scope="col">
                {sortToText(column)}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.case}>
              <th scope="row">{caseToName(tablet, row.case)}</th>
              {row.counts.map((n, at) => (
                <td key={`${columns[at]?.purpose}/${columns[at]?.form}`}>{formatNumber(tag, n)}</td>
              ))}
              <td>{formatNumber(tag, row.sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {sums.map((n, at) => (
              <td key={`${columns[at]?.purpose}/${columns[at]?.form}`}>{formatNumber(tag, n)}</td>
            ))}
            <td>{formatNumber(tag, sum)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
