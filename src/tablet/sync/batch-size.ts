/** What a batch may be, following the link: smaller after a lost answer, larger again after a good one. */
export type BatchSize = { readonly bytes: number; readonly entries: number };

/** Bytes of a batch that are not entries: statement, signature, CBOR. */
export const statementBytes = 400;

const leastBytes = 4_096;

/** At most 128 kB and 250 entries: some 25 seconds on GPRS. */
export const largestBatch: BatchSize = { bytes: 131_072, entries: 250 };

/** Half of it, after an answer was lost or the centre called it too large. */
export function halveBatch({ bytes, entries }: BatchSize): BatchSize {
  return { bytes: Math.max(leastBytes, Math.floor(bytes / 2)), entries: Math.max(1, Math.floor(entries / 2)) };
}

/** Twice as much, after it arrived. */
export function growBatch({ bytes, entries }: BatchSize): BatchSize {
  return { bytes: Math.min(largestBatch.bytes, bytes * 2), entries: Math.min(largestBatch.entries, entries * 2) };
}
