import { expect, test } from 'vitest';
import { createSenderRate } from './sender-rate.ts';

test('lets a sender in so many times in each minute, others meanwhile, and whoever is not known', () => {
  let now = 0;
  const rate = createSenderRate({ most: 2, everyMs: 60_000, now: () => now });
  expect(['a', 'a', 'a', 'b', undefined, undefined, undefined].map(rate)).toEqual([
    true,
    true,
    false,
    true,
    true,
    true,
    true,
  ]);
  now = 60_000;
  expect(rate('a')).toBe(true);
});
