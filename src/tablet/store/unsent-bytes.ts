import { listEntries } from './journal-reading.ts';
import { currentJournal, type TabletState } from './tablet-state.ts';

/** A page of entries at a time. */
const most = { entries: 250, bytes: 130_000 };

/** What an entry adds to its batch beside its own bytes, the batch's signature spread over a few. */
const bytesAround = 40;

/** Bytes that the current journal's entries without a receipt take on their way. Each entry is read once, however often this is asked. */
export function createUnsentBytes(state: TabletState): () => Promise<number> {
  let sizes = new Map<number, number>();
  let upTo = 0;
  let of = '';
  let last: Promise<number> = Promise.resolve(0);

  async function measure(): Promise<number> {
    const journal = currentJournal(state);
    if (!journal) return 0;
    if (of !== journal.id) {
      of = journal.id;
      upTo = 0;
      sizes.clear();
    }
    for (upTo = Math.max(upTo, journal.acknowledged); upTo < journal.head; ) {
      const entries = await listEntries(state, upTo, most, journal);
      if (entries.length === 0) break;
      for (const { header, body } of entries) {
        upTo += 1;
        sizes.set(upTo, header.length + body.length + bytesAround);
      }
    }
    sizes = new Map([...sizes].filter(([number]) => number > journal.acknowledged));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  return () => {
    last = last.catch(() => 0).then(measure);
    return last;
  };
}
