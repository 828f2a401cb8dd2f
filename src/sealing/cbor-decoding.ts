import { compareKeys, major, simple } from './cbor-encoding.ts';

/** No format nests deeper; a deeper one is an attack on the stack. */
const maxDepth = 16;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** One item that fills the bytes. Throws `RangeError` (or the decoder's `TypeError`) on anything that is not its deterministic form. */
export function decodeItem(bytes: Uint8Array, shape: 'objects' | 'maps'): unknown {
  const reader: Reader = { bytes, at: 0, shape };
  const value = read(reader, 0);
  if (reader.at !== bytes.length) throw new RangeError('more than one item');
  return value;
}

type Reader = { readonly bytes: Uint8Array; at: number; readonly shape: 'objects' | 'maps' };

function read(reader: Reader, depth: number): unknown {
  if (depth > maxDepth) throw new RangeError('too deep');
  const first = readByte(reader);
  const kind = first >> 5;
  const argument = readArgument(reader, first & 31);
  switch (kind) {
    case major.uint:
      return argument;
    case major.negative:
      return -1 - argument;
    case major.bytes:
      return readChunk(reader, argument).slice();
    case major.text:
      return utf8.decode(readChunk(reader, argument));
    case major.array:
      return readArray(reader, argument, depth);
    case major.map:
      return readMap(reader, argument, depth);
    case major.simple:
      return readSimple(argument);
    default:
      throw new RangeError('a tag');
  }
}

function readArray(reader: Reader, length: number, depth: number): unknown[] {
  const items: unknown[] = [];
  for (let left = length; left > 0; left -= 1) items.push(read(reader, depth + 1));
  return items;
}

/** Keys come strictly one after the other, so none comes twice. */
function readMap(reader: Reader, length: number, depth: number): unknown {
  const entries: [unknown, unknown][] = [];
  let last: Uint8Array | undefined;
  for (let left = length; left > 0; left -= 1) {
    const start = reader.at;
    const key = read(reader, depth + 1);
    const encoded = reader.bytes.subarray(start, reader.at);
    if (last && compareKeys(last, encoded) >= 0) throw new RangeError('keys out of order');
    if (typeof key !== 'string' && (reader.shape === 'objects' || typeof key !== 'number'))
      throw new RangeError('a key');
    last = encoded;
    entries.push([key, read(reader, depth + 1)]);
  }
  return reader.shape === 'maps' ? new Map(entries) : Object.fromEntries(entries);
}

function readSimple(argument: number): boolean | null {
  if (argument === simple.null) return null;
  if (argument === simple.true || argument === simple.false) return argument === simple.true;
  throw new RangeError('a simple value');
}

/** A head's argument, in no more bytes than it needs. */
function readArgument(reader: Reader, info: number): number {
  if (info < 24) return info;
  if (info > 27) throw new RangeError('an indefinite length');
  const size = 1 << (info - 24);
  let argument = 0;
  for (let left = size; left > 0; left -= 1) argument = argument * 256 + readByte(reader);
  const least = size === 1 ? 24 : 2 ** (4 * size);
  if (argument < least || !Number.isSafeInteger(argument)) throw new RangeError('not the shortest form');
  return argument;
}

function readChunk(reader: Reader, length: number): Uint8Array {
  const start = reader.at;
  reader.at += length;
  if (reader.at > reader.bytes.length) throw new RangeError('cut short');
  return reader.bytes.subarray(start, reader.at);
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw new RangeError('cut short');
  reader.at += 1;
  return byte;
}
