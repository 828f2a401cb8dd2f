import { type Ink, type InkPoint, type InkStroke, inkHeight } from './ink.ts';

/** What ink looks like, in ink units, for whatever draws it: a canvas on the tablet, an SVG at the desk. */

type Spot = Pick<InkPoint, 'x' | 'y'>;

/** A quadratic curve with one width. */
export type InkCurve = { readonly start: Spot; readonly control: Spot; readonly end: Spot; readonly width: number };

/**
 * The piece of a stroke that point `index` adds: between the middles of the last two lines, so that neighbours meet without corners. Width
 * follows pressure where there is one. `undefined` for the first point and where there is none.
 */
export function strokeToCurve(stroke: InkStroke, index: number): InkCurve | undefined {
  const before = stroke[index - 2];
  const from = stroke[index - 1];
  const to = stroke[index];
  if (!from || !to) return undefined;
  const start = before ? middle(before, from) : from;
  const end = index === stroke.length - 1 ? to : middle(from, to);
  return { start, control: from, end, width: pressureToWidth(to.pressure) };
}

/** A line's width in ink units. */
export function pressureToWidth(pressure: number): number {
  return pressure < 0 ? 15 : 7 + 18 * pressure;
}

/** The ink alone, without the empty paper around it, so that a small signature can be shown large. */
export function trimInk(ink: Ink): { readonly ink: Ink; readonly height: number } {
  const points = ink.strokes.flat();
  if (points.length === 0) return { ink, height: inkHeight };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = xs.reduce((a, b) => Math.min(a, b)) - marginUnits;
  const top = ys.reduce((a, b) => Math.min(a, b)) - marginUnits;
  return {
    ink: {
      width: xs.reduce((a, b) => Math.max(a, b)) - left + marginUnits,
      strokes: ink.strokes.map((stroke) => stroke.map((point) => ({ ...point, x: point.x - left, y: point.y - top }))),
    },
    height: ys.reduce((a, b) => Math.max(a, b)) - top + marginUnits,
  };
}

/** Ink units left free around trimmed ink: half a broad line and a little. */
const marginUnits = 20;

function middle(one: Spot, other: Spot): Spot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
