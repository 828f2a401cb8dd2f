import { expect, test } from 'vitest';
import { addDays, aYearLater, sumUntil } from './add-days.ts';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test('adds up day after day, in whatever order they come, also where a day took back', () => {
  const sums = addDays([
    { key: '12', actions: 5 },
    { key: '9', actions: 40 },
    { key: '10', actions: -3 },
  ]);
  expect(sums).toEqual([
    { day: 9, sum: 40 },
    { day: 10, sum: 37 },
    { day: 12, sum: 42 },
  ]);
  expect([8, 9, 11, 99].map((day) => sumUntil(sums, day))).toEqual([0, 40, 37, 42]);
  expect(sumUntil([], 9)).toBe(0);
});

test.each([
  ['2025-12-10', '2026-12-10'],
  ['2027-12-31', '2028-12-31'],
  ['2028-02-29', '2029-03-01'],
])('lays %s beside %s', (before, after) => {
  expect(aYearLater(dayOf(before))).toBe(dayOf(after));
});
