import { expect, test } from 'vitest';
import { formatChange, formatClock, formatPercent } from './hall-numbers.ts';

test.each([
  [180_000, '3:00'],
  [179_999, '3:00'],
  [179_000, '2:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-1_000, '+0:01'],
  [-75_000, '+1:15'],
])('with %i ms left the clock shows %s', (ms, shown) => {
  expect(formatClock('en', ms)).toBe(shown);
});

test('numbers are the language’s own', () => {
  expect(formatPercent('fr', 87)).toMatch(/^87\s%$/);
  expect(formatPercent('en', 87)).toBe('87%');
  expect([12, 0, -3].map((n) => formatChange('en', n))).toEqual(['+12', '0', '−3']);
  expect(formatClock('ar-EG', 65_000)).toBe('١:٠٥');
});
