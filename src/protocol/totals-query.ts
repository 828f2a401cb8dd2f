import * as v from 'valibot';
import { uintShape } from './shape.ts';
import { intShape, provisionalShape } from './totals.ts';

/**
 * What totals may be filtered and grouped by. `day` is the sitting's and `arrived` the centre's own (UTC), both in days since 1970-01-01; `tablet` and `event` are
 * base64url; `country` is ISO 3166-1 alpha-2 or empty.
 */
export const totalsAxes = [
  'case',
  'purpose',
  'form',
  'channel',
  'country',
  'event',
  'day',
  'tablet',
  'arrived',
] as const;
export type TotalsAxis = (typeof totalsAxes)[number];

/** People cannot be added up by these: one person acts for many cases, in many forms. */
const actionAxes: readonly TotalsAxis[] = ['case', 'purpose', 'form', 'channel'];

export type TotalsQuery = {
  /** One table each: along one axis, or along several at once. */
  readonly by: readonly (readonly TotalsAxis[])[];
  /** Only what has one of these values. */
  readonly only: Readonly<Partial<Record<TotalsAxis, readonly string[]>>>;
  /** Only sittings of these days, both included. */
  readonly from?: number;
  readonly to?: number;
  /** As it was known at the end of that day (UTC). */
  readonly until?: number;
  /** So many lines a table at most, those with the most actions. */
  readonly top?: number;
};

/** Tables of one query, and axes of one table. */
const mostTables = 12;
const mostAxes = 3;

/** The query in an address, or `undefined` where it makes no sense. `by=case&by=country.day&country=CD,KE&from=…&to=…&until=…&top=…`. */
export function readTotalsQuery(search: URLSearchParams): TotalsQuery | undefined {
  const by = search.getAll('by').map((axes) => axes.split('.'));
  if (by.length > mostTables || by.some((axes) => axes.length > mostAxes || new Set(axes).size < axes.length)) return;
  if (!by.every((axes): axes is TotalsAxis[] => axes.every(isAxis))) return;
  const only: Partial<Record<TotalsAxis, readonly string[]>> = {};
  for (const [name, value] of search) {
    if (isAxis(name)) only[name] = value.split(',').slice(0, 1_000);
    else if (!(name === 'by' || numberNames.some((known) => known === name))) return;
  }
  const numbers: { -readonly [Name in (typeof numberNames)[number]]?: number } = {};
  for (const name of numberNames) {
    const value = search.get(name);
    if (value === null) continue;
    if (!/^\d{1,7}$/.test(value)) return;
    numbers[name] = Number(value);
  }
  return { by, only, ...numbers };
}

/** What `readTotalsQuery` reads. */
export function writeTotalsQuery({ by, only, ...numbers }: TotalsQuery): string {
  const search = new URLSearchParams();
  for (const axes of by) search.append('by', axes.join('.'));
  for (const axis of totalsAxes) if (only[axis]) search.set(axis, only[axis].join(','));
  for (const name of numberNames) if (numbers[name] !== undefined) search.set(name, String(numbers[name]));
  return search.toString();
}

/** Whether people can be told along these axes. */
export function hasPeople(axes: readonly TotalsAxis[]): boolean {
  return !axes.some((axis) => actionAxes.includes(axis));
}

const numberNames = ['from', 'to', 'until', 'top'] as const;

function isAxis(name: string): name is TotalsAxis {
  return (totalsAxes as readonly string[]).includes(name);
}

/** What remains after the office's check, of what was asked for. */
const confirmedFiguresShape = v.object({
  /** Epoch ms by the desk's clock. */
  at: uintShape,
  actions: intShape,
  people: v.nullable(intShape),
  /** People in halls, where somebody said; `null` where some cases or forms only are asked for. */
  expected: v.nullable(uintShape),
  attended: v.nullable(uintShape),
});

const figuresShape = v.object({
  /** Epoch ms by the centre's clock: what was acknowledged until then is in. */
  asOf: uintShape,
  campaign: v.string(),
  /** Changes with every entry and report that is taken, and with nothing else. */
  version: v.string(),
  actions: intShape,
  /** `null` where the query asks for some cases or forms only: people are not counted by those. */
  people: v.nullable(intShape),
  tables: v.array(
    v.object({
      by: v.array(v.picklist(totalsAxes)),
      /**
       * Most actions first. `people` only where people can be told along these axes; `confirmed` actions where the office has said, of what it tells apart; `expected` and `attended`
       * people of halls where somebody said.
       */
      lines: v.array(
        v.object({
          key: v.array(v.string()),
          actions: intShape,
          people: v.optional(intShape),
          confirmed: v.optional(intShape),
          expected: v.optional(uintShape),
          attended: v.optional(uintShape),
        }),
      ),
      /** Lines that `top` left off. */
      more: uintShape,
    }),
  ),
  /** Of the whole campaign now, whatever was asked for. */
  journals: uintShape,
  entries: uintShape,
  aside: uintShape,
  /** What evening reports say beyond; only where the whole campaign of now was asked for. */
  provisional: v.nullable(provisionalShape),
  /** `null` where the office has confirmed nothing yet, and where it is asked by what it does not tell apart; centres of before do not say it. */
  confirmed: v.optional(v.nullable(confirmedFiguresShape), null),
});

/** The answer to a query. */
export type TotalsFigures = v.InferOutput<typeof figuresShape>;

export type TotalsTable = TotalsFigures['tables'][number];

/** Figures from JSON, or `undefined` where they are none. */
export function readTotalsFigures(json: unknown): TotalsFigures | undefined {
  const parsed = v.safeParse(figuresShape, json);
  return parsed.success ? parsed.output : undefined;
}
