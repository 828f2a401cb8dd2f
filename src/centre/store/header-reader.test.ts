import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../domain/action.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { encodeHeader, entryKinds } from '../../protocol/entry-header.ts';
import { createHeaderReader } from './header-reader.ts';

const cell: Cell = { case: 3, purpose: 'appeal', form: 'letter', channel: 'tablet', n: 1 };

/** Few endings and many beginnings, in bounds and out, so that what is remembered is asked for again and again. */
const header = fc
  .record({
    number: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 65_530, max: 70_000 })),
    kind: fc.oneof(fc.constant('pass' as const), fc.constantFrom(...entryKinds.filter((kind) => kind !== 'sitting'))),
    opening: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 400 })),
    minutes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 10_070, max: 10_090 })),
    cells: fc.constantFrom([cell], [cell, { ...cell, case: 4 }], [{ ...cell, n: -1 }]),
    people: fc.constant(1),
    key: fc.constantFrom(0, 256),
    attachments: fc.constant([]),
    about: fc.constantFrom({ kind: 'none' as const }, { kind: 'correction' as const, corrects: 3 }),
  })
  .map(encodeHeader);

/** Some header's bytes; here and there one of them changed, a number in more bytes than it needs, the end cut off or grown. */
const bytes = fc
  .tuple(header, fc.nat(), fc.nat(255), fc.constantFrom('whole', 'whole', 'whole', 'changed', 'wide', 'cut', 'longer'))
  .map(([whole, at, byte, how]) => {
    if (how === 'longer') return new Uint8Array([...whole, byte]);
    if (how === 'wide') return new Uint8Array([0x8a, 1, 24, byte % 24, ...whole.slice(3)]);
    if (how === 'cut') return whole.slice(0, at % whole.length);
    const made = whole.slice();
    if (how === 'changed') made[at % Math.min(made.length, 9)] = byte;
    return made;
  });

test('reads every header as the protocol reads it, whatever it has read before', () => {
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 20, maxLength: 40 }), (headers) => {
      const read = createHeaderReader();
      for (const each of [...headers, ...headers]) expect(read(each)).toEqual(decodeHeader(each));
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('reads the passes of a long journal as the protocol reads them', () => {
  const read = createHeaderReader();
  for (const number of [1, 23, 24, 255, 256, 65_535, 65_536, 2_000_000]) {
    for (const minutes of [0, 23, 24, 255, 256, 10_080]) {
      const each = encodeHeader({
        number,
        kind: 'pass',
        opening: Math.min(number, 256),
        minutes,
        cells: [],
        people: 1,
        key: 0,
        attachments: [],
        about: { kind: 'none' },
      });
      expect(read(each)).toEqual(decodeHeader(each));
    }
  }
});

test('takes no number in more bytes than it needs, even before an ending that it knows', () => {
  const read = createHeaderReader();
  const known = encodeHeader({
    number: 5,
    kind: 'pass',
    opening: 1,
    minutes: 2,
    cells: [],
    people: 1,
    key: 0,
    attachments: [],
    about: { kind: 'none' },
  });
  expect(read(known)).toMatchObject({ ok: true, value: { number: 5 } });
  for (const wide of [
    [24, 5],
    [25, 0, 5],
    [26, 0, 0, 0, 5],
  ]) {
    const bytes = new Uint8Array([0x8a, 1, ...wide, ...known.slice(3)]);
    expect(read(bytes)).toEqual(decodeHeader(bytes));
    expect(read(bytes).ok).toBe(false);
  }
});
