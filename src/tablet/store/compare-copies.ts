import { areBytesEqual } from '../../sealing/bytes.ts';
import { isSameEntry } from './database-change.ts';
import { sortEntries } from './file-content.ts';
import { foldJournal } from './journal-fold.ts';
import { type EntryRow, type JournalRow, makeJournalRow } from './rows.ts';

/** What one journal becomes when both copies are laid together. */
export type ComparedJournal = {
  readonly journal: JournalRow;
  readonly toDatabase: readonly EntryRow[];
  readonly toFile: readonly EntryRow[];
  /** Numbers under which the copies held different entries; the later try was kept. */
  readonly conflicts: readonly number[];
  /** Entries beyond a hole: kept where they are, but this journal cannot go on. */
  readonly isBroken: boolean;
};

/**
 * Lays a journal's two copies together. `row` and `inDatabase` are the database's (row `undefined` where it knows no such journal),
 * `inFile` what the file holds, `base` where the file's entries begin.
 */
export function compareJournal(
  id: string,
  campaign: JournalRow['campaign'],
  row: JournalRow | undefined,
  inDatabase: readonly EntryRow[],
  inFile: ReadonlyMap<number, EntryRow>,
  base: JournalRow | undefined,
): ComparedJournal {
  const found = new Map(inDatabase.map((entry) => [entry.number, entry]));
  const merged = sortEntries([...inDatabase, ...inFile.values()]).get(id) ?? new Map<number, EntryRow>();
  const conflicts = [...inFile.values()].filter((entry) => {
    const other = found.get(entry.number);
    return other !== undefined && !isSameEntry(entry, other);
  });
  const first = base ?? makeJournalRow(id, campaign);
  const start = row && row.head >= first.head && conflicts.length === 0 ? row : first;
  const numbers = [...merged.keys()].filter((number) => number > start.head).sort((one, other) => one - other);
  const { journal, entries } = foldJournal(
    start,
    numbers.flatMap((number) => merged.get(number) ?? []),
  );
  const all = [...[...merged.values()].filter(({ number }) => number <= start.head), ...entries];
  const dropped = base?.head ?? 0;
  return {
    journal: withReceipt(journal, [row, base]),
    toDatabase: all.filter((entry) => !isIn(found, entry)),
    toFile: all.filter((entry) => entry.number > dropped && !isIn(inFile, entry)),
    conflicts: conflicts.map(({ number }) => number),
    isBroken: entries.length < numbers.length,
  };
}

function isIn(copy: ReadonlyMap<number, EntryRow>, entry: EntryRow): boolean {
  const found = copy.get(entry.number);
  return found !== undefined && isSameEntry(found, entry) && areBytesEqual(found.digest, entry.digest);
}

/** What was acknowledged stays acknowledged. */
function withReceipt(journal: JournalRow, sources: readonly (JournalRow | undefined)[]): JournalRow {
  const known = sources.flatMap((source) => source ?? []);
  return {
    ...journal,
    acknowledged: Math.min(journal.head, Math.max(journal.acknowledged, ...known.map((each) => each.acknowledged))),
    receiptAt: Math.max(journal.receiptAt, ...known.map((each) => each.receiptAt)),
  };
}
