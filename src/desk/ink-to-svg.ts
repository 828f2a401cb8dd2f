import { type Ink, type InkStroke, inkPageHeight } from '../domain/ink.ts';
import { pressureToWidth } from '../domain/ink-shape.ts';

/** Of ink without pressure, in ink units. */
const plainWidth = pressureToWidth(-1);

/** A handwritten page as a drawing that any browser and printer shows: black lines on white, in the page's own units. */
export function inkPageToSvg(ink: Ink): string {
  const width = ink.strokes.flat().reduce((widest, { x }) => Math.max(widest, x + plainWidth), ink.width);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${inkPageHeight}">`,
    `<rect width="${width}" height="${inkPageHeight}" fill="#fff"/>`,
    `<g fill="none" stroke="#000" stroke-width="${plainWidth}" stroke-linecap="round" stroke-linejoin="round">`,
    ...ink.strokes.flatMap(strokeToPaths),
    '</g></svg>\n',
  ].join('\n');
}

/** One path where the width stays the same, one a piece where it follows the pressure; a single point is a dot. */
function strokeToPaths(stroke: InkStroke): string[] {
  if (stroke.every(({ pressure }) => pressure < 0)) return [`<path d="${toPath(stroke)}"/>`];
  const [first] = stroke;
  const pieces =
    stroke.length === 1 && first ? [[first, first]] : stroke.slice(1).map((to, at) => [stroke[at] ?? to, to]);
  return pieces.map((piece) => {
    const width = pressureToWidth(piece.at(-1)?.pressure ?? 0);
    return `<path d="${toPath(piece)}" stroke-width="${width.toFixed(1)}"/>`;
  });
}

/** A line of no length is drawn as a dot by its round ends. */
function toPath(points: InkStroke): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${first.x} ${first.y}L${(rest.length > 0 ? rest : [first]).map(({ x, y }) => `${x} ${y}`).join(' ')}`;
}
