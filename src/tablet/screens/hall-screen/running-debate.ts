import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Debate } from '../../../domain/debate.ts';
import { type HallFigures, takeFigures } from '../../../domain/hall-figures.ts';
import {
  clockToKept,
  keptToClock,
  pauseClock,
  readSpent,
  type SpeakingClock,
  startClock,
} from '../../../domain/speaking-clock.ts';
import type { HallScreenSettings } from '../../store/settings.ts';

/** An event's debate and brought figures while they are on the screen: every change is kept at once, the running clock every few seconds. */
export type RunningDebate = {
  readonly debate: ReadonlySignal<Debate>;
  /** Figures that other tablets' codes brought. */
  readonly figures: ReadonlySignal<readonly HallFigures[]>;
  readonly clock: ReadonlySignal<SpeakingClock>;
  readonly isRunning: ReadonlySignal<boolean>;
  /** Of the present turn, in ms; below zero once the time is over. */
  readonly leftMs: ReadonlySignal<number>;
  readonly change: (part: Partial<Pick<Debate, 'motion' | 'turns' | 'before' | 'after'>>) => void;
  readonly takeFigures: (brought: HallFigures) => void;
  readonly removeFigures: (each: HallFigures) => void;
  readonly toggle: () => void;
  /** To a turn's full time, standing still. */
  readonly goToTurn: (turn: number) => void;
  /** Keeps how it stands and ends. */
  readonly stop: () => void;
};

export type DebateTimes = {
  /** A clock that nobody can set, ms. */
  readonly now: () => number;
  /** The wall's, epoch ms. */
  readonly at: () => number;
  /** Calls again and again, and gives an end. */
  readonly every: (ms: number, work: () => void) => () => void;
};

const tickMs = 200;
/** What a crash may cost the clock. */
const keepMs = 5_000;

/** Goes on where `kept` says. */
export function runDebate(
  kept: HallScreenSettings,
  keep: (changed: HallScreenSettings) => void,
  { now, at, every }: DebateTimes,
): RunningDebate {
  const plan = signal(kept.debate);
  const figures = signal(kept.figures);
  const clock = signal(keptToClock(kept.debate.clock, now(), at()));
  const moment = signal(now());
  const isRunning = computed(() => clock.value.since !== undefined);
  const leftMs = computed(() => {
    const minutes = plan.value.turns[clock.value.turn]?.minutes ?? 0;
    return minutes * 60_000 - readSpent(clock.value, moment.value);
  });

  const save = () =>
    keep({ debate: { ...plan.value, clock: clockToKept(clock.value, now(), at()) }, figures: figures.value });
  const setClock = (next: SpeakingClock) => {
    moment.value = now();
    clock.value = next;
    save();
  };
  const stopTicking = every(tickMs, () => {
    if (isRunning.value) moment.value = now();
  });
  const stopKeeping = every(keepMs, () => {
    if (isRunning.value) save();
  });

  return {
    debate: plan,
    figures,
    clock,
    isRunning,
    leftMs,
    change: (part) => {
      plan.value = { ...plan.value, ...part };
      const turn = Math.min(clock.value.turn, plan.value.turns.length - 1);
      if (turn === clock.value.turn) save();
      else setClock({ turn, spentMs: 0, since: undefined });
    },
    takeFigures: (brought) => {
      figures.value = takeFigures(figures.value, brought);
      save();
    },
    removeFigures: (each) => {
      figures.value = figures.value.filter((other) => other !== each);
      save();
    },
    toggle: () => setClock(isRunning.value ? pauseClock(clock.value, now()) : startClock(clock.value, now())),
    goToTurn: (turn) => {
      const last = plan.value.turns.length - 1;
      setClock({ turn: Math.max(0, Math.min(last, turn)), spentMs: 0, since: undefined });
    },
    stop: () => {
      stopTicking();
      stopKeeping();
      if (isRunning.value) save();
    },
  };
}
