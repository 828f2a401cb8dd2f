/** A photographed page on its way to a small, legible file: cut, turned, greyed, encoded. Nothing leaves memory. */

export type Turns = 0 | 1 | 2 | 3;

/** Edges as shares of the turned picture, from its left and its top. */
export type Crop = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Nothing is cut off. */
export const wholePicture: Crop = { left: 0, top: 0, right: 1, bottom: 1 };

export type PagePicture = { readonly type: 'image/webp' | 'image/jpeg'; readonly bytes: Uint8Array<ArrayBuffer> };

/** The page's longer side, first try. */
const sidePx = 1_800;
/** With its seal at most 120,000. */
const maxBytes = 118_000;

/** The cut page in grey, as WebP where this browser writes it, else JPEG, at most 118,000 bytes; `undefined` where it does not get so small. */
export async function toPagePicture(picture: ImageBitmap, turns: Turns, crop: Crop): Promise<PagePicture | undefined> {
  for (let side = sidePx; side >= 900; side *= 0.8) {
    const canvas = drawTurned(picture, turns, crop, side);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    toInkOnPaper(pixels);
    context.putImageData(pixels, 0, 0);
    for (const quality of [0.8, 0.65, 0.5, 0.35]) {
      const blob = await encode(canvas, quality);
      if (!blob) return undefined;
      if (blob.size <= maxBytes) {
        const type = blob.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
        return { type, bytes: new Uint8Array(await blob.arrayBuffer()) };
      }
    }
  }
  return undefined;
}

/** The picture turned by quarters clockwise and cut, its longer side at most `sidePx`, never larger than it is. */
export function drawTurned(picture: ImageBitmap, turns: Turns, crop: Crop, side: number): HTMLCanvasElement {
  const isOnSide = turns % 2 === 1;
  const width = isOnSide ? picture.height : picture.width;
  const height = isOnSide ? picture.width : picture.height;
  const cut = { width: (crop.right - crop.left) * width, height: (crop.bottom - crop.top) * height };
  const scale = Math.min(1, side / Math.max(cut.width, cut.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(cut.width * scale));
  canvas.height = Math.max(1, Math.round(cut.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return canvas;
  context.imageSmoothingQuality = 'high';
  context.scale(scale, scale);
  context.translate(width / 2 - crop.left * width, height / 2 - crop.top * height);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return canvas;
}

/** Safari writes no WebP and gives PNG instead. */
async function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> {
  const write = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
  const webp = await write('image/webp');
  if (webp?.type === 'image/webp') return webp;
  return (await write('image/jpeg')) ?? undefined;
}

/** Squares of so many pixels, each with a paper colour of its own: a hand's shadow goes, the ink stays. */
const squarePx = 32;
/** A square darker than this is table, not paper; it is not made white. */
const darkestPaper = 90;

/** Grey, with the paper white and the ink dark, whatever the light was. */
function toInkOnPaper({ data, width, height }: ImageData): void {
  const grey = new Uint8ClampedArray(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    grey[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  }
  const columns = Math.ceil(width / squarePx) + 1;
  const rows = Math.ceil(height / squarePx) + 1;
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      paper[row * columns + column] = findPaper(grey, width, height, column * squarePx, row * squarePx);
    }
  }
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / squarePx);
    const down = y / squarePx - row;
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / squarePx);
      const across = x / squarePx - column;
      const at = row * columns + column;
      const above = (paper[at] ?? 255) * (1 - across) + (paper[at + 1] ?? 255) * across;
      const below = (paper[at + columns] ?? 255) * (1 - across) + (paper[at + columns + 1] ?? 255) * across;
      const share = (grey[y * width + x] ?? 0) / (above * (1 - down) + below * down);
      const shown = ((share - 0.35) / 0.57) * 255;
      const pixel = 4 * (y * width + x);
      data[pixel] = shown;
      data[pixel + 1] = shown;
      data[pixel + 2] = shown;
    }
  }
}

/** The grey of the paper around a point: nine tenths of a square of twice the size are darker. */
function findPaper(grey: Uint8ClampedArray, width: number, height: number, x: number, y: number): number {
  const counts = new Uint32Array(256);
  let sum = 0;
  for (let row = Math.max(0, y - squarePx); row < Math.min(height, y + squarePx); row += 2) {
    for (let column = Math.max(0, x - squarePx); column < Math.min(width, x + squarePx); column += 2) {
      const value = grey[row * width + column] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      sum += 1;
    }
  }
  let left = sum / 10;
  for (let value = 255; value > darkestPaper; value -= 1) {
    left -= counts[value] ?? 0;
    if (left <= 0) return value;
  }
  return darkestPaper;
}
