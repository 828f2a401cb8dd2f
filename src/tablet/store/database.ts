import type { Dexie, Table, TransactionMode } from 'dexie';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { CampaignRow, EntryRow, EventRow, JournalRow, PackRow } from './rows.ts';
import { TimeoutError, within } from './within.ts';

/** The tables of the database. No auto-incremented keys: iOS 16.7 could not read such rows back (Dexie#1878). */
export type Tables = {
  readonly campaign: Table<CampaignRow, string>;
  readonly packs: Table<PackRow, string>;
  readonly journals: Table<JournalRow, string>;
  readonly entries: Table<EntryRow, [string, number]>;
  readonly events: Table<EventRow, string>;
  /** Filled and emptied to make Chromium begin a new log; see `rotate-log.ts`. */
  readonly chunks: Table<{ readonly id: number; readonly bytes: Uint8Array }, number>;
};

export type DatabaseProblem =
  | { readonly kind: 'database-full' }
  /** Neither done nor refused in time: it may be done yet. */
  | { readonly kind: 'database-hangs' }
  | { readonly kind: 'database-failed'; readonly why: string };

export type Database = {
  /**
   * One transaction over all tables; good only when it is complete (on the disk, with strict durability). What `work` throws is a
   * refusal, told by its `name`.
   */
  readonly run: <Value>(
    mode: TransactionMode,
    work: (tables: Tables) => Promise<Value>,
    timeoutMs?: number,
  ) => Promise<Outcome<Value, DatabaseProblem>>;
  /** Closes and begins anew: after some failures a Dexie instance never recovers (PLATFORM: measured). */
  readonly remake: () => void;
  /** The connection that is open, for what Dexie cannot say. */
  readonly backend: () => IDBDatabase;
  readonly close: () => void;
};

const tableNames = ['campaign', 'packs', 'journals', 'entries', 'events', 'chunks'] as const;

/** Opens at the first transaction. `onOutdated` is called when a newer version of the app wants the database: stop writing. */
export function createDatabase(makeDatabase: () => Dexie, timeoutMs: number, onOutdated: () => void): Database {
  let dexie = make();

  function make(): Dexie & Tables {
    const made = makeDatabase();
    made.version(1).stores({
      campaign: 'id',
      packs: 'digest',
      journals: 'id',
      entries: '[journal+number]',
      events: 'id',
      chunks: 'id',
    });
    made.on('versionchange', () => {
      made.close();
      onOutdated();
    });
    return made as Dexie & Tables;
  }

  return {
    run: async (mode, work, limitMs = timeoutMs) => {
      try {
        const current = dexie;
        return good(
          await within(
            limitMs,
            current.transaction(mode, [...tableNames], () => work(current)),
          ),
        );
      } catch (error) {
        return bad(toProblem(error));
      }
    },
    remake: () => {
      dexie.close();
      dexie = make();
    },
    backend: () => dexie.backendDB(),
    close: () => dexie.close(),
  };
}

/**
 * Dexie's errors as problems, here and nowhere else. Quota comes as `AbortError` with the truth inside; a really full disk as almost
 * anything (PLATFORM A4), so "full" is only a hint for words, "not saved" is what counts.
 */
function toProblem(error: unknown): DatabaseProblem {
  if (error instanceof TimeoutError) return { kind: 'database-hangs' };
  const { name, inner } = error as { readonly name?: string; readonly inner?: { readonly name?: string } };
  const names = [name, inner?.name];
  if (names.includes('QuotaExceededError')) return { kind: 'database-full' };
  return { kind: 'database-failed', why: names.filter(Boolean).join(' ') };
}
