import {
  hasPeople,
  type TotalsAxis,
  type TotalsFigures,
  type TotalsQuery,
  type TotalsTable,
  totalsAxes,
} from '../../../protocol/totals-query.ts';
import { type CountColumns, ofPeople } from './count-columns.ts';

/** Groups that are summed up in arrays of numbers; more are kept in a map. */
const mostInArrays = 1 << 17;

/** Filters and groups: one walk over the rows for the filter, one a table. */
export function queryColumns(
  columns: CountColumns,
  query: TotalsQuery,
): Pick<TotalsFigures, 'actions' | 'people' | 'tables'> {
  const rows = selectRows(columns, query);
  const isPeople = columns.values('purpose').indexOf(ofPeople);
  const purposes = columns.codes('purpose');
  const n = columns.n();
  let actions = 0;
  let people = 0;
  for (const row of rows) {
    if (purposes[row] === isPeople) people += n[row] ?? 0;
    else actions += n[row] ?? 0;
  }
  const asked = totalsAxes.filter((axis) => query.only[axis] !== undefined);
  return {
    actions,
    people: hasPeople(asked) ? people : null,
    tables: query.by.map((axes) => makeTable(columns, rows, axes, { hasPeople: hasPeople(asked), top: query.top })),
  };
}

/** The places of all rows that the query is about. */
function selectRows(columns: CountColumns, query: TotalsQuery): Int32Array {
  const n = columns.n();
  const rows = new Int32Array(columns.length());
  const masks = listMasks(columns, query);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (n[row] === 0) continue;
    let isIn = true;
    for (const { codes, allowed } of masks) {
      if (allowed[codes[row] ?? 0] === 0) {
        isIn = false;
        break;
      }
    }
    if (!isIn) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
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

type TableOptions = { readonly hasPeople: boolean; readonly top: number | undefined };

function makeTable(
  columns: CountColumns,
  rows: Int32Array,
  axes: readonly TotalsAxis[],
  options: TableOptions,
): TotalsTable {
  const withPeople = options.hasPeople && hasPeople(axes);
  const sizes = axes.map((axis) => columns.values(axis).length);
  const groups = sizes.reduce((product, size) => product * size, 1);
  const isPeople = columns.values('purpose').indexOf(ofPeople);
  const purposes = columns.codes('purpose');
  const n = columns.n();
  const codesByAxis = axes.map((axis) => columns.codes(axis));
  const [only] = codesByAxis;
  const actions = groups <= mostInArrays ? inArray(groups) : inMap();
  const people = groups <= mostInArrays ? inArray(groups) : inMap();
  for (const row of rows) {
    let group = 0;
    if (only && axes.length === 1) group = only[row] ?? 0;
    else for (const [index, codes] of codesByAxis.entries()) group = group * (sizes[index] ?? 1) + (codes[row] ?? 0);
    if (purposes[row] !== isPeople) actions.add(group, n[row] ?? 0);
    else if (withPeople) people.add(group, n[row] ?? 0);
  }
  const found = [...new Set([...actions.groups(), ...people.groups()])];
  const { top = found.length } = options;
  // Names are made, and put in order, only for what may be shown.
  const least = Float64Array.from(found, actions.get).sort()[found.length - top] ?? Number.NEGATIVE_INFINITY;
  const lines: Writable<TotalsTable['lines'][number]>[] = [];
  for (const group of found) {
    if (actions.get(group) < least) continue;
    const line = { key: toKey(columns, axes, sizes, group), actions: actions.get(group) };
    lines.push(withPeople ? { ...line, people: people.get(group) } : line);
  }
  lines.sort((one, other) => other.actions - one.actions || compareKeys(one.key, other.key));
  return { by: [...axes], lines: lines.slice(0, top), more: Math.max(0, found.length - top) };
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

type Sums = {
  readonly add: (group: number, n: number) => void;
  readonly get: (group: number) => number;
  /** Those whose sum is not 0. */
  readonly groups: () => number[];
};

function inArray(size: number): Sums {
  const sums = new Float64Array(size);
  return {
    add: (group, n) => {
      sums[group] = (sums[group] ?? 0) + n;
    },
    get: (group) => sums[group] ?? 0,
    groups: () => Array.from(sums.keys()).filter((group) => sums[group] !== 0),
  };
}

function inMap(): Sums {
  const sums = new Map<number, number>();
  return {
    add: (group, n) => sums.set(group, (sums.get(group) ?? 0) + n),
    get: (group) => sums.get(group) ?? 0,
    groups: () => [...sums].flatMap(([group, sum]) => (sum === 0 ? [] : [group])),
  };
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
