import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBatch, splitBatch } from '../../protocol/batch.ts';
import { splitBatchInPlace } from './split-batch.ts';

/** Of every length whose head is of another size. */
const part = fc
  .oneof(fc.nat(30), fc.integer({ min: 250, max: 260 }), fc.integer({ min: 65_530, max: 65_540 }))
  .map((length) => new Uint8Array(length).fill(0x42));

const batch = fc
  .tuple(part, fc.array(fc.record({ header: part, body: part }), { maxLength: 30 }))
  .map(([signed, entries]) => packBatch(signed, entries));

/** A batch; here and there a byte changed, the end cut off or grown, a length in more bytes than it needs. */
const bytes = fc
  .tuple(batch, fc.nat(), fc.nat(255), fc.constantFrom('whole', 'changed', 'changed-early', 'cut', 'longer', 'wide'))
  .map(([whole, at, byte, how]) => {
    if (how === 'longer') return new Uint8Array([...whole, byte]);
    if (how === 'cut') return whole.slice(0, at % whole.length);
    if (how === 'wide') return new Uint8Array([0x82, 0x58, byte % 24, ...whole.slice(2)]);
    const made = whole.slice();
    if (how === 'changed') made[at % made.length] = byte;
    if (how === 'changed-early') made[at % Math.min(made.length, 6)] = byte;
    return made;
  });

test('splits every batch as the protocol splits it, and nothing else', () => {
  fc.assert(
    fc.property(bytes, (each) => {
      const split = splitBatchInPlace(each);
      const expected = splitBatch(each);
      expect(split === undefined).toBe(expected === undefined);
      const flat = ({ signed, entries }: NonNullable<typeof split>) =>
        [signed, ...entries.flatMap(({ header, body }) => [header, body])].map((piece) =>
          Buffer.from(piece).toString('latin1'),
        );
      if (split && expected) expect(flat(split)).toEqual(flat(expected));
    }),
    { numRuns: 500 },
  );
});

test('splits a batch that is a view into something larger', () => {
  const whole = packBatch(new Uint8Array([1, 2]), [{ header: new Uint8Array([3]), body: new Uint8Array([4, 5]) }]);
  const larger = new Uint8Array([9, 9, ...whole, 9]);
  expect(splitBatchInPlace(larger.subarray(2, -1))).toEqual(splitBatch(whole));
});
