/** A point in ink units: thousandths of the pad's height, from its top left corner. Pressure 0 to 1, or -1 where the device has none. */
export type InkPoint = { readonly x: number; readonly y: number; readonly pressure: number };
export type InkStroke = readonly InkPoint[];

/** A signature as its strokes, so that it can be drawn again at any size. `width` is in ink units; the height is always 1000. */
export type Ink = { readonly width: number; readonly strokes: readonly InkStroke[] };

export const inkHeight = 1000;

/** A handwritten page is so many units high, in the place of a signature's thousand: lines of the same width, letters of a page. */
export const inkPageHeight = 4000;

/** Ink lines may leave the line drawn by this much (ink units) to be stored in fewer points: under 0.4 mm on a 10-inch tablet's pad of 37 mm. */
export const inkTolerance = 10;

/**
 * The same strokes in fewer points (Douglas and Peucker 1973), in whole ink units. Keeps first and last point of each stroke;
 * iterative, so that a stroke of 20,000 points is no danger.
 */
export function simplifyInk(ink: Ink, tolerance: number = inkTolerance): Ink {
  return {
    width: Math.round(ink.width),
    strokes: ink.strokes.filter((stroke) => stroke.length > 0).map((stroke) => simplifyStroke(stroke, tolerance)),
  };
}

/** A signature has at most so many points, 5 bytes each: with the longest texts it still fits into a sealed body. */
export const mostInkPoints = 12_000;

/** As `simplifyInk`, and with fewer points still where those are too many: whoever scribbles is not turned away. Of thousands of strokes the first ones stay. */
export function fitInk(ink: Ink, most: number = mostInkPoints): Ink {
  const fitted = simplifyInk(ink);
  const points = countInkPoints(fitted);
  if (points <= most) return fitted;
  const strokes = fitted.strokes.slice(0, most / 2);
  const share = (most - 2 * strokes.length) / points;
  return { ...fitted, strokes: strokes.map((stroke) => thinStroke(stroke, 2 + Math.floor(stroke.length * share))) };
}

/** So many points of a stroke, evenly; the first and the last always. */
function thinStroke(stroke: InkStroke, count: number): InkStroke {
  if (stroke.length <= count) return stroke;
  const every = (stroke.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => stroke[Math.round(at * every)]).filter(
    (point) => point !== undefined,
  );
}

/** How many points there are in all. */
export function countInkPoints(ink: Ink): number {
  return ink.strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

/** True where nothing was drawn but an accidental dot: fewer than two points with some way between them. */
export function isInkBlank(ink: Ink): boolean {
  let way = 0;
  for (const stroke of ink.strokes) {
    for (let i = 1; i < stroke.length; i += 1) {
      const [from, to] = [stroke[i - 1], stroke[i]];
      if (from && to) way += Math.hypot(to.x - from.x, to.y - from.y);
    }
  }
  return way < inkHeight / 10;
}

function simplifyStroke(stroke: InkStroke, tolerance: number): InkStroke {
  const points = stroke.map((point) => ({ ...point, x: Math.round(point.x), y: Math.round(point.y) }));
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const farthest = findFarthest(points, first, last);
    if (farthest.distance <= tolerance) continue;
    keep[farthest.index] = 1;
    open.push([first, farthest.index], [farthest.index, last]);
  }
  return points.filter((_, index) => keep[index] === 1);
}

function findFarthest(points: InkStroke, first: number, last: number): { index: number; distance: number } {
  const from = points[first];
  const to = points[last];
  let farthest = { index: first, distance: -1 };
  if (!from || !to) return farthest;
  for (let index = first + 1; index < last; index += 1) {
    const point = points[index];
    if (!point) continue;
    const distance = distanceToSegment(point, from, to);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

function distanceToSegment(point: InkPoint, from: InkPoint, to: InkPoint): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const share =
    squared === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
