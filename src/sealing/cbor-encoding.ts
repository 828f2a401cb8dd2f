import type { Bytes } from '../domain/bytes.ts';

/** Major types of RFC 8949 §3.1, in the three highest bits of an item's first byte. */
export const major = { uint: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, simple: 7 } as const;

/** The additional information of the simple values that the formats use (§3.3). */
export const simple = { false: 20, true: 21, null: 22 } as const;

const utf8 = new TextEncoder();

/** One item. Throws `TypeError` on what the formats do not have. */
export function encodeItem(value: unknown): Bytes {
  const writer = new Writer();
  write(writer, value);
  return writer.bytes.slice(0, writer.length);
}

/** Below 0, 0 or above 0, as the bytes of two encoded keys come one before the other (§4.2.1). */
export function compareKeys(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Grows by doubling, so that a pack of megabytes is not copied at every byte. */
class Writer {
  bytes: Bytes = new Uint8Array(256);
  length = 0;

  /** Room for so many more; gives the place of the first. */
  take(count: number): number {
    const start = this.length;
    this.length += count;
    if (this.length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return start;
  }

  add(part: Uint8Array): void {
    const start = this.take(part.length);
    this.bytes.set(part, start);
  }
}

function write(writer: Writer, value: unknown): void {
  if (typeof value === 'number') writeNumber(writer, value);
  else if (typeof value === 'string') writeChunk(writer, major.text, utf8.encode(value));
  else if (value instanceof Uint8Array) writeChunk(writer, major.bytes, value);
  else if (value === null) writeHead(writer, major.simple, simple.null);
  else if (typeof value === 'boolean') writeHead(writer, major.simple, value ? simple.true : simple.false);
  else if (Array.isArray(value)) writeArray(writer, value);
  else if (value instanceof Map) writeMap(writer, [...value]);
  else if (typeof value === 'object') writeMap(writer, Object.entries(value));
  else throw new TypeError(`no CBOR for ${typeof value}`);
}

function writeArray(writer: Writer, items: readonly unknown[]): void {
  writeHead(writer, major.array, items.length);
  for (const item of items) write(writer, item);
}

function writeNumber(writer: Writer, value: number): void {
  if (!Number.isSafeInteger(value)) throw new TypeError('no CBOR for fractions');
  if (value < 0) writeHead(writer, major.negative, -1 - value);
  else writeHead(writer, major.uint, value);
}

function writeChunk(writer: Writer, kind: number, chunk: Uint8Array): void {
  writeHead(writer, kind, chunk.length);
  writer.add(chunk);
}

function writeMap(writer: Writer, entries: readonly (readonly [unknown, unknown])[]): void {
  const sorted = entries
    .map(([key, value]) => [encodeItem(key), value] as const)
    .sort(([one], [other]) => compareKeys(one, other));
  writeHead(writer, major.map, sorted.length);
  for (const [key, value] of sorted) {
    writer.add(key);
    write(writer, value);
  }
}

/** An item's head in its shortest form (§3). */
function writeHead(writer: Writer, kind: number, argument: number): void {
  const size = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x1_0000 ? 2 : argument < 0x1_0000_0000 ? 4 : 8;
  const start = writer.take(1 + size);
  writer.bytes[start] = (kind << 5) | (size === 0 ? argument : 24 + Math.log2(size));
  let rest = argument;
  for (let at = start + size; at > start; at -= 1) {
    writer.bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}
