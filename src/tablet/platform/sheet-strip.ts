import type { Projection } from './perspective.ts';

/** The part of a sheet's lines that a strip shows, as shares from mark to mark: `top` and `bottom` down, the whole width across. */
export type StripPart = { readonly top: number; readonly bottom: number };

/** The strip, made straight, as so many pixels. Beyond the picture it is white. */
export function cutStrip(
  pixels: ImageData,
  project: Projection,
  part: StripPart,
  width: number,
  height: number,
): ImageData {
  const strip = new ImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    const v = part.top + ((y + 0.5) / height) * (part.bottom - part.top);
    for (let x = 0; x < width; x += 1) {
      const from = project((x + 0.5) / width, v);
      const to = 4 * (y * width + x);
      for (let colour = 0; colour < 3; colour += 1) {
        strip.data[to + colour] = sample(pixels, from.x - 0.5, from.y - 0.5, colour);
      }
      strip.data[to + 3] = 255;
    }
  }
  brighten(strip.data);
  return strip;
}

/** This share of the pixels is no brighter than the paper: by that it is made white, so that what was photographed in a dark hall can be read. */
const paperShare = 0.75;
const mostBrighter = 3;
const white = 245;

function brighten(data: Uint8ClampedArray): void {
  const counts = new Uint32Array(256);
  for (let at = 1; at < data.length; at += 4) {
    const green = data[at] ?? 0;
    counts[green] = (counts[green] ?? 0) + 1;
  }
  let left = (data.length / 4) * paperShare;
  let paper = 0;
  while (paper < 255 && left > (counts[paper] ?? 0)) {
    left -= counts[paper] ?? 0;
    paper += 1;
  }
  const times = Math.min(mostBrighter, white / Math.max(1, paper));
  for (let at = 0; at < data.length; at += 1) if (at % 4 !== 3) data[at] = (data[at] ?? 0) * Math.max(1, times);
}

/** Between four pixels. */
function sample({ data, width, height }: ImageData, x: number, y: number, colour: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 255;
  const at = 4 * (top * width + left) + colour;
  const [across, down] = [x - left, y - top];
  const above = (data[at] ?? 255) * (1 - across) + (data[at + 4] ?? 255) * across;
  const below = (data[at + 4 * width] ?? 255) * (1 - across) + (data[at + 4 * width + 4] ?? 255) * across;
  return above * (1 - down) + below * down;
}
