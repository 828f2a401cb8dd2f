import { expect, test } from 'vitest';
import { findGrip, moveGrip, toFit } from './crop.ts';

const whole = { left: 0, top: 0, right: 1, bottom: 1 };
const box = { x: 0, y: 0, width: 400, height: 400 };

test.each([
  [{ x: 0.01, y: 0.5 }, { left: true }],
  [
    { x: 0.99, y: 0.97 },
    { right: true, bottom: true },
  ],
  [{ x: 0.5, y: -0.05 }, { top: true }],
  [{ x: 0.5, y: 0.5 }, undefined],
  [{ x: 1.5, y: 0.5 }, undefined],
])('a finger takes hold of the edges that are near (%o)', (point, grip) => {
  expect(findGrip(whole, point, box)).toEqual(grip);
});

test('edges stay in the picture and apart', () => {
  expect(moveGrip(whole, { left: true, top: true }, { x: -2, y: 0.3 })).toEqual({ ...whole, top: 0.3 });
  expect(moveGrip(whole, { left: true }, { x: 5, y: 0 }).left).toBe(0.9);
  expect(moveGrip({ ...whole, left: 0.5 }, { right: true }, { x: 0, y: 0 }).right).toBe(0.6);
});

test('a picture stands in the middle, whole', () => {
  expect(toFit({ width: 300, height: 400 }, { width: 1_028, height: 428 })).toEqual({
    x: 364,
    y: 14,
    width: 300,
    height: 400,
  });
});
