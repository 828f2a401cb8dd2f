import { expect, test } from 'vitest';
import { countTurnsHad, type Debate, isDebateHeld, makeDebate } from './debate.ts';
import type { KeptClock } from './speaking-clock.ts';

const at = (clock: Partial<KeptClock>): Debate => {
  const fresh = makeDebate();
  return { ...fresh, clock: { ...fresh.clock, ...clock } };
};

test('a side has had the turns before the one under way, and that one once its clock has run', () => {
  expect(countTurnsHad(makeDebate())).toEqual({ for: 0, against: 0, floor: 0 });
  expect(countTurnsHad(at({ isRunning: true }))).toEqual({ for: 1, against: 0, floor: 0 });
  expect(countTurnsHad(at({ turn: 2 }))).toEqual({ for: 1, against: 1, floor: 0 });
  expect(countTurnsHad(at({ turn: 4, spentMs: 1 }))).toEqual({ for: 2, against: 2, floor: 1 });
});

test('a debate that was only looked at is nothing to tell of', () => {
  expect(isDebateHeld(makeDebate())).toBe(false);
  expect(isDebateHeld({ ...makeDebate(), motion: 'A newspaper may print it.' })).toBe(true);
  expect(isDebateHeld({ ...makeDebate(), before: { for: 0, undecided: 0, against: 0 } })).toBe(true);
  expect(isDebateHeld(at({ spentMs: 1 }))).toBe(true);
});
