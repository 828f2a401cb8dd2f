import { good, type Outcome } from '../../domain/outcome.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { Review, ReviewProblem } from '../review/review-session.ts';
import type { Session } from './session.ts';

/** What can be shown to somebody who asked to be erased. Nothing of the person is in it. */
export type ErasureProof = {
  readonly barua: 'erasure proof 1';
  /** base64url of 16 bytes: the key's fingerprint that signed the entry. */
  readonly campaign: string;
  /** The entry of the office's own journal that ordered it: signed, numbered, kept for ever. */
  readonly officeEntry: number;
  readonly erased: readonly EntryPlace[];
  /** ISO 8601. */
  readonly at: string;
};

/**
 * Erases entries: the office's journal says so, the centre lets bodies and files go in the same step, and nothing is left of them in this session. Their
 * numbers, digests and counts stay, so that every chain still holds. Exports made before are files that somebody has: they are not reached.
 */
export async function eraseEntries(
  { ledger, keys }: Session,
  review: Pick<Review, 'write'>,
  rows: readonly EntryPlace[],
  now: number,
): Promise<Outcome<ErasureProof, ReviewProblem>> {
  const written = await review.write({ kind: 'erasure', rows });
  if (!written.ok) return written;
  for (const { journal, number } of rows) ledger.drop(journal, number);
  return good({
    barua: 'erasure proof 1',
    campaign: bytesToBase64url(keys.campaign),
    officeEntry: written.value,
    erased: rows,
    at: new Date(now).toISOString(),
  });
}
