import { decode, encode, rfc8949EncodeOptions } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const number = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.maxSafeInteger());
const text = fc.string({ unit: 'grapheme' });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    number,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(tie('value'), { maxLength: 30 }),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 8 }).map((entries) => new Map(entries)),
    fc.array(fc.tuple(number, tie('value')), { maxLength: 8 }).map((entries) => new Map<unknown, unknown>(entries)),
  ),
}));

test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [65_535, '19ffff'],
  [65_536, '1a00010000'],
  [1_000_000_000_000, '1b000000e8d4a51000'],
  [-1, '20'],
  [-1000, '3903e7'],
  ['', '60'],
  ['水', '63e6b0b4'],
  [fromHex('01020304'), '4401020304'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
  [{ a: 1, b: [2, 3] }, 'a26161016162820203'],
  [null, 'f6'],
  [true, 'f5'],
  [false, 'f4'],
])('writes and reads what RFC 8949, appendix A, gives for %j', (item, hex) => {
  expect(toHex(encodeCbor(item))).toBe(hex);
  expect(decodeCbor(fromHex(hex))).toEqual({ ok: true, value: item });
});

test('writes what another library writes, and reads it back', () => {
  fc.assert(
    fc.property(value, (item) => {
      const bytes = encodeCbor(item);
      expect(toHex(bytes)).toBe(toHex(encode(item, rfc8949EncodeOptions)));
      expect(decodeCbor(bytes, 'maps')).toEqual({ ok: true, value: item });
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test('reads nothing that a strict library refuses, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
      const read = decodeCbor(bytes, 'maps');
      if (!read.ok) return;
      expect(
        decode(bytes, { strict: true, useMaps: true, allowIndefinite: false, rejectDuplicateMapKeys: true }),
      ).toEqual(read.value);
      expect(toHex(encodeCbor(read.value))).toBe(toHex(bytes));
    }),
    { numRuns: 3_000, endOnFailure: true },
  );
});

test.each([
  ['1817', 'a number longer than it needs'],
  ['1b0020000000000000', 'a number that is not safe'],
  ['9f01ff', 'an indefinite length'],
  ['a2616101616102', 'a key twice'],
  ['a2616201616101', 'keys out of order'],
  ['c11a514b67b0', 'a tag'],
  ['f97e00', 'a float'],
  ['f7', 'undefined'],
  ['0000', 'two items'],
  ['', 'nothing'],
  ['62c328', 'broken UTF-8'],
  ['5affffffff00', 'bytes that are not there'],
  ['a10101', 'a number as an object’s key'],
  ['81'.repeat(40), 'a nest of arrays'],
])('refuses %s: %s', (hex) => {
  expect(decodeCbor(fromHex(hex))).toEqual({ ok: false, problem: { kind: 'not-cbor' } });
});

test('a key named __proto__ is just a key', () => {
  const read = decodeCbor(encodeCbor(new Map([['__proto__', 1]])));
  expect(read.ok && Object.entries(read.value as object)).toEqual([['__proto__', 1]]);
  expect(Object.getPrototypeOf(read.ok && read.value)).toBe(Object.prototype);
});

test('bytes are copies, so that keeping one does not keep the whole message', () => {
  const read = decodeCbor(encodeCbor([new Uint8Array(4), new Uint8Array(100_000)]));
  const [small] = read.ok ? (read.value as Uint8Array[]) : [];
  expect(small?.buffer.byteLength).toBe(4);
});

test('what the formats do not have is a bug', () => {
  for (const item of [1.5, Number.NaN, undefined, 2 ** 60, 10n, () => 0])
    expect(() => encodeCbor(item)).toThrow(TypeError);
});
