/** One digit of a number whose digits have each a base of their own: `value` is 0 to `base` − 1. */
export type Digit = readonly [value: number, base: number];

/** The digits as one number; what comes first is read first. No bit is lost between digits, whatever their bases. */
export function packDigits(digits: readonly Digit[]): bigint {
  return digits.reduceRight((packed, [value, base]) => packed * BigInt(base) + BigInt(value), 0n);
}

export type DigitReader = {
  readonly take: (base: number) => number;
  /** Whether nothing but zeros is left. */
  readonly isEnd: () => boolean;
};

/** Reads digits in the order in which they were packed. */
export function readDigits(packed: bigint): DigitReader {
  let left = packed;
  return {
    take: (base) => {
      const value = Number(left % BigInt(base));
      left /= BigInt(base);
      return value;
    },
    isEnd: () => left === 0n,
  };
}

/** Exp-Golomb of order `k`: a number of any size, short where it is below 2^k; about k + 2·log₂(n / 2^k) + 1 bits. */
export function golomb(n: number, k: number): Digit[] {
  const high = Math.floor(n / 2 ** k) + 1;
  const length = Math.floor(Math.log2(high));
  const unary = Array.from({ length }, (): Digit => [1, 2]);
  return [...unary, [0, 2], [high - 2 ** length, 2 ** length], [n % 2 ** k, 2 ** k]];
}

/** Reads a number that `golomb` wrote; `undefined` above 2^(k + 30), which nothing here reaches. */
export function takeGolomb({ take }: DigitReader, k: number): number | undefined {
  let length = 0;
  while (take(2) === 1) {
    length += 1;
    if (length > 29) return undefined;
  }
  const high = take(2 ** length) + 2 ** length;
  return (high - 1) * 2 ** k + take(2 ** k);
}
