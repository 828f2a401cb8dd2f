import type { SyncTrouble } from './sync-state.ts';

/** What is known besides that nobody answered. Times are epoch ms. */
export type Signs = {
  /** The browser's word; only "no network" can be believed. */
  readonly isOnline: boolean;
  readonly now: number;
  /** It was surely not earlier than this: the manifest was made, a receipt signed. */
  readonly notBefore: number;
  /** Rounds in a row that ended in silence, this one counted. */
  readonly failures: number;
};

const dayMs = 86_400_000;
/** A manifest that is older than this is on a tablet whose clock runs ahead, or in a drawer. */
const longestCampaignMs = 3 * 366 * dayMs;
/** After so many vain rounds over a network that is there it is more than a bad moment. */
const manyFailures = 3;

/**
 * Why nobody answered. A browser tells no page whether a name was not found, no way led there or a certificate was refused; but
 * it tells whether there is a network, and a wrong clock, which makes every certificate look wrong (PLATFORM A8), shows by itself.
 */
export function diagnose(trouble: SyncTrouble, { isOnline, now, notBefore, failures }: Signs): SyncTrouble {
  if (trouble.kind !== 'offline' || !isOnline) return trouble;
  const isClockWrong = notBefore > 0 && (now < notBefore - dayMs || now > notBefore + longestCampaignMs);
  if (isClockWrong) return { kind: 'clock-wrong' };
  return { kind: failures >= manyFailures ? 'no-secure-connection' : 'unreachable' };
}
