import { type Ink, type InkStroke, inkHeight } from '../domain/ink.ts';
import { pressureToWidth, strokeToCurve } from '../domain/ink-shape.ts';

/** CSS px in one ink unit, so that the ink fits whole into a box. Ink that was gone on with on narrower paper may be higher than `inkHeight`. */
export function inkToScale({ width, strokes }: Ink, widthPx: number, heightPx: number): number {
  let bottom = inkHeight;
  for (const stroke of strokes) for (const { y } of stroke) bottom = Math.max(bottom, y);
  return Math.min(heightPx / bottom, width > 0 ? widthPx / width : Number.POSITIVE_INFINITY);
}

/** Draws all strokes; `context` is in CSS px. */
export function drawInk(context: CanvasRenderingContext2D, ink: Ink, scale: number): void {
  for (const stroke of ink.strokes) {
    drawDot(context, stroke, scale);
    for (let index = 1; index < stroke.length; index += 1) drawSegment(context, stroke, index, scale);
  }
}

/** Draws the piece of a stroke that point `index` adds. */
export function drawSegment(context: CanvasRenderingContext2D, stroke: InkStroke, index: number, scale: number): void {
  const curve = strokeToCurve(stroke, index);
  if (!curve) return;
  const { start, control, end, width } = curve;
  context.lineCap = 'round';
  context.lineWidth = width * scale;
  context.beginPath();
  context.moveTo(start.x * scale, start.y * scale);
  context.quadraticCurveTo(control.x * scale, control.y * scale, end.x * scale, end.y * scale);
  context.stroke();
}

/** A single tap leaves a dot. */
export function drawDot(context: CanvasRenderingContext2D, stroke: InkStroke, scale: number): void {
  const first = stroke[0];
  if (!first) return;
  context.beginPath();
  context.arc(first.x * scale, first.y * scale, (pressureToWidth(first.pressure) * scale) / 2, 0, 2 * Math.PI);
  context.fill();
}
