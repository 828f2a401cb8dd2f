import { type Ink, type InkPoint, type InkStroke, inkHeight } from '../domain/ink.ts';

/** CSS px in one ink unit, so that the ink fits whole into a box. */
export function inkToScale(ink: Pick<Ink, 'width'>, widthPx: number, heightPx: number): number {
  return Math.min(heightPx / inkHeight, ink.width > 0 ? widthPx / ink.width : Number.POSITIVE_INFINITY);
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

/** Draws all strokes; `context` is in CSS px. */
export function drawInk(context: CanvasRenderingContext2D, ink: Ink, scale: number): void {
  for (const stroke of ink.strokes) {
    drawDot(context, stroke, scale);
    for (let index = 1; index < stroke.length; index += 1) drawSegment(context, stroke, index, scale);
  }
}

/**
 * Draws the piece of a stroke that point `index` adds: a quadratic curve between the middles of the last two lines, so that
 * neighbours meet without corners. Width follows pressure where there is one.
 */
export function drawSegment(context: CanvasRenderingContext2D, stroke: InkStroke, index: number, scale: number): void {
  const before = stroke[index - 2];
  const from = stroke[index - 1];
  const to = stroke[index];
  if (!from || !to) return;
  const start = before ? middle(before, from) : from;
  const end = index === stroke.length - 1 ? to : middle(from, to);
  context.lineCap = 'round';
  context.lineWidth = toWidth(to.pressure) * scale;
  context.beginPath();
  context.moveTo(start.x * scale, start.y * scale);
  context.quadraticCurveTo(from.x * scale, from.y * scale, end.x * scale, end.y * scale);
  context.stroke();
}

/** A single tap leaves a dot. */
export function drawDot(context: CanvasRenderingContext2D, stroke: InkStroke, scale: number): void {
  const first = stroke[0];
  if (!first) return;
  context.beginPath();
  context.arc(first.x * scale, first.y * scale, (toWidth(first.pressure) * scale) / 2, 0, 2 * Math.PI);
  context.fill();
}

/** Ink units. */
function toWidth(pressure: number): number {
  return pressure < 0 ? 15 : 7 + 18 * pressure;
}

function middle(one: InkPoint, other: InkPoint): Pick<InkPoint, 'x' | 'y'> {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
