import { expect, test } from 'vitest';
import { inkToScale } from './ink-drawing.ts';

test('ink fits whole into a box that is lower or narrower than the pad was', () => {
  expect(inkToScale({ width: 2000, strokes: [] }, 400, 100)).toBe(0.1);
  expect(inkToScale({ width: 2000, strokes: [] }, 100, 100)).toBe(0.05);
  expect(inkToScale({ width: 0, strokes: [] }, 100, 100)).toBe(0.1);
});

test('ink that was gone on with on a narrow high pad fits into a low one again', () => {
  const stroke = [
    { x: 10, y: 10, pressure: -1 },
    { x: 10, y: 4000, pressure: -1 },
  ];
  expect(inkToScale({ width: 2000, strokes: [stroke] }, 800, 100)).toBe(0.025);
});
