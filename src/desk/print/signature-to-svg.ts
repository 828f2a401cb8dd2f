import type { Ink, InkStroke } from '../../domain/ink.ts';
import { pressureToWidth, strokeToCurve, trimInk } from '../../domain/ink-shape.ts';
import { type Html, html } from './html.ts';

/** A signature as a picture of lines, without the empty paper around it; `label` is said in its place. */
export function signatureToSvg(ink: Ink, label: string): Html {
  const { ink: trimmed, height } = trimInk(ink);
  const size = `0 0 ${Math.round(trimmed.width)} ${Math.round(height)}`;
  return html`<svg viewBox="${size}" role="img" aria-label="${label}">${trimmed.strokes.map(strokeToSvg)}</svg>`;
}

/** One path for each run of one width; a single tap leaves a dot. */
function strokeToSvg(stroke: InkStroke): Html {
  const [first] = stroke;
  if (!first) return html``;
  if (stroke.length === 1) return toPath(`M${first.x} ${first.y}h0`, pressureToWidth(first.pressure));
  const runs: { readonly width: number; way: string }[] = [];
  for (let index = 1; index < stroke.length; index += 1) {
    const curve = strokeToCurve(stroke, index);
    if (!curve) continue;
    const { start, control, end, width } = curve;
    const last = runs.at(-1);
    const piece = `Q${control.x} ${control.y} ${end.x} ${end.y}`;
    if (last?.width === width) last.way += piece;
    else runs.push({ width, way: `M${start.x} ${start.y}${piece}` });
  }
  return html`${runs.map(({ width, way }) => toPath(way, width))}`;
}

function toPath(way: string, width: number): Html {
  return html`<path d="${way}" stroke-width="${Math.round(width)}"/>`;
}
