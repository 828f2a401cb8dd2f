import { expect, test } from 'vitest';
import { inkToScale } from './ink-drawing.ts';

test('ink fits whole into a box that is lower or narrower than the pad was', () => {
  expect(inkToScale({ width: 2000 }, 400, 100)).toBe(0.1);
  expect(inkToScale({ width: 2000 }, 100, 100)).toBe(0.05);
  expect(inkToScale({ width: 0 }, 100, 100)).toBe(0.1);
});
