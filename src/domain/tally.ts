import { type Cell, cellKey } from './action.ts';

/** The most actions that one tally counts of one sort. Boxes with more are counted in two. */
export const maxTallied = 65_535;

/** The most letters of a tally's note or a correction's reason. */
export const maxNoteLength = 500;

export type TallyProblem =
  | { readonly kind: 'tally-empty' }
  /** A case's number is 1 to 65,535. */
  | { readonly kind: 'tally-case-wrong'; readonly case: number }
  /** A count is a whole number from 1 to `maxTallied`. */
  | { readonly kind: 'tally-number-wrong'; readonly n: number }
  | { readonly kind: 'tally-sort-twice' }
  | { readonly kind: 'tally-too-many-sorts'; readonly most: number }
  | { readonly kind: 'tally-note-too-long'; readonly most: number };

/** What an entry's header holds; see `limits.maxCellsPerEntry`. */
const maxSorts = 256;

/** What is wrong with a count without persons, or `undefined`. Any legal profile allows one: nobody is in it. */
export function findTallyProblem(cells: readonly Cell[], note: string): TallyProblem | undefined {
  if (cells.length === 0) return { kind: 'tally-empty' };
  if (cells.length > maxSorts) return { kind: 'tally-too-many-sorts', most: maxSorts };
  for (const cell of cells) {
    if (!isWithin(cell.case, 65_535)) return { kind: 'tally-case-wrong', case: cell.case };
    if (!isWithin(cell.n, maxTallied)) return { kind: 'tally-number-wrong', n: cell.n };
  }
  if (new Set(cells.map(cellKey)).size !== cells.length) return { kind: 'tally-sort-twice' };
  if (note.length > maxNoteLength) return { kind: 'tally-note-too-long', most: maxNoteLength };
  return undefined;
}

function isWithin(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most;
}
