import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { decodeItem } from './cbor-decoding.ts';
import { encodeItem } from './cbor-encoding.ts';

/**
 * The part of CBOR (RFC 8949) that the formats use, in its one deterministic form (§4.2.1). Our own, for it is the encoding of everything that is sealed and
 * chained, and a tenth of a library's size in what a tablet downloads before the first pass; tests hold it to `cborg` in both directions.
 */
export type CborProblem = { readonly kind: 'not-cbor' };

/** Deterministic CBOR of whole numbers, texts, bytes, booleans, null, arrays, objects and `Map`s. Throws on anything else (a bug). */
export function encodeCbor(value: unknown): Bytes {
  return encodeItem(value);
}

/** One CBOR item and nothing after it, in its deterministic form; maps as objects (text keys only) or as `Map`s. Bytes are copies. */
export function decodeCbor(bytes: Uint8Array, shape: 'objects' | 'maps' = 'objects'): Outcome<unknown, CborProblem> {
  try {
    return good(decodeItem(bytes, shape));
  } catch {
    return bad({ kind: 'not-cbor' });
  }
}
