import { type Cell, forms, purposes } from '../../../domain/action.ts';

export type Column = Pick<Cell, 'form' | 'purpose'>;

export type CountRows = {
  readonly columns: readonly Column[];
  /** By case, ascending; one number a column, then the row's sum. */
  readonly rows: readonly { readonly case: number; readonly counts: readonly number[]; readonly sum: number }[];
  readonly sums: readonly number[];
  readonly sum: number;
};

/** Cells as a table: cases down, purpose and form across, only what there is. Channels are added up. */
export function cellsToRows(cells: readonly Cell[]): CountRows {
  const all = purposes.flatMap((purpose) => forms.map((form): Column => ({ purpose, form })));
  const isIn = (cell: Cell, { purpose, form }: Column) => cell.purpose === purpose && cell.form === form;
  const columns = all.filter((column) => cells.some((cell) => isIn(cell, column)));
  const cases = [...new Set(cells.map((cell) => cell.case))].sort((one, other) => one - other);
  const add = (of: readonly Cell[]) => of.reduce((total, { n }) => total + n, 0);
  const rows = cases.map((number) => {
    const own = cells.filter((cell) => cell.case === number);
    return {
      case: number,
      counts: columns.map((column) => add(own.filter((cell) => isIn(cell, column)))),
      sum: add(own),
    };
  });
  return {
    columns,
    rows,
    sums: columns.map((column) => add(cells.filter((cell) => isIn(cell, column)))),
    sum: add(cells),
  };
}
