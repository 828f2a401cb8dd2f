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

/** Signatures of one journal, numbered from 1. */
const signatures = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ journal: 'A'.repeat(22), number: at + 1, line: 0, case: 1 }));
const toSeed = (round: number) => Uint8Array.from({ length: 16 }, (_, at) => (at === 0 ? round % 256 : round >> 8));

test('a sample has so many, each once, each as likely as the other', () => {
  const count = new Array<number>(11).fill(0);
  for (let round = 0; round < 4_000; round += 1) {
    const drawn = drawSample(signatures(10), 3, toSeed(round));
    expect(new Set(drawn).size).toBe(3);
    for (const { number } of drawn) count[number] = (count[number] ?? 0) + 1;
  }
  for (const n of count.slice(1)) expect(Math.abs(n - 1_200)).toBeLessThan(150);
  expect(drawSample(signatures(2), 5, toSeed(1))).toHaveLength(2);
  expect(drawSample(signatures(2), 0, toSeed(1))).toEqual([]);
});

test('who has the seed draws the same again, in whatever order signatures come; what has come since takes nobody’s place but its own', () => {
  const seed = toSeed(7);
  const drawn = drawSample(signatures(1_000), 20, seed);
  const again = drawSample(signatures(1_000).reverse(), 20, seed);
  expect(new Set(again)).toEqual(new Set(drawn));
  const later = drawSample(signatures(1_010), 20, seed);
  expect(
    later.filter(({ number }) => number <= 1_000).every((each) => drawn.some(({ number }) => number === each.number)),
  ).toBe(true);
  expect(drawSample(signatures(1_000), 20, toSeed(8))).not.toEqual(drawn);
  // By hand: printf of seed, journal, number, line and case through sha256sum.
  expect(drawSample(signatures(3), 1, new Uint8Array(16)).map(({ number }) => number)).toEqual([2]);
});
