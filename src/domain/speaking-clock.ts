/** The clock of the speaker who has the floor. `since` is a moment of a clock that nobody can set (ms), or `undefined` while it stands still. */
export type SpeakingClock = {
  /** Place in the list of turns, from 0. */
  readonly turn: number;
  /** Spoken before `since`. */
  readonly spentMs: number;
  readonly since: number | undefined;
};

/** As it is kept over a reload, which the other clock does not survive: `keptAt` is epoch ms. */
export type KeptClock = {
  readonly turn: number;
  readonly spentMs: number;
  readonly isRunning: boolean;
  readonly keptAt: number;
};

/** The first turn, not begun. */
export const clockAtStart: SpeakingClock = { turn: 0, spentMs: 0, since: undefined };

/** A page that was away for longer than this had nobody speaking before it: the clock then stands where it was kept. */
const longestGapMs = 600_000;

/** How long the turn has been spoken for, at `now` of the clock that nobody can set. */
export function readSpent({ spentMs, since }: SpeakingClock, now: number): number {
  return spentMs + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Running from `now` on; as it is where it runs already. */
export function startClock(clock: SpeakingClock, now: number): SpeakingClock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

/** Standing still since `now`. */
export function pauseClock(clock: SpeakingClock, now: number): SpeakingClock {
  return { ...clock, spentMs: readSpent(clock, now), since: undefined };
}

/** What to keep: `now` of the clock that nobody can set, `at` of the wall's (epoch ms). */
export function clockToKept(clock: SpeakingClock, now: number, at: number): KeptClock {
  return { turn: clock.turn, spentMs: readSpent(clock, now), isRunning: clock.since !== undefined, keptAt: at };
}

/**
 * The clock after a reload. The speaker went on meanwhile, so the gap by the wall's clock is added; but one below zero or of more than ten minutes
 * is somebody's having set that clock, or the debate's end: then it stands still where it was.
 */
export function keptToClock({ turn, spentMs, isRunning, keptAt }: KeptClock, now: number, at: number): SpeakingClock {
  const gapMs = at - keptAt;
  if (!isRunning || gapMs < 0 || gapMs > longestGapMs) return { turn, spentMs, since: undefined };
  return { turn, spentMs: spentMs + gapMs, since: now };
}

export type SpeakingPhase = 'plenty' | 'last-minute' | 'over';

/** What the hall is shown: the last minute and the end, without a sound. */
export function findPhase(leftMs: number): SpeakingPhase {
  if (leftMs <= 0) return 'over';
  return leftMs <= 60_000 ? 'last-minute' : 'plenty';
}
