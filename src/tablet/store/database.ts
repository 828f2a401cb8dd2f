import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type Connection, createConnection, type Mode, type Table } from './connection.ts';
import type { CampaignRow, EntryRow, EventRow, JournalRow, PackRow, SheetRow } from './rows.ts';
import { TimeoutError, within } from './within.ts';

/** The tables of the database. No auto-incremented keys: iOS 16.7 could not read such rows back (Dexie#1878). */
export type Tables = {
  readonly campaign: Table<CampaignRow, string>;
  readonly packs: Table<PackRow, string>;
  readonly journals: Table<JournalRow, string>;
  readonly entries: Table<EntryRow, [string, number]>;
  readonly events: Table<EventRow, string>;
  readonly sheets: Table<SheetRow, string>;
  /** Filled and emptied to make Chromium begin a new log; see `rotate-log.ts`. */
  readonly chunks: Table<{ readonly id: number; readonly bytes: Uint8Array }, number>;
};

const schema = {
  name: 'barua',
  versions: [
    { campaign: 'id', packs: 'digest', journals: 'id', entries: '[journal+number]', events: 'id', chunks: 'id' },
    { sheets: 'id' },
  ] satisfies Partial<Record<keyof Tables, string>>[],
} as const;

/** A connection to the tablet's database. */
export function connectDatabase(factory: IDBFactory, onOutdated: () => void): Connection<Tables> {
  return createConnection<Tables>(factory, schema, onOutdated);
}

export type DatabaseProblem =
  | { readonly kind: 'database-full' }
  /** Neither done nor refused in time: it may be done yet. */
  | { readonly kind: 'database-hangs' }
  | { readonly kind: 'database-failed'; readonly why: string };

export type Database = {
  /** Begins to open, where that is all there is to do. */
  readonly begin: () => void;
  /**
   * One transaction over all tables; good only when it is complete (on the disk, with strict durability). What `work` throws is a
   * refusal, told by its `name`.
   */
  readonly run: <Value>(
    mode: Mode,
    work: (tables: Tables) => Promise<Value>,
    timeoutMs?: number,
  ) => Promise<Outcome<Value, DatabaseProblem>>;
  /** Closes and begins anew: after some failures a connection never recovers (PLATFORM: measured). */
  readonly remake: () => void;
  readonly close: () => void;
};

/** Opens at the first transaction. `onOutdated` is called when a newer version of the app wants the database: stop writing. */
export function createDatabase(
  connect: (onOutdated: () => void) => Connection<Tables>,
  timeoutMs: number,
  onOutdated: () => void,
): Database {
  let connection = connect(onOutdated);
  return {
    begin: () => connection.begin(),
    run: async (mode, work, limitMs = timeoutMs) => {
      try {
        return good(await within(limitMs, connection.transaction(mode, work)));
      } catch (error) {
        return bad(toProblem(error));
      }
    },
    remake: () => {
      connection.close();
      connection = connect(onOutdated);
    },
    close: () => connection.close(),
  };
}

/**
 * The browser's errors as problems, here and nowhere else. A really full disk comes as almost anything (PLATFORM A4), so "full" is only a hint for
 * words, "not saved" is what counts.
 */
function toProblem(error: unknown): DatabaseProblem {
  if (error instanceof TimeoutError) return { kind: 'database-hangs' };
  const name = (error as { readonly name?: string } | null)?.name ?? 'unknown';
  return name === 'QuotaExceededError' ? { kind: 'database-full' } : { kind: 'database-failed', why: name };
}
