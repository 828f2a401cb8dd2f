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
 * Puts a change into the tables for the first time, within the caller's transaction, which may be complete before the page has heard whether each entry follows the
 * journal's head: `checked` tells then, and rejects with `HeadMovedError` where it does not. Nobody's entry is overwritten meanwhile: one whose number is taken
 * undoes the whole.
 */
export async function addChange(tables: Tables, change: Change): Promise<{ readonly checked: Promise<unknown> }> {
  const checked = checkHeads(tables, change);
  for (const record of change.records) {
    if (record.kind === 'entry') tables.entries.add(record.row);
    else putRecord(tables, record);
  }
  for (const journal of change.journals) tables.journals.put(journal);
  return { checked };
}

/**
 * Puts a change that may be there already, within the caller's transaction: then nothing changes. An entry that does not follow the journal's head throws
 * `HeadMovedError` and so undoes the whole.
 */
export async function putChange(tables: Tables, change: Change): Promise<undefined> {
  await checkHeads(tables, change);
  for (const record of change.records) putRecord(tables, record);
  for (const journal of change.journals) tables.journals.put(journal);
  return undefined;
}

function checkHeads(tables: Tables, { records }: Change): Promise<unknown> {
  const checked = Promise.all(records.map((record) => record.kind === 'entry' && checkHead(tables, record.row)));
  // Whoever waits for it hears; where the transaction fails before, nobody does.
  checked.catch(() => undefined);
  return checked;
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
