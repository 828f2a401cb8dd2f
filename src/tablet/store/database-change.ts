import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestEntry, extendChain } from '../../sealing/chain.ts';
import type { Tables } from './database.ts';
import type { JournalRecord } from './journal-record.ts';
import type { EntryRow, JournalRow } from './rows.ts';

/** What is written together: new records, and the journals as they stand after them. */
export type Change = {
  readonly records: readonly JournalRecord[];
  readonly journals: readonly JournalRow[];
};

/** The database's journal does not stand where the new entry begins. */
export class HeadMovedError extends Error {
  override readonly name = 'HeadMovedError';
}

/**
 * Puts a change into the tables, within the caller's transaction. Putting the same again changes nothing; an entry that does not follow
 * the journal's head throws `HeadMovedError` and so undoes the whole.
 */
export async function putChange(tables: Tables, { records, journals }: Change): Promise<undefined> {
  // Asked before anything is put, and put before the answer is there: the database does not wait for the page in between.
  const checks = Promise.all(records.map((record) => record.kind === 'entry' && checkHead(tables, record.row)));
  checks.catch(() => undefined);
  for (const record of records) putRecord(tables, record);
  for (const journal of journals) tables.journals.put(journal);
  await checks;
  return undefined;
}

/** Puts one record where it belongs, unchecked. A base is part of its journal's row. */
export function putRecord(tables: Tables, { kind, row }: JournalRecord): void {
  if (kind === 'entry') tables.entries.put(row);
  else if (kind === 'campaign') tables.campaign.put(row);
  else if (kind === 'pack') tables.packs.put(row);
  else if (kind === 'event') tables.events.put(row);
  else if (kind === 'sheet') tables.sheets.put(row);
}

/** Whether every entry of a change is in the tables, byte for byte. A change without entries may be repeated: then it does not matter. */
export async function isChangeThere(tables: Tables, { records }: Change): Promise<boolean> {
  const entries = records.flatMap((record) => (record.kind === 'entry' ? [record.row] : []));
  for (const entry of entries) {
    const found = await tables.entries.get([entry.journal, entry.number]);
    if (!found || !isSameEntry(found, entry)) return false;
  }
  return entries.length > 0;
}

/** Same header, same body. */
export function isSameEntry(one: EntryRow, other: EntryRow): boolean {
  return areBytesEqual(one.header, other.header) && areBytesEqual(one.body, other.body);
}

async function checkHead(tables: Tables, entry: EntryRow): Promise<void> {
  const journal = await tables.journals.get(entry.journal);
  const head = journal?.head ?? 0;
  const digest = journal?.digest ?? new Uint8Array(32);
  const isNext = head === entry.number - 1 && areBytesEqual(extendChain(digest, digestEntry(entry)), entry.digest);
  const isThere = head === entry.number && areBytesEqual(digest, entry.digest);
  if (!isNext && !isThere) throw new HeadMovedError();
}
