import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import type { Joined, JournalHead } from '../store/tablet-store.ts';
import { exchange, type Fetch } from './exchange.ts';

export type ProofProblem =
  /** Nobody answered who can prove to be the centre. */
  | { readonly kind: 'no-answer' }
  /** It answered, and has less than it once had, or something else: a backup was laid back, a journal has forked. */
  | { readonly kind: 'not-there' };

/**
 * Asks the centre once more, now, for each journal: good only where its signed word names our last entry, by number and by the chain's digest. Receipts that were kept
 * say what the centre had; before a tablet is emptied it must have it.
 */
export async function proveAtCentre(
  fetch: Fetch,
  { campaign, manifest }: Pick<Joined, 'campaign' | 'manifest'>,
  journals: readonly JournalHead[],
): Promise<Outcome<undefined, ProofProblem>> {
  const keys = await listReceiptKeys(manifest);
  for (const { journal, head, digest } of journals) {
    const path = endpoints.journal(bytesToBase64url(journal), bytesToBase64url(campaign));
    const answer = await exchange(fetch, { path, expects: contentTypes.receipt });
    const receipt = answer.ok ? await takeReceipt(answer.value, keys, { campaign, journal }) : answer;
    if (!receipt.ok) return bad({ kind: 'no-answer' });
    const isThere = receipt.value.head === head && areBytesEqual(receipt.value.digest, digest);
    if (!isThere) return bad({ kind: 'not-there' });
  }
  return good(undefined);
}
