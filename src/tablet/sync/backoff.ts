const firstMs = 2_000;
const capMs = 300_000;

/**
 * How long to wait after `failures` failures in a row: full jitter (a random part of a doubling span), at most five minutes, so that thirty
 * tablets do not come back at once; never sooner than the centre asked for.
 */
export function backoffMs(failures: number, random: () => number, afterMs = 0): number {
  const span = Math.min(capMs, firstMs * 2 ** Math.min(failures, 20));
  return afterMs + 500 + Math.floor(random() * span);
}
