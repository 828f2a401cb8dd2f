import type { Bytes } from '../domain/bytes.ts';
import type { Ink, InkPoint } from '../domain/ink.ts';

/**
 * Ink in few bytes: `flags, width, strokes, then per stroke: points, then per point: dx, dy [, dp]`, every number a LEB128
 * varint, differences in zigzag, each stroke starting from where the last one ended. Flag 1: pressure is there (in 31sts).
 */

/** The bytes of ink whose coordinates are whole numbers (`simplifyInk` makes them so). */
export function encodeInk(ink: Ink): Bytes {
  const withPressure = ink.strokes.some((stroke) => stroke.some((point) => point.pressure >= 0));
  const out: number[] = [];
  writeVarint(out, withPressure ? 1 : 0);
  writeVarint(out, ink.width);
  writeVarint(out, ink.strokes.length);
  let last = { x: 0, y: 0, pressure: 0 };
  for (const stroke of ink.strokes) {
    writeVarint(out, stroke.length);
    for (const { x, y, pressure } of stroke) {
      const step = Math.round(Math.max(0, pressure) * 31);
      writeVarint(out, zigzag(x - last.x));
      writeVarint(out, zigzag(y - last.y));
      if (withPressure) writeVarint(out, zigzag(step - last.pressure));
      last = { x, y, pressure: step };
    }
  }
  return Uint8Array.from(out);
}

/** The ink, or `undefined` where the bytes are not just one ink. */
export function decodeInk(bytes: Uint8Array): Ink | undefined {
  const input = { bytes, at: 0 };
  try {
    const flags = readVarint(input);
    if (flags > 1) return undefined;
    const width = readVarint(input);
    const strokes: InkPoint[][] = [];
    let last = { x: 0, y: 0, step: 0 };
    for (let left = readVarint(input); left > 0; left -= 1) {
      const stroke: InkPoint[] = [];
      for (let points = readVarint(input); points > 0; points -= 1) {
        const x = last.x + unzigzag(readVarint(input));
        const y = last.y + unzigzag(readVarint(input));
        const step = flags === 1 ? last.step + unzigzag(readVarint(input)) : 0;
        stroke.push({ x, y, pressure: flags === 1 ? step / 31 : -1 });
        last = { x, y, step };
      }
      strokes.push(stroke);
    }
    return input.at === bytes.length ? { width, strokes } : undefined;
  } catch {
    return undefined;
  }
}

function zigzag(n: number): number {
  return n < 0 ? -2 * n - 1 : 2 * n;
}

function unzigzag(n: number): number {
  return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
}

function writeVarint(out: number[], n: number): void {
  let rest = n;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function readVarint(input: { readonly bytes: Uint8Array; at: number }): number {
  let n = 0;
  for (let shift = 1; shift <= 2 ** 28; shift *= 128) {
    const byte = input.bytes[input.at];
    if (byte === undefined) break;
    input.at += 1;
    n += (byte & 127) * shift;
    if (byte < 128) return n;
  }
  throw new RangeError('not a varint');
}
