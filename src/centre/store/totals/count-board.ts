import type { Cell, Channel, Form, Purpose } from '../../../domain/action.ts';
import type { Confirmed } from '../../../protocol/confirmed.ts';
import { eventToReportCode } from '../../../protocol/report.ts';
import type { Provisional, Totals } from '../../../protocol/totals.ts';
import type { TotalsFigures, TotalsQuery } from '../../../protocol/totals-query.ts';
import { createConfirmedColumns } from './confirmed-columns.ts';
import { type CountRow, createCountColumns, ofPeople } from './count-columns.ts';
import { queryColumns } from './query-columns.ts';
import { type Counted, type KeptReport, sumProvisional } from './sum-provisional.ts';

/** A journal as far as it is counted here. */
export type CountedJournal = { readonly head: number; readonly aside: number };

/**
 * One campaign's counters in memory, brought up to date journal by journal. It remembers nothing that the database would not say again: a journal's head says
 * whether its counters are those of now, for they change with it and never otherwise.
 */
export type CountBoard = {
  readonly headOf: (journal: string) => number;
  readonly putJournal: (journal: string, counted: CountedJournal, rows: readonly CountRow[]) => void;
  readonly putReports: (reports: readonly KeptReport[]) => void;
  /** When the office's statement that is here was made, epoch ms; 0 where there is none. */
  readonly confirmedAt: () => number;
  readonly putConfirmed: (confirmed: Confirmed) => void;
  readonly query: (query: TotalsQuery) => Omit<TotalsFigures, 'asOf' | 'campaign' | 'version'>;
  readonly sumAll: () => Omit<Totals, 'asOf' | 'campaign'>;
};

/** A board on which nothing is counted. Journals are named by base64url of their ids. */
export function createCountBoard(): CountBoard {
  const columns = createCountColumns();
  const confirmed = createConfirmedColumns();
  let confirmedAt = 0;
  const journals = new Map<string, CountedJournal>();
  /** By what reports call journals, for several may begin alike. */
  const journalsByShort = new Map<string, Set<string>>();
  const sums = { entries: 0, aside: 0 };
  let reports: readonly KeptReport[] = [];

  const listByShort = (short: string) => [...(journalsByShort.get(short) ?? [])];

  function countedIn(short: string, event: string): Counted {
    const cells: Cell[] = [];
    let people = 0;
    for (const place of listByShort(short).flatMap(columns.placesOf)) {
      const row = readRow(place);
      if (eventToReportCode(row.event) !== event) continue;
      if (row.purpose === ofPeople) people += row.n;
      else cells.push(rowToCell(row));
    }
    return { cells, people };
  }

  function readRow(place: number) {
    const read = (axis: keyof Omit<CountRow, 'n'>) => columns.values(axis)[columns.codes(axis)[place] ?? 0] ?? '';
    return {
      case: read('case'),
      purpose: read('purpose'),
      form: read('form'),
      channel: read('channel'),
      event: read('event'),
      country: read('country'),
      day: read('day'),
      n: columns.n()[place] ?? 0,
    };
  }

  const provisional = (): Provisional =>
    sumProvisional(
      reports,
      (short) => Math.max(0, ...listByShort(short).map((journal) => journals.get(journal)?.head ?? 0)),
      countedIn,
    );

  const whole = () => ({ journals: journals.size, ...sums });

  return {
    headOf: (journal) => journals.get(journal)?.head ?? 0,
    putJournal: (journal, counted, rows) => {
      const before = journals.get(journal) ?? { head: 0, aside: 0 };
      sums.entries += counted.head - before.head;
      sums.aside += counted.aside - before.aside;
      journals.set(journal, counted);
      const short = journal.slice(0, 4);
      journalsByShort.set(short, (journalsByShort.get(short) ?? new Set()).add(journal));
      columns.replace(journal, rows);
    },
    putReports: (kept) => {
      reports = kept;
    },
    confirmedAt: () => confirmedAt,
    putConfirmed: (kept) => {
      confirmedAt = kept.at;
      confirmed.put(kept);
    },
    query: (query) => ({
      ...confirmed.addTo(queryColumns(columns, query), query),
      ...whole(),
      provisional: isOfAll(query) ? provisional() : null,
    }),
    sumAll: () => {
      const cells = new Map<string, Totals['rows'][number]>();
      const people = new Map<string, Totals['people'][number]>();
      for (let place = 0; place < columns.length(); place += 1) {
        const { n, event, country, ...row } = readRow(place);
        if (n === 0) continue;
        const day = Number(row.day);
        const key = `${day}/${event}/${country}/${row.case}/${row.purpose}/${row.form}/${row.channel}`;
        if (row.purpose === ofPeople) people.set(key, { event, country, day, n: n + (people.get(key)?.n ?? 0) });
        else {
          const known = cells.get(key);
          if (known) known.n += n;
          else cells.set(key, { ...rowToCell({ ...row, n }), event, country, day });
        }
      }
      return {
        rows: [...cells.values()].filter(({ n }) => n !== 0).sort(compareRows),
        people: [...people.values()].filter(({ n }) => n !== 0).sort(compareRows),
        ...whole(),
        provisional: provisional(),
      };
    },
  };
}

/** Whether nothing is left out. */
function isOfAll({ only, from, to, until }: TotalsQuery): boolean {
  return Object.keys(only).length === 0 && from === undefined && to === undefined && until === undefined;
}

/** Our own counters hold nothing but the lists' names. */
function rowToCell(row: Pick<CountRow, 'case' | 'purpose' | 'form' | 'channel' | 'n'>): Cell {
  return {
    case: Number(row.case),
    purpose: row.purpose as Purpose,
    form: row.form as Form,
    channel: row.channel as Channel,
    n: row.n,
  };
}

type Sortable = { readonly event: string; readonly day: number } & Partial<Omit<Cell, 'n'>>;

/** By day, event, case, purpose, form and channel. */
function compareRows(one: Sortable, other: Sortable): number {
  const toKey = ({ event, purpose, form, channel }: Sortable) => [purpose, form, channel, event].join('/');
  const byEvent = one.event < other.event ? -1 : Number(one.event > other.event);
  return one.day - other.day || byEvent || (one.case ?? 0) - (other.case ?? 0) || (toKey(one) < toKey(other) ? -1 : 1);
}
