import type { Database } from './database.ts';
import type { JournalFile } from './journal-file.ts';
import { foldJournal } from './journal-fold.ts';
import type { Frame } from './journal-frames.ts';
import { type JournalRecord, recordToFrame } from './journal-record.ts';
import type { Kept } from './reconcile.ts';
import { type EntryRow, type JournalRow, makeJournalRow } from './rows.ts';

/**
 * Rewrites the file without the entries that a receipt names; each journal then begins with a base that says how it stood there. Only while
 * both copies are equal, before the first write. Gives whether the new file took the old one's place; cut short, both are
 * read at the next start.
 */
export async function compactFile(
  file: JournalFile,
  database: Database,
  kept: Kept,
  timeoutMs: number,
): Promise<boolean> {
  const { campaign, pack, events, sheets, journals, pin } = kept;
  const records: JournalRecord[] = [];
  if (pack) records.push({ kind: 'pack', row: pack });
  if (campaign) records.push({ kind: 'campaign', row: campaign });
  if (pin) records.push({ kind: 'pin', row: pin });
  for (const row of events) records.push({ kind: 'event', row });
  for (const row of sheets) records.push({ kind: 'sheet', row });
  for (const journal of journals) {
    const entries = await readEntries(database, journal.id, timeoutMs);
    const base = entries && findBase(journal, entries);
    if (!base) return false;
    if (base.head > 0) records.push({ kind: 'base', row: base });
    for (const row of entries) if (row.number > base.head) records.push({ kind: 'entry', row });
  }
  const frames: Frame[] = records.map(recordToFrame);
  return (await file.replace(frames)).ok;
}

/** The journal as it stood at the last acknowledged entry; `undefined` where the database does not reach back to the start. */
function findBase(journal: JournalRow, entries: readonly EntryRow[]): JournalRow | undefined {
  const empty = makeJournalRow(journal.id, journal.campaign);
  const { journal: base } = foldJournal(empty, entries.slice(0, journal.acknowledged));
  if (base.head !== journal.acknowledged) return undefined;
  return { ...base, acknowledged: journal.acknowledged, receiptAt: journal.receiptAt };
}

async function readEntries(database: Database, id: string, timeoutMs: number): Promise<EntryRow[] | undefined> {
  const read = await database.run(
    'r',
    (tables) => tables.entries.list([id, 0], [id, Number.MAX_SAFE_INTEGER]),
    timeoutMs,
  );
  return read.ok ? read.value : undefined;
}
