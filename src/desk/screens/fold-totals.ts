import type { Totals } from '../../protocol/totals.ts';

export type TotalsAxis = 'case' | 'purpose' | 'form' | 'event' | 'day';

/** One line of a table: what it is about, and how many. `people` only where people can be added up. */
export type TotalsLine = { readonly key: string; readonly actions: number; readonly people?: number };

/** The totals along one axis, most actions first; days in their order. Sums over the lines are the totals' sums. */
export function foldTotals({ rows, people }: Pick<Totals, 'rows' | 'people'>, axis: TotalsAxis): readonly TotalsLine[] {
  const actionsByKey = addUp(rows, (row) => String(row[axis]));
  const peopleByKey = axis === 'event' || axis === 'day' ? addUp(people, (row) => String(row[axis])) : undefined;
  const keys = new Set([...actionsByKey.keys(), ...(peopleByKey?.keys() ?? [])]);
  const lines = [...keys].map((key): TotalsLine => {
    const line = { key, actions: actionsByKey.get(key) ?? 0 };
    return peopleByKey ? { ...line, people: peopleByKey.get(key) ?? 0 } : line;
  });
  return lines.sort((one, other) =>
    axis === 'day'
      ? Number(one.key) - Number(other.key)
      : other.actions - one.actions || one.key.localeCompare(other.key),
  );
}

/** All actions, and all people. */
export function sumTotals({ rows, people }: Pick<Totals, 'rows' | 'people'>): {
  readonly actions: number;
  readonly people: number;
} {
  const sum = (list: readonly { readonly n: number }[]) => list.reduce((total, { n }) => total + n, 0);
  return { actions: sum(rows), people: sum(people) };
}

function addUp<Row extends { readonly n: number }>(
  rows: readonly Row[],
  toKey: (row: Row) => string,
): Map<string, number> {
  const sumByKey = new Map<string, number>();
  for (const row of rows) sumByKey.set(toKey(row), (sumByKey.get(toKey(row)) ?? 0) + row.n);
  return sumByKey;
}
