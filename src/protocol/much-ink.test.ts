import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInkPoints, fitInk, type Ink, mostInkPoints } from '../domain/ink.ts';
import { pressureToWidth } from '../domain/ink-shape.ts';
import { decodeInk } from './decode-ink.ts';
import { encodeInk } from './encode-ink.ts';

/** Points that no line replaces: from edge to edge and back. */
function scribble(points: number, perStroke: number): Ink {
  const strokes = Array.from({ length: Math.ceil(points / perStroke) }, (_, stroke) =>
    Array.from({ length: perStroke }, (_, at) => ({
      x: ((at * 911 + stroke * 37) % 2_700) + 0.3,
      y: at % 2 === 0 ? 3.2 : 996.7,
      pressure: ((at * 7) % 32) / 31,
    })),
  );
  return { width: 2_700, strokes };
}

test.each([
  ['one stroke of 20,000 points', scribble(20_000, 20_000)],
  ['200 strokes of 100', scribble(20_000, 100)],
  ['60,000 points', scribble(60_000, 500)],
  ['20,000 dots', scribble(20_000, 1)],
])('%s are sealed in 60,000 bytes, simplified and never refused', (_, ink) => {
  const fitted = fitInk(ink);
  expect(countInkPoints(fitted)).toBeLessThanOrEqual(mostInkPoints);
  expect(countInkPoints(fitted)).toBeGreaterThan(100);
  expect(encodeInk(fitted).length).toBeLessThan(5 * mostInkPoints + 2 * fitted.strokes.length + 8);
});

test('ink that fits is only simplified as ever, and keeps every stroke', () => {
  const point = fc.record({ x: fc.nat(2_700), y: fc.nat(1_000), pressure: fc.constant(-1) });
  const drawn = fc.array(fc.array(point, { minLength: 1, maxLength: 40 }), { maxLength: 20 });
  fc.assert(
    fc.property(drawn, (strokes) => {
      expect(fitInk({ width: 2_700, strokes }).strokes).toHaveLength(strokes.length);
    }),
  );
});

test('a finger’s stroke among a pen’s stays as wide as it was drawn', () => {
  const finger = { x: 1, y: 2, pressure: -1 };
  const pen = { x: 3, y: 4, pressure: 1 };
  const opened = decodeInk(encodeInk({ width: 10, strokes: [[finger], [pen]] }));
  const widths = opened?.strokes.flat().map(({ pressure }) => Math.round(pressureToWidth(pressure)));
  expect(widths).toEqual([pressureToWidth(-1), pressureToWidth(1)]);
});
