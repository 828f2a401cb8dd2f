import type { Crop } from '../../platform/page-picture.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The edges that move together: one, or two for a corner. */
export type Grip = { readonly [Edge in keyof Crop]?: true };

/** What is left between two edges, at least, as a share. */
const least = 0.1;
/** CSS px around an edge that still take hold of it: half a thumb. */
const reachPx = 32;
/** Around the picture's border a little room for the grips. */
const marginPx = 14;

/** The largest place for a picture in the middle of an area, in CSS px. */
export function toFit(picture: Pick<Box, 'width' | 'height'>, area: Pick<Box, 'width' | 'height'>): Box {
  const scale = Math.min((area.width - 2 * marginPx) / picture.width, (area.height - 2 * marginPx) / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: (area.width - width) / 2, y: (area.height - height) / 2, width, height };
}

/** The edges nearest to a point (a share of the picture shown in `box`), or `undefined` where none is near. */
export function findGrip(crop: Crop, { x, y }: Pick<Box, 'x' | 'y'>, box: Box): Grip | undefined {
  const near = (one: number, other: number, size: number) => Math.abs(one - other) * size <= reachPx;
  const isBeside = y > crop.top - reachPx / box.height && y < crop.bottom + reachPx / box.height;
  const isAbove = x > crop.left - reachPx / box.width && x < crop.right + reachPx / box.width;
  const isNearerLeft = Math.abs(x - crop.left) <= Math.abs(x - crop.right);
  const isNearerTop = Math.abs(y - crop.top) <= Math.abs(y - crop.bottom);
  const across: Grip = isNearerLeft ? { left: true } : { right: true };
  const down: Grip = isNearerTop ? { top: true } : { bottom: true };
  const isAcross = isBeside && near(x, isNearerLeft ? crop.left : crop.right, box.width);
  const isDown = isAbove && near(y, isNearerTop ? crop.top : crop.bottom, box.height);
  if (!isAcross && !isDown) return undefined;
  return { ...(isAcross && across), ...(isDown && down) };
}

/** The crop with the held edges at a point, within the picture and never closer than a tenth of it. */
export function moveGrip(crop: Crop, grip: Grip, { x, y }: Pick<Box, 'x' | 'y'>): Crop {
  return {
    left: grip.left ? Math.max(0, Math.min(x, crop.right - least)) : crop.left,
    top: grip.top ? Math.max(0, Math.min(y, crop.bottom - least)) : crop.top,
    right: grip.right ? Math.min(1, Math.max(x, crop.left + least)) : crop.right,
    bottom: grip.bottom ? Math.min(1, Math.max(y, crop.top + least)) : crop.bottom,
  };
}
