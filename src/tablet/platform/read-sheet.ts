import type { Turns } from './page-picture.ts';
import type { Point, Quad } from './perspective.ts';
import { locateQrCode } from './qr-codes.ts';
import { findSheetMarks, findTurns } from './sheet-marks.ts';

/** What a photograph of a printed sheet says of itself. */
export type SheetReading = {
  /** Quarters clockwise, until the sheet is upright. */
  readonly turns: Turns;
  /** The marks at the corners of its lines as shares of the upright picture; `undefined` where they were not found. */
  readonly corners: Quad | undefined;
  /** What its QR code says. */
  readonly code: string | undefined;
};

/** The longer side of what is searched for marks, and for the code with its small modules. */
const marksPx = 1_000;
const codePx = 1_600;

/** Looks for the marks and the code. Takes a second on a slow tablet; gives nothing away. */
export async function readSheet(picture: ImageBitmap): Promise<SheetReading> {
  const large = drawPixels(picture, codePx);
  const found = large && (await locateQrCode(large));
  const small = drawPixels(picture, marksPx);
  const quad = small && findSheetMarks({ width: small.width, height: small.height, grey: toGrey(small) });
  const code = found?.text;
  if (!quad || !small || !large) return { turns: 0, corners: undefined, code };
  const marks = mapQuad(quad, ({ x, y }) => ({ x: x / small.width, y: y / small.height }));
  if (!found) return { turns: 0, corners: marks, code };
  const turns = findTurns(quad, {
    x: (found.x * small.width) / large.width,
    y: (found.y * small.height) / large.height,
  });
  let corners = marks;
  for (let turn = 0; turn < turns; turn += 1) corners = turnCorners(corners);
  return { turns, corners, code };
}

/** Corners (as shares) of a picture that is turned a quarter clockwise: what was the lower left one is now the upper left. */
export function turnCorners(corners: Quad): Quad {
  const [a, b, c, d] = mapQuad(corners, ({ x, y }) => ({ x: 1 - y, y: x }));
  return [d, a, b, c];
}

function mapQuad([a, b, c, d]: Quad, map: (point: Point) => Point): Quad {
  return [map(a), map(b), map(c), map(d)];
}

function drawPixels(picture: ImageBitmap, longestPx: number): ImageData | undefined {
  const scale = Math.min(1, longestPx / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function toGrey({ data, width, height }: ImageData): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    grey[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  }
  return grey;
}
