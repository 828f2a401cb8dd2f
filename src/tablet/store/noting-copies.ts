import type { CopyPartner } from '../../protocol/copy-hello.ts';
import type { JournalPlace } from '../../protocol/copy-message.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestAt } from './journal-reading.ts';
import type { CopyRow } from './rows.ts';
import { holdJournal, publish, type TabletState } from './tablet-state.ts';

/**
 * Keeps in mind that another tablet has one of this one's journals up to a number, where its digest is the chain's own; gives whether it is. Where that cannot be written down it is known until
 * the page ends. Nothing is let go for it: only receipts do that.
 */
export function noteCopy(
  state: TabletState,
  { tablet, name }: CopyPartner,
  { journal: journalId, upTo, digest }: JournalPlace,
): Promise<boolean> {
  return holdJournal(state, async () => {
    const journal = state.journals.get(bytesToBase64url(journalId));
    const own = journal && (await digestAt(state, upTo, journal));
    if (!journal || !own || !areBytesEqual(own, digest)) return false;
    if (upTo <= journal.acknowledged) return true;
    const row: CopyRow = { tablet: bytesToBase64url(tablet), name, upTo, at: state.environment.clock() };
    const others = (journal.copies ?? []).filter((each) => each.tablet !== row.tablet);
    const before = journal.copies?.find((each) => each.tablet === row.tablet)?.upTo ?? 0;
    const next = { ...journal, copies: [...others, { ...row, upTo: Math.max(row.upTo, before) }] };
    if (state.copies.isDatabaseWorking()) {
      await state.database.run('rw', async (tables) => tables.journals.put(next));
    }
    state.journals.set(next.id, next);
    publish(state);
    return true;
  });
}
