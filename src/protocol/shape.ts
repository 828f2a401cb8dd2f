import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';

/** Pieces of the schemas that recur. */

/** Whole, not negative, safe. */
export const uintShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A byte string. */
export const bytesShape = v.custom<Bytes>((value) => value instanceof Uint8Array, 'bytes');

/** A byte string of one length. */
export function bytesOf(length: number) {
  return v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length, `${length} bytes`);
}

/** A list of names as codes: the place in the list is the code. */
export function codeOf<const Name extends string>(names: readonly Name[]) {
  return v.pipe(
    uintShape,
    v.maxValue(names.length - 1),
    v.transform((code) => names[code] as Name),
  );
}
