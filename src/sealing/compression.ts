import { Deflate, inflateSync } from 'fflate';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { joinBytes } from './bytes.ts';

/** A preset dictionary: both sides start with its bytes already "seen". Number 0 is the empty one. */
export type Dictionary = { readonly number: number; readonly bytes: Uint8Array };

export const emptyDictionary: Dictionary = { number: 0, bytes: new Uint8Array(0) };

/** No body is longer than this when inflated: some 50,000 Ethiopic letters with room for ink. */
export const maxBodyBytes = 524_288;

export type CompressionProblem =
  | { readonly kind: 'body-damaged' }
  | { readonly kind: 'dictionary-unknown'; readonly number: number }
  /** It would inflate to more than `maxBodyBytes`: no tablet of ours wrote it. */
  | { readonly kind: 'body-too-large' };

/** A compressor that has read its dictionary already, for one body. */
export type Compressor = (bytes: Uint8Array) => Bytes;

/** The dictionary's number in one byte, then raw deflate (RFC 1951) with that dictionary. Throws above `maxBodyBytes` (a bug). */
export function compress(bytes: Uint8Array, dictionary: Dictionary): Bytes {
  return beginCompression(dictionary)(bytes);
}

/**
 * Reads the dictionary ahead, which takes longer than the body after it (some 3 of 3.5 ms on a slow tablet). What that writes is one empty block.
 */
export function beginCompression({ number, bytes: dictionary }: Dictionary): Compressor {
  const parts: Uint8Array[] = [Uint8Array.of(number)];
  const options = number === 0 ? {} : { dictionary };
  // `mem` has to be named: by itself it would change between the dictionary and the last piece, and what was read would not be found again.
  const stream = new Deflate({ level: 9, mem: 4, ...options }, (part) => parts.push(part));
  if (number > 0) stream.flush();
  return (bytes) => {
    if (bytes.length > maxBodyBytes) throw new RangeError('a body above maxBodyBytes');
    stream.push(bytes, true);
    return joinBytes(...parts);
  };
}

/** Undoes `compress`, never giving more than `maxBodyBytes`. */
export function decompress(
  bytes: Uint8Array,
  findDictionary: (number: number) => Uint8Array | undefined,
): Outcome<Bytes, CompressionProblem> {
  const number = bytes[0];
  if (number === undefined) return bad({ kind: 'body-damaged' });
  const dictionary = number === 0 ? emptyDictionary.bytes : findDictionary(number);
  if (!dictionary) return bad({ kind: 'dictionary-unknown', number });
  try {
    const inflated = inflateSync(bytes.subarray(1), number === 0 ? { out: scratch } : { out: scratch, dictionary });
    return inflated.length > maxBodyBytes ? bad({ kind: 'body-too-large' }) : good(new Uint8Array(inflated));
  } catch {
    return bad({ kind: 'body-damaged' });
  }
}

/** fflate stops writing at the end of the room it is given; one byte above the limit tells "too much" from "just enough". */
const scratch = new Uint8Array(maxBodyBytes + 1);
