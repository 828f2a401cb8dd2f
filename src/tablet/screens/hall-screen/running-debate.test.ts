import { expect, test } from 'vitest';
import { makeDebate } from '../../../domain/debate.ts';
import type { HallScreenSettings } from '../../store/settings.ts';
import { runDebate } from './running-debate.ts';

const fresh: HallScreenSettings = { debate: makeDebate(), figures: [] };

test('counts down while it runs, and goes on after a reload', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.toggle();
  hall.pass(10_000);
  expect(debate.leftMs.value).toBe(170_000);
  // A crash: nobody called `stop`.
  const reloaded = hall.run(hall.kept());
  hall.pass(1_000);
  expect(reloaded.leftMs.value).toBe(169_000);
  expect(reloaded.isRunning.value).toBe(true);
});

test('somebody’s setting the tablet’s clock does not touch the speaker’s', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.toggle();
  hall.setWallClock(-3_600_000);
  hall.pass(10_000);
  expect(debate.leftMs.value).toBe(170_000);
});

test('stands still in between, and the next speaker begins with the full time', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.toggle();
  hall.pass(10_000);
  debate.toggle();
  hall.pass(60_000);
  expect(debate.leftMs.value).toBe(170_000);
  debate.goToTurn(4);
  expect(debate.leftMs.value).toBe(600_000);
  expect(debate.isRunning.value).toBe(false);
  debate.goToTurn(9);
  expect(debate.clock.value.turn).toBe(4);
});

test('shows how far over time a speaker is', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.toggle();
  hall.pass(190_000);
  expect(debate.leftMs.value).toBe(-10_000);
});

test('a turn that is taken away does not leave the clock without one', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.goToTurn(4);
  debate.change({ turns: [{ side: 'for', minutes: 2 }] });
  expect(debate.clock.value.turn).toBe(0);
  expect(debate.leftMs.value).toBe(120_000);
});

test('hands and figures are kept at once', () => {
  const hall = makeHall();
  const debate = hall.run(fresh);
  debate.change({ before: { for: 3, undecided: 2, against: 1 } });
  debate.takeFigures({ event: 1, journal: 2, number: 3, people: 2, actions: 2, cases: [] });
  expect(hall.kept().debate.before).toEqual({ for: 3, undecided: 2, against: 1 });
  expect(hall.kept().figures).toHaveLength(1);
});

/** A page with its two clocks; the page's own begins at 0 with every run. */
function makeHall() {
  let kept = fresh;
  let passedMs = 0;
  let wallMs = 1_800_000_000_000;
  let beats: { readonly ms: number; readonly work: () => void }[] = [];
  return {
    kept: () => kept,
    setWallClock: (byMs: number) => {
      wallMs += byMs;
    },
    run: (from: HallScreenSettings) => {
      const begun = passedMs;
      beats = [];
      const keep = (changed: HallScreenSettings) => {
        kept = changed;
      };
      return runDebate(from, keep, {
        now: () => passedMs - begun,
        at: () => wallMs,
        every: (ms, work) => {
          const beat = { ms, work };
          beats.push(beat);
          return () => {
            beats = beats.filter((each) => each !== beat);
          };
        },
      });
    },
    pass: (ms: number) => {
      for (let left = ms; left > 0; left -= 200) {
        passedMs += 200;
        wallMs += 200;
        for (const beat of beats) if (passedMs % beat.ms === 0) beat.work();
      }
    },
  };
}
