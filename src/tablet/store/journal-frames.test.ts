import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { encodeFrames, indexFrames, pickFrames } from './journal-frames.ts';

const scanFrames = (bytes: Bytes) => pickFrames({ bytes, index: indexFrames(bytes) }, () => true);

const frame = fc.record({
  kind: fc.integer({ min: 1, max: 255 }),
  payload: fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
});

describe('the frames of a journal file', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 20 }), (frames) => {
        expect(scanFrames(encodeFrames(frames))).toEqual(frames);
      }),
    );
  });

  it('survive whatever a crash leaves between them', () => {
    fc.assert(
      fc.property(fc.array(frame, { minLength: 1, maxLength: 8 }), fc.nat(), fc.array(frame), (first, cut, second) => {
        const whole = encodeFrames(first);
        const torn = whole.subarray(0, cut % whole.length);
        const kept = scanFrames(new Uint8Array(torn));
        expect(first.slice(0, kept.length)).toEqual(kept);
        const after = new Uint8Array([...torn, ...encodeFrames(second)]);
        expect(scanFrames(after)).toEqual([...kept, ...second]);
      }),
    );
  });

  it('are passed over where one bit is wrong', () => {
    const frames = [1, 2, 3].map((kind) => ({ kind, payload: new Uint8Array(20).fill(kind) }));
    const bytes = encodeFrames(frames);
    for (let bit = 33 * 8; bit < 66 * 8; bit += 1) {
      const damaged = bytes.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(scanFrames(damaged).map(({ kind }) => kind)).toEqual([1, 3]);
    }
  });

  it('carry the CRC of gzip, so that any tool can check them', () => {
    const bytes = encodeFrames([{ kind: 0x31, payload: new TextEncoder().encode('23456789') }]);
    expect(new DataView(bytes.buffer).getUint32(9)).toBe(0xcbf43926);
  });
});
