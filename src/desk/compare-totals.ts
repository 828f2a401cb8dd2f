import type { Totals } from '../protocol/totals.ts';
import type { CountRow, PeopleRow, Summary } from './summary.ts';

/** A number that the centre counted otherwise than the desk opened. */
export type TotalsDifference =
  | { readonly kind: 'actions'; readonly of: Omit<CountRow, 'n'>; readonly opened: number; readonly atCentre: number }
  | { readonly kind: 'people'; readonly of: Omit<PeopleRow, 'n'>; readonly opened: number; readonly atCentre: number };

/** Where the centre's totals, from clear headers, and a summary made with `'clear'` events, from opened bodies, differ. Empty is what it ought to be. */
export function compareTotals(summary: Summary, totals: Totals): TotalsDifference[] {
  return [
    ...compareRows(summary.rows, totals.rows, rowToKey).map((row) => ({ kind: 'actions' as const, ...row })),
    ...compareRows(summary.people, totals.people, peopleToKey).map((row) => ({ kind: 'people' as const, ...row })),
  ];
}

type Counted = { readonly n: number };

function compareRows<Row extends Counted>(
  opened: readonly Row[],
  atCentre: readonly Row[],
  toKey: (row: Row) => string,
): { of: Row; opened: number; atCentre: number }[] {
  const byKey = new Map<string, { of: Row; opened: number; atCentre: number }>();
  const find = (row: Row) => {
    const known = byKey.get(toKey(row)) ?? { of: row, opened: 0, atCentre: 0 };
    byKey.set(toKey(row), known);
    return known;
  };
  for (const row of opened) find(row).opened += row.n;
  for (const row of atCentre) find(row).atCentre += row.n;
  return [...byKey.values()].filter((row) => row.opened !== row.atCentre);
}

function rowToKey(row: CountRow): string {
  return [row.case, row.purpose, row.form, row.channel, row.event, row.country, row.day].join('/');
}

function peopleToKey(row: PeopleRow): string {
  return [row.event, row.country, row.day].join('/');
}
