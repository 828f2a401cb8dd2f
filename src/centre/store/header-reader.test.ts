import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, forms, purposes } from '../../domain/action.ts';
import { decodeHeader, encodeHeader, entryKinds } from '../../protocol/entry-header.ts';
import { createHeaderReader } from './header-reader.ts';

const cell = fc.record({
  case: fc.integer({ min: 0, max: 12 }),
  purpose: fc.constantFrom(...purposes),
  form: fc.constantFrom(...forms),
  channel: fc.constantFrom(...channels),
  n: fc.integer({ min: -1, max: 2 }),
});

const header = fc
  .record({
    number: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 65_530, max: 70_000 })),
    kind: fc.oneof(fc.constant('pass' as const), fc.constantFrom(...entryKinds.filter((kind) => kind !== 'sitting'))),
    opening: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 70_000 })),
    minutes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 10_000, max: 10_100 })),
    cells: fc.array(cell, { maxLength: 3 }),
    people: fc.integer({ min: -1, max: 3 }),
    key: fc.integer({ min: 0, max: 300 }),
    attachments: fc.constant([]),
    about: fc.oneof(fc.constant({ kind: 'none' as const }), fc.constant({ kind: 'correction' as const, corrects: 3 })),
  })
  .map(encodeHeader);

/** Some header's bytes, here and there with one of them changed or the end cut off. */
const bytes = fc
  .tuple(header, fc.nat(), fc.nat(255), fc.constantFrom('whole', 'whole', 'changed', 'cut', 'longer'))
  .map(([whole, at, byte, how]) => {
    const made = how === 'longer' ? new Uint8Array([...whole, byte]) : whole.slice();
    if (how === 'changed') made[at % made.length] = byte;
    return how === 'cut' ? made.slice(0, at % made.length) : made;
  });

test('reads every header as the protocol reads it, whatever it has read before', () => {
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 20, maxLength: 40 }), (headers) => {
      const read = createHeaderReader();
      for (const each of [...headers, ...headers]) expect(read(each)).toEqual(decodeHeader(each));
    }),
    { numRuns: 300 },
  );
});

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
