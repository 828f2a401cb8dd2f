import {
  hasPeople,
  type TotalsAxis,
  type TotalsFigures,
  type TotalsQuery,
  type TotalsTable,
  totalsAxes,
} from '../../../protocol/totals-query.ts';
import { type CountColumns, ofPeople } from './count-columns.ts';
import { findNthMost } from './nth-most.ts';

/** Groups that are summed up in arrays of numbers; more are kept in a map. */
const mostInArrays = 1 << 17;

/** Filters and groups: one walk over the rows for the filter, one a table. */
export function queryColumns(
  columns: CountColumns,
  query: TotalsQuery,
): Pick<TotalsFigures, 'actions' | 'people' | 'tables'> {
  const selected = selectRows(columns, query);
  const isOfPeople = hasPeople(totalsAxes.filter((axis) => query.only[axis] !== undefined));
  return {
    actions: sum(columns, selected.actions),
    people: isOfPeople ? sum(columns, selected.people) : null,
    tables: query.by.map((axes) => {
      const people = isOfPeople && hasPeople(axes) ? selected.people : undefined;
      return makeTable(columns, { actions: selected.actions, people }, axes, query.top);
    }),
  };
}

/** Places of rows: those that count actions, and those that count people. */
type Selected = { readonly actions: Int32Array; readonly people: Int32Array };

/** The places of all rows that the query is about. */
function selectRows(columns: CountColumns, query: TotalsQuery): Selected {
  const n = columns.n();
  const length = columns.length();
  const purposes = columns.codes('purpose');
  const isPeople = columns.values('purpose').indexOf(ofPeople);
  const [actions, people] = [new Int32Array(length), new Int32Array(length)];
  const masks = listMasks(columns, query);
  let [actionCount, peopleCount] = [0, 0];
  for (let row = 0; row < length; row += 1) {
    if (n[row] === 0 || !isIn(masks, row)) continue;
    if (purposes[row] === isPeople) people[peopleCount++] = row;
    else actions[actionCount++] = row;
  }
  return { actions: actions.subarray(0, actionCount), people: people.subarray(0, peopleCount) };
}

function isIn(masks: readonly Mask[], row: number): boolean {
  for (const { codes, allowed } of masks) if (allowed[codes[row] ?? 0] === 0) return false;
  return true;
}

function sum(columns: CountColumns, rows: Int32Array): number {
  const n = columns.n();
  let total = 0;
  for (let index = 0; index < rows.length; index += 1) total += n[rows[index] ?? 0] ?? 0;
  return total;
}

type Mask = { readonly codes: Int32Array; readonly allowed: Uint8Array };

function listMasks(columns: CountColumns, { only, from, to, until }: TotalsQuery): Mask[] {
  const masks: Mask[] = [];
  const add = (axis: TotalsAxis, isAllowed: (value: string) => boolean) =>
    masks.push({
      codes: columns.codes(axis),
      allowed: Uint8Array.from(columns.values(axis), (value) => Number(isAllowed(value))),
    });
  for (const axis of totalsAxes) {
    const values = only[axis] && new Set(only[axis]);
    // People have no case: to ask for some cases leaves them out.
    if (values) add(axis, (value) => values.has(value) && (value !== ofPeople || hasPeople([axis])));
  }
  if (from !== undefined) add('day', (value) => Number(value) >= from);
  if (to !== undefined) add('day', (value) => Number(value) <= to);
  if (until !== undefined) add('arrived', (value) => Number(value) <= until);
  return masks;
}

/** `people` is left out where people cannot be told along these axes. */
function makeTable(
  columns: CountColumns,
  rows: { readonly actions: Int32Array; readonly people: Int32Array | undefined },
  axes: readonly TotalsAxis[],
  most: number | undefined,
): TotalsTable {
  const sizes = axes.map((axis) => columns.values(axis).length);
  const actions = sumGroups(columns, rows.actions, axes, sizes);
  const people = rows.people && sumGroups(columns, rows.people, axes, sizes);
  const found = listGroups(actions, people);
  const top = most ?? found.length;
  // Names are made, and put in order, only for what may be shown.
  const least = top < found.length ? findNthMost(actions.listOf(found), top) : Number.NEGATIVE_INFINITY;
  const lines: TotalsTable['lines'][number][] = [];
  for (const group of found) {
    if (actions.get(group) < least) continue;
    const line = { key: toKey(columns, axes, sizes, group), actions: actions.get(group) };
    lines.push(people ? { ...line, people: people.get(group) } : line);
  }
  lines.sort((one, other) => other.actions - one.actions || compareKeys(one.key, other.key));
  return { by: [...axes], lines: lines.slice(0, top), more: Math.max(0, found.length - top) };
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

type Sums = {
  readonly get: (group: number) => number;
  /** The sums of these groups. */
  readonly listOf: (groups: readonly number[]) => Float64Array;
  /** Those whose sum is not 0. */
  readonly groups: () => readonly number[];
};

/** A group is its axes' codes as digits, each of its axis' size. Loops over numbers alone: a call or a closure in them costs more than the sum. */
function sumGroups(
  columns: CountColumns,
  rows: Int32Array,
  axes: readonly TotalsAxis[],
  sizes: readonly number[],
): Sums {
  const n = columns.n();
  const groups = toGroups(columns, rows, axes, sizes);
  if (sizes.reduce((product, size) => product * size, 1) > mostInArrays) return sumInMap(n, rows, groups);
  const sums = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  for (let index = 0; index < rows.length; index += 1) {
    const group = groups[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + (n[rows[index] ?? 0] ?? 0);
  }
  return {
    get: (group) => sums[group] ?? 0,
    listOf: (some) => {
      const listed = new Float64Array(some.length);
      for (let index = 0; index < some.length; index += 1) listed[index] = sums[some[index] ?? 0] ?? 0;
      return listed;
    },
    groups: () => {
      const found: number[] = [];
      for (let group = 0; group < sums.length; group += 1) if (sums[group] !== 0) found.push(group);
      return found;
    },
  };
}

function sumInMap(n: Float64Array, rows: Int32Array, groups: Float64Array): Sums {
  const sums = new Map<number, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const group = groups[index] ?? 0;
    sums.set(group, (sums.get(group) ?? 0) + (n[rows[index] ?? 0] ?? 0));
  }
  return {
    get: (group) => sums.get(group) ?? 0,
    listOf: (some) => Float64Array.from(some, (group) => sums.get(group) ?? 0),
    groups: () => [...sums].flatMap(([group, sum]) => (sum === 0 ? [] : [group])),
  };
}

/** Each row's group. */
function toGroups(
  columns: CountColumns,
  rows: Int32Array,
  axes: readonly TotalsAxis[],
  sizes: readonly number[],
): Float64Array {
  const groups = new Float64Array(rows.length);
  for (const [place, axis] of axes.entries()) {
    const codes = columns.codes(axis);
    const size = sizes[place] ?? 1;
    for (let index = 0; index < rows.length; index += 1) {
      groups[index] = (groups[index] ?? 0) * size + (codes[rows[index] ?? 0] ?? 0);
    }
  }
  return groups;
}

function listGroups(actions: Sums, people: Sums | undefined): readonly number[] {
  return people ? [...new Set([...actions.groups(), ...people.groups()])] : actions.groups();
}

function toKey(columns: CountColumns, axes: readonly TotalsAxis[], sizes: readonly number[], group: number): string[] {
  const key: string[] = [];
  let rest = group;
  for (let index = axes.length - 1; index >= 0; index -= 1) {
    const size = sizes[index] ?? 1;
    const axis = axes[index];
    if (axis) key.unshift(columns.values(axis)[rest % size] ?? '');
    rest = Math.floor(rest / size);
  }
  return key;
}
