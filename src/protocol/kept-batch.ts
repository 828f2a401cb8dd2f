import type { Bytes } from '../domain/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestBytes, digestEntryParts, extendChain, type SealedEntry } from '../sealing/chain.ts';
import type { BatchParts } from './batch.ts';

/**
 * A batch as the centre gives it to the office. An entry whose body was erased is `[header, SHA-256 of the body, 1]`: by that digest chain and signature
 * still hold. Tablets never send one, and the centre takes none.
 */
export type KeptEntry = SealedEntry & {
  /** `body` is the digest of what was there. */
  readonly isErased?: true;
};

/** A statement and its entries as they travel to the office. */
export function packKeptBatch(signed: Uint8Array, entries: readonly KeptEntry[]): Bytes {
  return encodeCbor([
    signed,
    entries.map(({ header, body, isErased }) => (isErased ? [header, body, 1] : [header, body])),
  ]);
}

/** For `readBatch`: how the office splits and chains what the centre gives. */
export const asKept = { split: splitKeptBatch, chain: chainKeptEntries } as const;

/** Whether the entry's body is gone. */
export function isErased(entry: SealedEntry): boolean {
  return (entry as KeptEntry).isErased === true;
}

function splitKeptBatch(bytes: Bytes): BatchParts | undefined {
  const decoded = decodeCbor(bytes);
  const parts = decoded.ok ? (decoded.value as unknown) : undefined;
  if (!Array.isArray(parts) || parts.length !== 2) return undefined;
  const [signed, rows] = parts as unknown[];
  if (!(signed instanceof Uint8Array) || !Array.isArray(rows)) return undefined;
  const entries = rows.map(readRow);
  const whole = entries.flatMap((entry) => (entry ? [entry] : []));
  return whole.length === rows.length ? { signed: signed as Bytes, entries: whole } : undefined;
}

function readRow(row: unknown): KeptEntry | undefined {
  if (!Array.isArray(row)) return undefined;
  const [header, body, mark] = row as unknown[];
  if (!(header instanceof Uint8Array) || !(body instanceof Uint8Array)) return undefined;
  if (row.length === 2) return { header, body };
  return row.length === 3 && mark === 1 && body.length === 32 ? { header, body, isErased: true } : undefined;
}

function chainKeptEntries(previous: Bytes, entries: readonly SealedEntry[]): Bytes[] {
  let head = previous;
  return entries.map((entry) => {
    const digest = isErased(entry) ? entry.body : digestBytes(entry.body);
    head = extendChain(head, digestEntryParts(entry.header, digest));
    return head;
  });
}
