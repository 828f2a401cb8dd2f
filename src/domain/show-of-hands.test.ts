import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHands, handsToShares, measureShift } from './show-of-hands.ts';

test('shares are whole and always 100 together', () => {
  const hands = fc.record({ for: fc.nat(5_000), undecided: fc.nat(5_000), against: fc.nat(5_000) });
  fc.assert(
    fc.property(hands, (counted) => {
      const shares = handsToShares(counted);
      return countHands(counted) === 0 ? shares === undefined : shares !== undefined && countHands(shares) === 100;
    }),
  );
});

test('a third each is 34, 33, 33', () => {
  expect(handsToShares({ for: 7, undecided: 7, against: 7 })).toEqual({ for: 34, undecided: 33, against: 33 });
});

test('the shift is what anybody can work out from the shares shown', () => {
  expect(measureShift({ for: 42, undecided: 20, against: 38 }, { for: 66, undecided: 10, against: 46 })).toEqual({
    for: 12,
    undecided: -12,
    against: 0,
  });
});

test('without a count, or with no hand raised, there is no shift', () => {
  const counted = { for: 1, undecided: 0, against: 0 };
  expect(measureShift(counted, undefined)).toBeUndefined();
  expect(measureShift({ for: 0, undecided: 0, against: 0 }, counted)).toBeUndefined();
});
