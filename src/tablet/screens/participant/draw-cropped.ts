import type { Crop } from '../../platform/page-picture.ts';
import type { Box } from './crop.ts';

/** The picture in its place, what the crop cuts off in shade. Gives the crop's place, in CSS px. */
export function drawCropped(
  context: CanvasRenderingContext2D,
  shown: HTMLCanvasElement,
  { x, y, width, height }: Box,
  crop: Crop,
): Box {
  const kept = {
    x: x + crop.left * width,
    y: y + crop.top * height,
    width: (crop.right - crop.left) * width,
    height: (crop.bottom - crop.top) * height,
  };
  context.globalAlpha = 0.35;
  context.drawImage(shown, x, y, width, height);
  context.globalAlpha = 1;
  context.save();
  context.beginPath();
  context.rect(kept.x, kept.y, kept.width, kept.height);
  context.clip();
  context.drawImage(shown, x, y, width, height);
  context.restore();
  return kept;
}
