import type { Cell } from '../../../domain/action.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language } from '../../../text/text.ts';
import { cellsToRows } from './count-columns.ts';
import { sortToText } from './sort-words.ts';

/** What cells are together, by purpose and form: `Signatures 3, Letters 1`. */
export function cellsToText(cells: readonly Cell[]): string {
  const { columns, sums } = cellsToRows(cells);
  const { tag } = language.value;
  return columns.map((column, at) => `${sortToText(column)} ${formatNumber(tag, sums[at] ?? 0)}`).join(', ');
}
