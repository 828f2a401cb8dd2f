import { type Ink, type InkStroke, inkPageHeight } from '../domain/ink.ts';
import { drawDot, drawSegment } from './ink-drawing.ts';

/** CSS px in one unit of a handwritten page, so that the page fits whole into a box. */
export function inkPageToScale({ width }: Pick<Ink, 'width'>, widthPx: number, heightPx: number): number {
  return Math.min(heightPx / inkPageHeight, width > 0 ? widthPx / width : Number.POSITIVE_INFINITY);
}

/** As `drawInk`; a stroke without pressure is one path, so that twenty thousand points are drawn between two frames. */
export function drawInkPage(context: CanvasRenderingContext2D, ink: Ink, scale: number): void {
  for (const stroke of ink.strokes) {
    drawDot(context, stroke, scale);
    if (stroke.every(({ pressure }) => pressure < 0)) drawPath(context, stroke, scale);
    else for (let index = 1; index < stroke.length; index += 1) drawSegment(context, stroke, index, scale);
  }
}

/** Ink units; as wide as a line without pressure is elsewhere. */
const lineWidth = 15;

function drawPath(context: CanvasRenderingContext2D, stroke: InkStroke, scale: number): void {
  const [first] = stroke;
  const last = stroke.at(-1);
  if (!first || !last || stroke.length < 2) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = lineWidth * scale;
  context.beginPath();
  context.moveTo(first.x * scale, first.y * scale);
  for (let index = 1; index < stroke.length - 1; index += 1) {
    const from = stroke[index];
    const to = stroke[index + 1];
    if (!from || !to) continue;
    const [x, y] = [((from.x + to.x) / 2) * scale, ((from.y + to.y) / 2) * scale];
    context.quadraticCurveTo(from.x * scale, from.y * scale, x, y);
  }
  context.lineTo(last.x * scale, last.y * scale);
  context.stroke();
}
