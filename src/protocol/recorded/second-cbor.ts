/** What Barua's CBOR can hold: RFC 8949 in deterministic encoding, without tags and floats. */
export type Cbor = number | string | boolean | null | Uint8Array | Cbor[] | Map<number | string, Cbor>;

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const shortest = [24, 0x100, 0x1_0000, 0x1_0000_0000];

/** Reads exactly one item; anything that is not the deterministic encoding is an error. */
export function readCbor(bytes: Uint8Array): Cbor {
  const cursor: Cursor = { bytes, at: 0 };
  const value = readItem(cursor, 0);
  if (cursor.at !== bytes.length) throw new Error('bytes after the CBOR item');
  return value;
}

function take(cursor: Cursor, count: number): Uint8Array {
  if (count > cursor.bytes.length - cursor.at) throw new Error('CBOR cut short');
  cursor.at += count;
  return new Uint8Array(cursor.bytes.subarray(cursor.at - count, cursor.at));
}

function readArgument(cursor: Cursor, info: number): number {
  if (info < 24) return info;
  const least = shortest[info - 24];
  if (least === undefined) throw new Error('CBOR of indefinite or reserved length');
  const value = take(cursor, 2 ** (info - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  if (value < least || value > Number.MAX_SAFE_INTEGER) throw new Error('CBOR number not shortest, or too large');
  return value;
}

function readItem(cursor: Cursor, depth: number): Cbor {
  if (depth > 16) throw new Error('CBOR nested too deeply');
  const initial = asNumber(take(cursor, 1)[0]);
  if (initial === 0xf4 || initial === 0xf5) return initial === 0xf5;
  if (initial === 0xf6) return null;
  const major = initial >> 5;
  if (major > 5) throw new Error('CBOR tag, float or unknown simple value');
  const argument = readArgument(cursor, initial & 31);
  if (major === 0) return argument;
  if (major === 1) return -1 - argument;
  if (major === 2) return take(cursor, argument);
  if (major === 3) return utf8.decode(take(cursor, argument));
  if (argument > cursor.bytes.length - cursor.at) throw new Error('CBOR cut short');
  if (major === 4) return Array.from({ length: argument }, () => readItem(cursor, depth + 1));
  const map = new Map<number | string, Cbor>();
  let previous: Uint8Array = new Uint8Array();
  for (let index = 0; index < argument; index++) {
    const start = cursor.at;
    const key = readItem(cursor, depth + 1);
    if (typeof key !== 'number' && typeof key !== 'string') throw new Error('CBOR map key of another type');
    const encoded = cursor.bytes.subarray(start, cursor.at);
    if (index > 0 && Buffer.compare(previous, encoded) >= 0) throw new Error('CBOR map keys not sorted, or twice');
    previous = encoded;
    map.set(key, readItem(cursor, depth + 1));
  }
  return map;
}

/** The value as a number, or an error. */
export function asNumber(value: Cbor | undefined): number {
  if (typeof value !== 'number') throw new Error('expected a number');
  return value;
}

/** The value as a text, or an error. */
export function asText(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('expected a text');
  return value;
}

/** The value as a byte string, of a length if given, or an error. */
export function asBytes(value: Cbor | undefined, length?: number): Uint8Array {
  if (!(value instanceof Uint8Array) || value.length !== (length ?? value.length)) throw new Error('expected bytes');
  return value;
}

/** The value as an array, of a length if given, or an error. */
export function asList(value: Cbor | undefined, length?: number): Cbor[] {
  if (!Array.isArray(value) || value.length !== (length ?? value.length)) throw new Error('expected an array');
  return value;
}

/** The value as a map, or an error. */
export function asMap(value: Cbor | undefined): Map<number | string, Cbor> {
  if (!(value instanceof Map)) throw new Error('expected a map');
  return value;
}
