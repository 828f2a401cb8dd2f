import { quantile } from '../bench/statistics.ts';
import type { Tap } from './finger.ts';
import { type StepName, type StepSort, stepSorts } from './steps.ts';

/** ms from a tap until its effect was drawn. */
export type Times = {
  readonly taps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};

/** TESTING.md: from tap to the next screen, p95, at 4 times slowed CPU. */
export const budgetMs = 100;

/** Taps that a finger sent: what a keyboard or a native list puts in is none. */
export function listTouches(taps: readonly Tap[]): readonly Tap[] {
  return taps.filter(({ trigger }) => trigger === 'pointerup');
}

export function toTimes(taps: readonly Tap[]): Times {
  const values = taps.flatMap(({ ms }) => (ms === undefined ? [] : [ms]));
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => quantile(values, share));
  return { taps: taps.length, p50, p95, p99, max: Math.max(...values) };
}

/** Those of a sort, step by step, in the order of `stepSorts`; steps that nobody took are left out. */
export function groupByStep(taps: readonly Tap[], sort: StepSort): ReadonlyMap<StepName, readonly Tap[]> {
  const steps = (Object.keys(stepSorts) as StepName[]).filter((step) => stepSorts[step] === sort);
  const groups = steps.map((step) => [step, taps.filter((tap) => tap.step === step)] as const);
  return new Map(groups.filter(([, group]) => group.length > 0));
}
