import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Pass } from '../../domain/pass.ts';
import type { OpenSitting } from '../store/tablet-store.ts';
import { type Alarm, setAlarm } from './alarm.ts';
import { watchIdle } from './idle.ts';

/** A pass that can still be put right by name: in this page's memory and nowhere else. */
export type RecentPass = {
  readonly pass: Pass;
  /** Number of its entry. */
  readonly number: number;
  /** What the participant was told: they keep it under another name. */
  readonly person: number;
  /** Written by hand or photographed: those pages are sealed files by now, so it can be taken back, but not sealed again. */
  readonly hasPages: boolean;
  /** Epoch ms after which it is forgotten. */
  readonly until: number;
};

const mostPasses = 5;
export const correctionWindowMs = 15 * 60_000;

/** Nobody has touched the tablet for so long: it may lie about, so the names go. */
export const unattendedMs = 5 * 60_000;

const remembered = signal<readonly RecentPass[]>([]);
let alarm: Alarm | undefined;
let stopWatching: (() => void) | undefined;

type Sitting = ReadonlySignal<Pick<OpenSitting, 'opening'> | undefined>;

/** The last five passes of the last fifteen minutes, newest first; empty in a high-risk campaign, after a start, and after the sitting. */
export function readRecentPasses(): readonly RecentPass[] {
  return dropDue(remembered.value);
}

/**
 * Keeps a pass for the volunteers' correction window, as long as the sitting is the one of `opening`: not after it, nor in a new journal, where
 * its number would be another's. Not to be called in a high-risk campaign.
 */
export function rememberPass(recent: RecentPass, opening: number, sitting: Sitting): void {
  if (sitting.value?.opening !== opening) return;
  keep([recent, ...remembered.value].slice(0, mostPasses));
  stopWatching ??= watch(opening, sitting);
}

/** One that was taken back, or given anew. */
export function forgetPass(number: number): void {
  keep(remembered.value.filter((recent) => recent.number !== number));
}

/** The sitting is over, or nobody is there. */
export function forgetPasses(): void {
  keep([]);
}

/** Drops what is due, and wakes for what is due next: a name is let go when its time is over, looked at or not. */
function keep(passes: readonly RecentPass[]): void {
  remembered.value = dropDue(passes);
  alarm?.stop();
  alarm = undefined;
  if (remembered.value.length === 0) {
    stopWatching?.();
    stopWatching = undefined;
    return;
  }
  const next = Math.min(...remembered.value.map(({ until }) => until));
  alarm = setAlarm(next - Date.now(), () => keep(remembered.value));
}

function dropDue(passes: readonly RecentPass[]): readonly RecentPass[] {
  const now = Date.now();
  return passes.filter(({ until }) => until > now);
}

function watch(opening: number, sitting: Sitting): () => void {
  const stopIdle = watchIdle(unattendedMs, forgetPasses);
  const stopSitting = effect(() => {
    if (sitting.value?.opening !== opening) queueMicrotask(forgetPasses);
  });
  return () => {
    stopIdle();
    stopSitting();
  };
}
