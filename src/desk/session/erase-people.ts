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
  /** Afterwards the desk read these entries from the centre, and there was only a digest in each one's place, or nothing. */
  readonly seenGone: true;
  /** Of which there was nothing: they have not come to the centre yet, which will keep no body of them. Missing where there are none. */
  readonly awaited?: readonly EntryPlace[];
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
  const seen = client ? await Promise.all(rows.map((row) => lookForBody(client, row))) : [];
  if (!signed || seen.includes('there')) return bad({ kind: 'erasure-not-seen' });
  return good({
    barua: 'erasure proof 1',
    campaign: bytesToBase64url(keys.campaign),
    signingKey: bytesToBase64url(keys.signer.publicBytes),
    officeEntry: written.value,
    signed: bytesToBase64url(signed),
    erased: rows,
    seenGone: true,
    ...(seen.includes('awaited') && { awaited: rows.filter((_, at) => seen[at] === 'awaited') }),
    at: new Date(now).toISOString(),
  });
}

/** Whether the centre gives the entry with its body, without, or has neither: what only a carrier file brought is not there yet. `there` too where nobody can say. */
async function lookForBody(
  client: Pick<CentreClient, 'entries'>,
  { journal, number }: EntryPlace,
): Promise<'there' | 'gone' | 'awaited'> {
  const parts = await client.entries(journal, number - 1);
  if (!parts.ok) {
    const { problem } = parts;
    return problem.kind === 'centre-refused' && problem.refusal.kind === 'unknown-journal' ? 'awaited' : 'there';
  }
  try {
    for await (const { role, bytes } of parts.value) {
      if (role !== 'batch') continue;
      const batch = readBatch(bytes, asKept);
      if (!batch.ok) return 'there';
      const entry = batch.value.entries[number - batch.value.statement.first];
      if (entry) return isErased(entry) ? 'gone' : 'there';
    }
    return 'awaited';
  } catch {
    return 'there';
  }
}
