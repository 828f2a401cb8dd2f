import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNthMost } from './nth-most.ts';

test('finds what sorting would find at the place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), fc.nat(), (values, at) => {
      const nth = 1 + (at % values.length);
      const sorted = [...values].sort((one, other) => other - one);
      expect(findNthMost(Float64Array.from(values), nth)).toBe(sorted[nth - 1]);
    }),
  );
});
