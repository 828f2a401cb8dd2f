import { currentJournal, idToBytes, type TabletState } from './tablet-state.ts';
import type { JournalHead } from './tablet-store.ts';

/** See `TabletStore.journal`. */
export function readHead(state: TabletState): JournalHead | undefined {
  const journal = currentJournal(state);
  if (!journal) return undefined;
  const { id, head, digest, acknowledged } = journal;
  return { journal: idToBytes(id), head, digest, acknowledged };
}
