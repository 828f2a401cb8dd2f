import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import type { JournalHead } from '../store/tablet-store.ts';
import type { Sending, SendingEnd } from './sending.ts';

/** Only a receipt that one of the manifest's keys signed is an answer. Gives the centre's head. */
export async function keepAnswer(
  { store, joined, memory }: Sending,
  journal: JournalHead,
  bytes: Bytes,
): Promise<Outcome<number, SendingEnd>> {
  const keys = await listReceiptKeys(joined.manifest);
  const receipt = await takeReceipt(bytes, keys, { campaign: joined.campaign, journal: journal.journal });
  if (!receipt.ok) {
    memory.isHeadSure = false;
    return bad({ kind: 'obstacle', obstacle: { kind: 'receipt-unknown' } });
  }
  const kept = await store.keepReceipt(receipt.value);
  if (kept.ok) return good(receipt.value.head);
  if (kept.problem.kind === 'journal-forked') return bad({ kind: 'obstacle', obstacle: { kind: 'forked' } });
  memory.isHeadSure = false;
  return bad({ kind: 'later', trouble: { kind: 'refused', refusal: kept.problem.kind } });
}
