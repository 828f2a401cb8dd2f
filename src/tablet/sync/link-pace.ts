/** How a journal's tail travels over the link at hand. */
export type LinkPace = {
  /** A batch is at most so large, statement and signature in; one entry goes whatever its size. */
  readonly bytes: number;
  readonly entries: number;
  /** So many batches are on their way at once: the link works while an answer is waited for. */
  readonly atOnce: 1 | 2;
  /** What arrived lately, and how long the link had for it: bytes, ms. Both 0 while nothing is known. */
  readonly seen: { readonly bytes: number; readonly ms: number };
  /** Arrivals in a row since the last loss or stall. */
  readonly steady: number;
};

/** Bytes of a batch that are not entries: statement, signature, CBOR. */
export const statementBytes = 400;

/**
 * A request should take a few seconds: less is spent on waiting for answers, more is lost with a request. Few where the link was cut lately, for what waits on its way also makes TCP
 * slow to try again (its timer follows the waiting, RFC 6298); more the longer it holds.
 */
const leastSeconds = 3;
const mostSeconds = 10;
const secondsPerArrival = 0.35;
/** An answer that took so much longer than the link needs was held up by a cut, which says nothing of the link's breadth. */
const stallTimes = 3;
const stallMs = 3_000;
/** What a new connection sends in its first round trip (RFC 6928): tells how fast the link is, and costs little where there is none. */
const probeBytes = 12_000;
const leastBytes = 4_096;
const mostBytes = 131_072;
const mostEntries = 500;
/** Quicker than that, a second request would save nothing and could overtake the first. */
const quickSeconds = 1;
/** What an arrival weighs after the next one. */
const fading = 0.6;

/** Nothing known of the link: one small batch. */
export function startPace(): LinkPace {
  return { bytes: probeBytes, entries: mostEntries, atOnce: 1, seen: { bytes: 0, ms: 0 }, steady: 0 };
}

/** Whether nothing has arrived over it yet. */
export function isUnknown({ seen }: LinkPace): boolean {
  return seen.ms === 0;
}

/** After a batch of `sent` bytes arrived, which had the link for so many ms. */
export function paceAfterArrival(pace: LinkPace, sent: number, ms: number): LinkPace {
  const expectedMs = isUnknown(pace) ? ms : (sent * pace.seen.ms) / pace.seen.bytes;
  const isStall = ms > expectedMs * stallTimes + stallMs;
  // Answers come late and then together: what counts is the sum, the older the less.
  const ownMs = Math.max(1, isStall ? expectedMs : ms);
  const seen = { bytes: pace.seen.bytes * fading + sent, ms: pace.seen.ms * fading + ownMs };
  const steady = isStall ? 0 : pace.steady + 1;
  const perSecond = (seen.bytes * 1000) / seen.ms;
  const seconds = Math.min(mostSeconds, leastSeconds + steady * secondsPerArrival);
  const wanted = Math.min(perSecond * seconds, pace.bytes * 2, mostBytes);
  const bytes = Math.max(leastBytes, Math.floor(wanted));
  const atOnce = bytes < perSecond * quickSeconds ? 1 : 2;
  return { bytes, entries: Math.min(mostEntries, pace.entries * 2), atOnce, seen, steady };
}

/** After one whose answer was lost: half of it, alone. */
export function paceAfterLoss({ bytes, entries, seen }: LinkPace): LinkPace {
  return {
    bytes: Math.max(leastBytes, Math.floor(bytes / 2)),
    entries: Math.max(1, Math.floor(entries / 2)),
    atOnce: 1,
    seen,
    steady: 0,
  };
}

/** After the centre called one of `count` entries too large: half as many. */
export function paceAfterTooLarge(pace: LinkPace, count: number): LinkPace {
  return { ...pace, entries: Math.max(1, Math.floor(count / 2)), atOnce: 1 };
}

/** When the answer to so many bytes is overdue, ms after their turn began: then somebody should look. `undefined` while no rate is known. */
export function dueAfter(pace: LinkPace, bytes: number): number | undefined {
  return isUnknown(pace) ? undefined : 25_000 + (2 * bytes * pace.seen.ms) / pace.seen.bytes;
}

/** How long an answer may stay away at all while so many bytes are on their way, ms; `undefined` while no rate is known. */
export function patienceFor(pace: LinkPace, bytesUnderWay: number): number | undefined {
  if (isUnknown(pace)) return undefined;
  const { seen } = pace;
  return Math.max(60_000, 20_000 + (4 * bytesUnderWay * seen.ms) / seen.bytes);
}
