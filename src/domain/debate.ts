import type { Hands } from './show-of-hands.ts';
import type { KeptClock } from './speaking-clock.ts';

/** Who speaks: a side, never a name. `floor` is everybody in the hall. */
export const turnSides = ['for', 'against', 'floor'] as const;
export type TurnSide = (typeof turnSides)[number];

/** One turn to speak, 1 to 60 minutes. */
export type Turn = { readonly side: TurnSide; readonly minutes: number };

/** A debate at an event. Nothing in it says who anybody is. */
export type Debate = {
  readonly motion: string;
  /** In order, at least one. */
  readonly turns: readonly Turn[];
  readonly clock: KeptClock;
  /** The shows of hands; missing until they are counted. */
  readonly before?: Hands;
  readonly after?: Hands;
};

/** What a debate begins as: two speakers a side, then the floor. */
export function makeDebate(): Debate {
  const turns: Turn[] = [
    { side: 'for', minutes: 3 },
    { side: 'against', minutes: 3 },
    { side: 'for', minutes: 3 },
    { side: 'against', minutes: 3 },
    { side: 'floor', minutes: 10 },
  ];
  return { motion: '', turns, clock: { turn: 0, spentMs: 0, isRunning: false, keptAt: 0 } };
}

/** How many turns each side has had, the one under way counted as soon as its clock has run. */
export function countTurnsHad({ turns, clock }: Debate): Readonly<Record<TurnSide, number>> {
  const hasBegun = clock.isRunning || clock.spentMs > 0;
  const had = { for: 0, against: 0, floor: 0 };
  for (const { side } of turns.slice(0, clock.turn + (hasBegun ? 1 : 0))) had[side] += 1;
  return had;
}

/** Whether there is anything to tell of it. */
export function isDebateHeld(debate: Debate): boolean {
  const turns = turnSides.reduce((sum, side) => sum + countTurnsHad(debate)[side], 0);
  return debate.motion !== '' || turns > 0 || debate.before !== undefined || debate.after !== undefined;
}

/** Which speaker of its side a turn is, from 1. */
export function countTurn(turns: readonly Turn[], place: number): number {
  const side = turns[place]?.side;
  return turns.slice(0, place + 1).filter((turn) => turn.side === side).length;
}
