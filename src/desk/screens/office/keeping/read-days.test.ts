import { expect, test } from 'vitest';
import { readDays } from './read-days.ts';

test.each([
  ['', 0],
  ['  ', 0],
  ['1', 1],
  [' 365 ', 365],
  ['36500', 36_500],
  ['36501', undefined],
  // 0 days would let everything go: whoever means for ever leaves it empty.
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['٣٠', undefined],
  ['a month', undefined],
])('“%s” is %s days', (typed, days) => {
  expect(readDays(typed)).toBe(days);
});
