import type { Bytes } from '../domain/bytes.ts';
import type { Ink } from '../domain/ink.ts';

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
      const step = pressure < 0 ? noPressureStep : Math.round(pressure * 31);
      writeVarint(out, zigzag(x - last.x));
      writeVarint(out, zigzag(y - last.y));
      if (withPressure) writeVarint(out, zigzag(step - last.pressure));
      last = { x, y, pressure: step };
    }
  }
  return Uint8Array.from(out);
}

/** A finger's stroke among a pen's: the step that is drawn as wide as a line without pressure. */
const noPressureStep = 14;

function zigzag(n: number): number {
  return n < 0 ? -2 * n - 1 : 2 * n;
}

function writeVarint(out: number[], n: number): void {
  let rest = n;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}
