import { expect, test } from 'vitest';
import { inkToScale, trimInk } from './ink-drawing.ts';

const point = (x: number, y: number) => ({ x, y, pressure: -1 });

test('ink fits whole into a box that is lower or narrower than the pad was', () => {
  expect(inkToScale({ width: 2000 }, 400, 100)).toBe(0.1);
  expect(inkToScale({ width: 2000 }, 100, 100)).toBe(0.05);
  expect(inkToScale({ width: 0 }, 100, 100)).toBe(0.1);
});

test('a small signature loses the empty paper around it and nothing of itself', () => {
  const { ink, height } = trimInk({ width: 3000, strokes: [[point(500, 600), point(700, 640)], [point(600, 580)]] });
  const [first, second] = ink.strokes;
  expect(first?.[1]).toEqual(point(220, 80));
  expect(second?.[0]).toEqual(point(120, 20));
  expect(ink.width).toBe(240);
  expect(height).toBe(100);
});

test('blank paper stays as it is', () => {
  const blank = { width: 100, strokes: [] };
  expect(trimInk(blank)).toEqual({ ink: blank, height: 1000 });
});
