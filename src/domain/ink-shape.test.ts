import { expect, test } from 'vitest';
import { strokeToCurve, trimInk } from './ink-shape.ts';

const point = (x: number, y: number) => ({ x, y, pressure: -1 });

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

test('a stroke’s curves meet in the middle of its lines, and its ends are where the finger was', () => {
  const stroke = [point(0, 0), point(10, 0), point(10, 10)];
  expect(strokeToCurve(stroke, 0)).toBeUndefined();
  expect(strokeToCurve(stroke, 1)).toEqual({
    start: point(0, 0),
    control: point(0, 0),
    end: { x: 5, y: 0 },
    width: 15,
  });
  expect(strokeToCurve(stroke, 1)?.end).toEqual({ x: 5, y: 0 });
  expect(strokeToCurve(stroke, 2)).toMatchObject({
    start: { x: 5, y: 0 },
    control: { x: 10, y: 0 },
    end: { x: 10, y: 10 },
  });
  expect(strokeToCurve(stroke, 3)).toBeUndefined();
});

test('a line is as wide as it was pressed', () => {
  const stroke = [point(0, 0), { x: 1, y: 1, pressure: 1 }];
  expect(strokeToCurve(stroke, 1)?.width).toBe(25);
});
