import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { readBatch } from '../../protocol/batch.ts';
import { asKept, isErased } from '../../protocol/kept-batch.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreClient } from '../centre-client.ts';
import type { Review, ReviewProblem } from '../review/review-session.ts';
import type { Session } from './session.ts';

/** What can be shown to somebody who asked to be erased. Nothing of the person is in it. */
export type ErasureProof = {
  readonly barua: 'erasure proof 1';
  /** base64url of 16 bytes: the key's fingerprint that signed the entry. */
  readonly campaign: string;
  /** base64url of 65 bytes: with this key anybody checks the signature. */
  readonly signingKey: string;
  /** The entry of the office's own journal that ordered it, numbered and kept for ever, and its signed bytes as the centre keeps them (base64url). */
  readonly officeEntry: number;
  readonly signed: string;
  readonly erased: readonly EntryPlace[];
  /** Afterwards the desk read these entries from the centre, and there was only a digest in each one's place. */
  readonly seenGone: true;
  /** ISO 8601. */
  readonly at: string;
};

export type ErasureProblem =
  | ReviewProblem
  /** The office has ordered it, and the centre has the body all the same, or could not be asked. */
  | { readonly kind: 'erasure-not-seen' };

/**
 * Erases entries: the office's journal says so, the centre lets bodies and files go in the same step, and nothing is left of them in this session. Then the centre is read again, to see them gone. Their
 * numbers, digests and counts stay, so that every chain still holds. Exports made before are files that somebody has: they are not reached.
 */
export async function eraseEntries(
  { ledger, keys, client }: Session,
  review: Pick<Review, 'write' | 'keepLines'>,
  rows: readonly EntryPlace[],
  now: number,
): Promise<Outcome<ErasureProof, ErasureProblem>> {
  const lines = await review.keepLines();
  if (!lines.ok) return lines;
  const written = await review.write({ kind: 'erasure', rows });
  if (!written.ok) return written;
  for (const { journal, number } of rows) ledger.drop(journal, number);
  const kept = client && (await client.officeEntries(written.value - 1));
  const signed = kept?.ok ? kept.value[0] : undefined;
  const gone = client ? await Promise.all(rows.map((row) => isGone(client, row))) : [];
  if (!signed || gone.includes(false)) return bad({ kind: 'erasure-not-seen' });
  return good({
    barua: 'erasure proof 1',
    campaign: bytesToBase64url(keys.campaign),
    signingKey: bytesToBase64url(keys.signer.publicBytes),
    officeEntry: written.value,
    signed: bytesToBase64url(signed),
    erased: rows,
    seenGone: true,
    at: new Date(now).toISOString(),
  });
}

/** Whether the centre gives the entry without its body, or not at all: what only a carrier file brought is not there. */
async function isGone(client: Pick<CentreClient, 'entries'>, { journal, number }: EntryPlace): Promise<boolean> {
  const parts = await client.entries(journal, number - 1);
  if (!parts.ok) return parts.problem.kind === 'centre-refused' && parts.problem.refusal.kind === 'unknown-journal';
  try {
    for await (const { role, bytes } of parts.value) {
      if (role !== 'batch') continue;
      const batch = readBatch(bytes, asKept);
      if (!batch.ok) return false;
      const entry = batch.value.entries[number - batch.value.statement.first];
      if (entry) return isErased(entry);
    }
    return true;
  } catch {
    return false;
  }
}
