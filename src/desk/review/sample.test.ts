import { expect, test } from 'vitest';
import { drawSample, toWilsonInterval } from './sample.ts';

/** Figures of the literature (Newcombe 1998, table I, method 3), for a whole without end. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is %f to %f', (hits, drawn, low, high) => {
  const interval = toWilsonInterval(hits, drawn, 1e12);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('who has seen all knows; who has seen none does not', () => {
  expect(toWilsonInterval(3, 10, 10)).toEqual({ share: 0.3, low: 0.3, high: 0.3 });
  expect(toWilsonInterval(0, 0, 10)).toEqual({ share: 0, low: 0, high: 1 });
  const half = toWilsonInterval(10, 100, 200);
  expect(half.high - half.low).toBeLessThan(toWilsonInterval(10, 100, 1e9).high - 0.05);
});

test('a sample has so many, each once, each as likely as the other', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const count = new Array<number>(10).fill(0);
  for (let round = 0; round < 4_000; round += 1) {
    const drawn = drawSample(10, 3, random);
    expect(new Set(drawn).size).toBe(3);
    for (const each of drawn) count[each] = (count[each] ?? 0) + 1;
  }
  for (const n of count) expect(Math.abs(n - 1_200)).toBeLessThan(150);
  expect(drawSample(2, 5, random)).toEqual([0, 1]);
});
