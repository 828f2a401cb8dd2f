/** A block that claims more than this is not taken for Snappy. */
const mostBytes = 67_108_864;

/**
 * Snappy's raw format (google/snappy, `format_description.txt`), as LevelDB's tables and Chromium's IndexedDB values have it. Whatever stands
 * after the block is passed over. `undefined` where the bytes are not one.
 */
export function unpackSnappy(bytes: Uint8Array): Uint8Array | undefined {
  const input = { bytes, at: 0 };
  const size = readVarint(input);
  if (size === undefined || size === 0 || size > mostBytes) return undefined;
  const out = new Uint8Array(size);
  let written = 0;
  while (written < size) {
    const tag = bytes[input.at];
    if (tag === undefined) return undefined;
    input.at += 1;
    const step = (tag & 3) === 0 ? readLiteral(input, tag) : readCopy(input, tag);
    if (!step || written + step.length > size) return undefined;
    if (step.back === undefined) {
      out.set(bytes.subarray(input.at, input.at + step.length), written);
      input.at += step.length;
    } else {
      if (step.back === 0 || step.back > written) return undefined;
      for (let i = 0; i < step.length; i += 1) out[written + i] = out[written + i - step.back] ?? 0;
    }
    written += step.length;
  }
  return out;
}

/** Moves on behind a LEB128 varint of at most 64 bits; `undefined` where there is none. */
export function readVarint(input: { readonly bytes: Uint8Array; at: number }): number | undefined {
  let value = 0;
  for (let shift = 0; shift < 64; shift += 7) {
    const byte = input.bytes[input.at];
    if (byte === undefined) return undefined;
    input.at += 1;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
  return undefined;
}

type Input = { readonly bytes: Uint8Array; at: number };
/** Without `back` the bytes stand in the input, else that many bytes back in the output. */
type Step = { readonly length: number; readonly back?: number };

function readLiteral(input: Input, tag: number): Step | undefined {
  const short = tag >> 2;
  const length = short < 60 ? short + 1 : readNumber(input, short - 59) + 1;
  return input.at + length <= input.bytes.length ? { length } : undefined;
}

function readCopy(input: Input, tag: number): Step {
  if ((tag & 3) === 1) return { length: ((tag >> 2) & 7) + 4, back: ((tag >> 5) << 8) + readNumber(input, 1) };
  return { length: (tag >> 2) + 1, back: readNumber(input, (tag & 3) === 2 ? 2 : 4) };
}

/** Little-endian; what lies beyond the end reads as 0 and is found out by the caller's bounds. */
function readNumber(input: Input, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i += 1) value += (input.bytes[input.at + i] ?? 0) * 256 ** i;
  input.at += size;
  return value;
}
