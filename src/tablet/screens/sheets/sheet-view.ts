import { type Crop, drawTurned, type Turns, wholePicture } from '../../platform/page-picture.ts';
import { type Quad, signedArea } from '../../platform/perspective.ts';

/** A photograph of a sheet, upright, in memory only: while its lines are typed. */
export type SheetView = {
  readonly pixels: ImageData;
  /** The marks at the corners of its lines, as shares of the picture. */
  readonly corners: Quad;
};

/** Where the lines are on a sheet that fills the picture: to begin with, where nobody has found them. */
export const usualCorners: Quad = [
  { x: 0.1, y: 0.32 },
  { x: 0.9, y: 0.32 },
  { x: 0.9, y: 0.88 },
  { x: 0.1, y: 0.88 },
];

/** No picture is larger. */
const mostPx = 4_800;

/** The upright picture to look at while typing; `undefined` where there is no memory for it. */
export function toSheetView(picture: ImageBitmap, turns: Turns, corners: Quad): SheetView | undefined {
  try {
    const canvas = drawTurned(picture, turns, wholePicture, mostPx);
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    return pixels && { pixels, corners };
  } catch {
    return undefined;
  }
}

/** The sheet around its lines, with room to spare on all sides: above them are its head and its code. */
export function cornersToCrop(corners: Quad): Crop {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  return {
    left: Math.max(0, left - 0.17 * width),
    right: Math.min(1, right + 0.17 * width),
    top: Math.max(0, top - 0.75 * height),
    bottom: Math.min(1, bottom + 0.35 * height),
  };
}

/** The corners with one of them (from 0) at a point within the picture, or as they were where they would cross. */
export function moveCorner(corners: Quad, which: number, x: number, y: number): Quad {
  const within = (share: number) => Math.max(0, Math.min(1, share));
  const [a, b, c, d] = corners.map((corner, at) => (at === which ? { x: within(x), y: within(y) } : corner));
  if (!a || !b || !c || !d) return corners;
  const moved: Quad = [a, b, c, d];
  const isConvex = moved.every((from, at) => {
    const [to, next] = [moved[(at + 1) % 4] ?? from, moved[(at + 2) % 4] ?? from];
    return signedArea([from, to, next]) > 0.001;
  });
  return isConvex ? moved : corners;
}

/** Which corner (from 0) is nearest to a point. */
export function findNearestCorner(corners: Quad, x: number, y: number): number {
  const distances = corners.map((corner) => Math.hypot(corner.x - x, corner.y - y));
  return distances.indexOf(Math.min(...distances));
}
