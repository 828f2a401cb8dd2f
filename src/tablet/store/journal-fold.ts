import { decodeHeader } from '../../protocol/decode-header.ts';
import { digestEntry, extendChain } from '../../sealing/chain.ts';
import { advanceJournal } from './advance-journal.ts';
import type { EntryRow, JournalRow } from './rows.ts';

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
