/** A link between a hall and the centre, as the emulator makes it. */
export type Link = {
  readonly name: string;
  /** Bits a second from the tablet, and to it. */
  readonly upBits: number;
  readonly downBits: number;
  /** There and back. */
  readonly roundTripMs: number;
  /** Share of packets lost, each way. */
  readonly loss: number;
  /** When anything passes: in each period, from … to. Without it always. */
  readonly passes?: { readonly periodSeconds: number; readonly from: number; readonly to: number };
};

const edge = { upBits: 120_000, downBits: 240_000, roundTripMs: 400, loss: 0.01 };
const gprs = { upBits: 40_000, downBits: 80_000, roundTripMs: 800, loss: 0.03 };
const dayOfSeconds = 86_400;

/** PRODUCT.md's links, a better one, and one that is there for forty seconds in a night. */
export const links: readonly Link[] = [
  { name: '3G', upBits: 384_000, downBits: 1_600_000, roundTripMs: 200, loss: 0.005 },
  { name: 'EDGE', ...edge },
  { name: 'GPRS', ...gprs },
  { name: 'flaky GPRS', ...gprs, passes: { periodSeconds: 30, from: 0, to: 20 } },
  { name: 'forty seconds', ...edge, passes: { periodSeconds: dayOfSeconds, from: 180, to: 220 } },
];

/** How much may wait before the slow part, in seconds: base stations keep a lot. */
export const queueSeconds = 10;

/** The share of time in which a link passes anything; 1 for one that always does. */
export function shareOfTime({ passes }: Link): number {
  return passes ? (passes.to - passes.from) / passes.periodSeconds : 1;
}

/** Seconds that so many bytes need at least: at the uplink's rate while it is up, and one round trip. Nothing is granted for TCP, TLS or HTTP. */
export function leastSeconds(link: Link, bytes: number): number {
  return ((bytes * 8) / link.upBits + link.roundTripMs / 1000) / shareOfTime(link);
}
