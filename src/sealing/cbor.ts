import { decode, encode, rfc8949EncodeOptions } from 'cborg';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';

export type CborProblem = { readonly kind: 'not-cbor' };

/** Deterministic CBOR (RFC 8949 §4.2.1). Maps with number keys are `Map`s. Throws on what CBOR cannot say (a bug). */
export function encodeCbor(value: unknown): Bytes {
  return asPlainBytes(encode(value, rfc8949EncodeOptions));
}

/** One CBOR item and nothing after it; numbers in their shortest form, no indefinite lengths, no tags, no key twice. */
export function decodeCbor(bytes: Uint8Array, shape: 'objects' | 'maps' = 'objects'): Outcome<unknown, CborProblem> {
  try {
    return good(
      decode(asPlainBytes(bytes), {
        strict: true,
        allowIndefinite: false,
        allowUndefined: false,
        allowInfinity: false,
        allowNaN: false,
        allowBigInt: false,
        rejectDuplicateMapKeys: true,
        useMaps: shape === 'maps',
      }),
    );
  } catch {
    return bad({ kind: 'not-cbor' });
  }
}

/** The same memory as a plain `Uint8Array`: in Node the library hands out `Buffer`s, which compare and print differently. */
function asPlainBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}
