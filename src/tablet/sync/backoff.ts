const firstMs = 2_000;
const capMs = 300_000;
/** The least cap while nobody answers. */
const silenceCapMs = 8_000;

/**
 * How long to wait after `failures` failures in a row: full jitter (a random part of a doubling span), at most five minutes, so that thirty
 * tablets do not come back at once; never sooner than the centre asked for. `silentMs`: nobody at all has answered for so long. A dead link costs nothing to try, and
 * one that comes back may be there for forty seconds: then the span is at most a sixteenth of the silence.
 */
export function backoffMs(
  failures: number,
  random: () => number,
  { afterMs = 0, silentMs }: { readonly afterMs?: number | undefined; readonly silentMs?: number | undefined } = {},
): number {
  const cap = silentMs === undefined ? capMs : Math.min(capMs, Math.max(silenceCapMs, silentMs / 16));
  const span = Math.min(cap, firstMs * 2 ** Math.min(failures, 20));
  return afterMs + 500 + Math.floor(random() * span);
}
