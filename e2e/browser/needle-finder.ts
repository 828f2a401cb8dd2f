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

const filterBits = 22;

/**
 * Looks for thousands of texts at once, in UTF-8, UTF-16 of both byte orders and, where they fit, Latin-1 (V8 writes such strings so). Throws where a needle is shorter than
 * `leastPatternBytes` in UTF-8: that is the caller's bug.
 */
export function createNeedleFinder(needles: readonly Needle[]): NeedleFinder {
  const filter = new Uint8Array(2 ** (filterBits - 3));
  const patternsByHash = new Map<number, Pattern[]>();
  const patterns = needles.flatMap(needleToPatterns);
  for (const pattern of patterns) {
    const hash = hashWindow(pattern.bytes.readUInt32BE(0), pattern.bytes.readUInt32BE(4));
    filter[hash >> 3] = (filter[hash >> 3] ?? 0) | (1 << (hash & 7));
    patternsByHash.set(hash, [...(patternsByHash.get(hash) ?? []), pattern]);
  }

  const find = (bytes: Uint8Array): Found[] => {
    const foundByPattern = new Map<Pattern, Found>();
    let high = 0;
    let low = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      high = ((high << 8) | (low >>> 24)) >>> 0;
      low = ((low << 8) | (bytes[end] ?? 0)) >>> 0;
      const hash = hashWindow(high, low);
      if (((filter[hash >> 3] ?? 0) & (1 << (hash & 7))) === 0 || end < leastPatternBytes - 1) continue;
      const at = end - leastPatternBytes + 1;
      for (const pattern of patternsByHash.get(hash) ?? []) {
        if (foundByPattern.has(pattern) || !pattern.bytes.equals(bytes.subarray(at, at + pattern.bytes.length)))
          continue;
        foundByPattern.set(pattern, { needle: pattern.needle, encoding: pattern.encoding, at });
      }
    }
    return [...foundByPattern.values()];
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

function hashWindow(high: number, low: number): number {
  return Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b) >>> (32 - filterBits);
}
