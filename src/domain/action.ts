/**
 * The three axes of a counted action. The order of each list is its code on the wire
 * (`docs/formats.md`): append only, never reorder.
 */
export const purposes = ['appeal', 'solidarity'] as const;
export const forms = ['signature', 'letter', 'card', 'sms', 'fax', 'email', 'social', 'photo', 'other'] as const;
export const channels = ['tablet', 'paper', 'phone'] as const;

export type Purpose = (typeof purposes)[number];
export type Form = (typeof forms)[number];
export type Channel = (typeof channels)[number];

/** `n` actions of one sort for one case. `n` is 1 or more; in a correction it is -1 or less. */
export type Cell = {
  /** The case's number within its campaign, 1 to 65535. */
  readonly case: number;
  readonly purpose: Purpose;
  readonly form: Form;
  readonly channel: Channel;
  readonly n: number;
};

/** Equal for cells that count the same thing. */
export function cellKey(cell: Omit<Cell, 'n'>): string {
  return `${cell.case}/${cell.purpose}/${cell.form}/${cell.channel}`;
}

/** One cell a sort, in order of first appearance; sums that cancel out to 0 are left out. */
export function addCells(cells: readonly Cell[]): Cell[] {
  const sumByKey = new Map<string, Cell>();
  for (const cell of cells) {
    const key = cellKey(cell);
    sumByKey.set(key, { ...cell, n: (sumByKey.get(key)?.n ?? 0) + cell.n });
  }
  return [...sumByKey.values()].filter((cell) => cell.n !== 0);
}

/** How many actions the cells are together. */
export function countActions(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.n, 0);
}
