/** A text that must not be found, and what it is (`name`, `letter`). */
export type Needle = { readonly text: string; readonly what: string };

export type Found = { readonly needle: Needle; readonly encoding: string; readonly at: number };

/** Shorter patterns would be found by chance: 8 bytes at 10⁹ places for 5,000 patterns are there by chance once in four million searches. */
export const leastPatternBytes = 8;

type Pattern = { readonly needle: Needle; readonly encoding: string; readonly bytes: Buffer };

export type NeedleFinder = {
  /** Each needle once an encoding, at its first place. */
  readonly find: (bytes: Uint8Array) => Found[];
  readonly longestPatternBytes: number;
};

/**
 * Looks for thousands of texts at once, in UTF-8, UTF-16 of both byte orders and, where they fit, Latin-1 (V8 writes such strings so). Throws where a needle is shorter than
 * `leastPatternBytes` in UTF-8: that is the caller's bug.
 */
export function createNeedleFinder(needles: readonly Needle[]): NeedleFinder {
  const patterns = needles.flatMap(needleToPatterns);
  /** Most places are passed over by their first two bytes, most others by the first eight. */
  const isBeginning = new Uint8Array(65_536);
  const patternsByStart = new Map<bigint, Pattern[]>();
  for (const pattern of patterns) {
    isBeginning[pattern.bytes.readUInt16BE(0)] = 1;
    const start = pattern.bytes.readBigUInt64LE(0);
    patternsByStart.set(start, [...(patternsByStart.get(start) ?? []), pattern]);
  }

  const find = (bytes: Uint8Array): Found[] => {
    const found = new Map<Pattern, Found>();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = bytes.length - leastPatternBytes;
    let pair = bytes[0] ?? 0;
    for (let at = 0; at <= last; at += 1) {
      pair = ((pair & 255) << 8) | (bytes[at + 1] ?? 0);
      if (isBeginning[pair] === 0) continue;
      for (const pattern of patternsByStart.get(view.getBigUint64(at, true)) ?? []) {
        if (found.has(pattern) || !pattern.bytes.equals(bytes.subarray(at, at + pattern.bytes.length))) continue;
        found.set(pattern, { needle: pattern.needle, encoding: pattern.encoding, at });
      }
    }
    return [...found.values()];
  };

  return { find, longestPatternBytes: Math.max(0, ...patterns.map(({ bytes }) => bytes.length)) };
}

/** Whether a text is long enough to be looked for. */
export function isNeedleLongEnough(text: string): boolean {
  return Buffer.byteLength(text) >= leastPatternBytes;
}

function needleToPatterns(needle: Needle): Pattern[] {
  if (!isNeedleLongEnough(needle.text)) throw new RangeError('a needle too short to look for');
  const littleEndian = Buffer.from(needle.text, 'utf16le');
  const patterns: Pattern[] = [
    { needle, encoding: 'UTF-8', bytes: Buffer.from(needle.text) },
    { needle, encoding: 'UTF-16LE', bytes: littleEndian },
    { needle, encoding: 'UTF-16BE', bytes: Buffer.from(littleEndian).swap16() },
  ];
  // Plain ASCII is the same in Latin-1 and UTF-8.
  const isLatin1 = /[\u0080-\u00ff]/.test(needle.text) && !/[\u0100-\uffff]/.test(needle.text);
  if (isLatin1) patterns.push({ needle, encoding: 'Latin-1', bytes: Buffer.from(needle.text, 'latin1') });
  return patterns.filter(({ bytes }) => bytes.length >= leastPatternBytes);
}
