import type { Ink, InkPoint } from '../domain/ink.ts';

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

function unzigzag(n: number): number {
  return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
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
