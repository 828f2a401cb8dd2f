import { type Ink, type InkStroke, inkHeight } from '../domain/ink.ts';
import { pressureToWidth, strokeToCurve } from '../domain/ink-shape.ts';

/** CSS px in one ink unit, so that the ink fits whole into a box. */
export function inkToScale(ink: Pick<Ink, 'width'>, widthPx: number, heightPx: number): number {
  return Math.min(heightPx / inkHeight, ink.width > 0 ? widthPx / ink.width : Number.POSITIVE_INFINITY);
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
