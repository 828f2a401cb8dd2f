import { countActions } from '../../domain/action.ts';
import { decodeHeader, type EntryHeader } from '../../protocol/entry-header.ts';
import { digestEntry, extendChain } from '../../sealing/chain.ts';
import type { EntryRow, JournalRow, SittingRow } from './rows.ts';

/** The journal after one more entry: head, digest and counters follow from what is written and from nothing else. */
export function advanceJournal(journal: JournalRow, entry: EntryRow, header: EntryHeader): JournalRow {
  const { sitting: before, ...rest } = journal;
  const sitting = advanceSitting(before, entry, header);
  return {
    ...rest,
    head: entry.number,
    digest: entry.digest,
    attempt: entry.attempt,
    ...(sitting && { sitting }),
  };
}

/** The journal after more entries that were found written, the chain's digests worked out anew. Stops before a gap. */
export function foldJournal(
  start: JournalRow,
  entries: readonly EntryRow[],
): { readonly journal: JournalRow; readonly entries: readonly EntryRow[] } {
  let journal = start;
  const linked: EntryRow[] = [];
  for (const found of entries) {
    const header = decodeHeader(found.header);
    if (found.number !== journal.head + 1 || !header.ok) break;
    const entry = { ...found, digest: extendChain(journal.digest, digestEntry(found)) };
    journal = advanceJournal(journal, entry, header.value);
    linked.push(entry);
  }
  return { journal, entries: linked };
}

function advanceSitting(sitting: SittingRow | undefined, entry: EntryRow, header: EntryHeader): SittingRow | undefined {
  if (header.kind === 'sitting') return entry.sitting;
  if (!sitting || header.opening !== sitting.opening) return sitting;
  if (header.kind === 'closing') return undefined;
  return {
    ...sitting,
    people: sitting.people + header.people,
    actions: sitting.actions + countActions(header.cells),
  };
}
