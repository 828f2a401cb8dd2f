import { expect, test } from 'vitest';
import {
  clockAtStart,
  clockToKept,
  findPhase,
  keptToClock,
  pauseClock,
  readSpent,
  startClock,
} from './speaking-clock.ts';

test('runs, stands still, and runs on', () => {
  const begun = startClock(clockAtStart, 1_000);
  expect(readSpent(begun, 31_000)).toBe(30_000);
  const paused = pauseClock(begun, 31_000);
  expect(readSpent(paused, 90_000)).toBe(30_000);
  expect(readSpent(startClock(paused, 100_000), 110_000)).toBe(40_000);
});

test('starting twice does not begin anew', () => {
  const begun = startClock(clockAtStart, 1_000);
  expect(readSpent(startClock(begun, 20_000), 31_000)).toBe(30_000);
});

test('goes on over a reload, though the page’s own clock began at 0', () => {
  const kept = clockToKept(startClock({ ...clockAtStart, turn: 2 }, 500_000), 530_000, 1_800_000_000_000);
  const clock = keptToClock(kept, 12, 1_800_000_004_000);
  expect(clock.turn).toBe(2);
  expect(readSpent(clock, 1_012)).toBe(35_000);
});

test.each([
  ['set back', -3_600_000],
  ['set forward, or the next day', 86_400_000],
])('stands where it was kept when the wall’s clock was %s meanwhile', (_title, gapMs) => {
  const kept = clockToKept(startClock(clockAtStart, 0), 30_000, 1_800_000_000_000);
  const clock = keptToClock(kept, 5, 1_800_000_000_000 + gapMs);
  expect(readSpent(clock, 99_000)).toBe(30_000);
});

test('a clock that stood still does so after a reload', () => {
  const kept = clockToKept(pauseClock(startClock(clockAtStart, 0), 20_000), 50_000, 1_000);
  expect(readSpent(keptToClock(kept, 3, 9_000), 70_000)).toBe(20_000);
});

test.each([
  [60_001, 'plenty'],
  [60_000, 'last-minute'],
  [1, 'last-minute'],
  [0, 'over'],
  [-5_000, 'over'],
] as const)('with %i ms left it is %s', (leftMs, phase) => {
  expect(findPhase(leftMs)).toBe(phase);
});
