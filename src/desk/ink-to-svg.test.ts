import { expect, test } from 'vitest';
import { pressureToWidth } from '../domain/ink-shape.ts';
import { inkPageToSvg } from './ink-to-svg.ts';

test('lines are as broad as on the tablet, also where a pen tells its pressure only at times', () => {
  const stroke = [-1, 0, 0.5, 1, -1].map((pressure, at) => ({ x: at * 10, y: 0, pressure }));
  const svg = inkPageToSvg({ width: 2_800, strokes: [stroke, [{ x: 1, y: 1, pressure: 0.2 }]] });
  const widths = [...svg.matchAll(/<path [^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([0, 0.5, 1, -1, 0.2].map(pressureToWidth));
  expect(svg).toContain(`stroke-width="${pressureToWidth(-1)}" stroke-linecap`);
});
