import { printTable } from '../print-table.ts';
import type { Stand } from './hold-stand.ts';
import { budgetMs, groupByStep, listTouches, type Times, toTimes } from './judge-taps.ts';
import type { MachineLoad } from './machine-load.ts';
import { type StepSort, stepSorts } from './steps.ts';

const titles: Readonly<Record<StepSort, string>> = {
  screen: 'To the next screen, ms from lifting the finger until it is drawn',
  mark: 'On the same screen',
  word: 'A word put in by the keyboard',
  volunteer: 'The volunteers’ screens',
};

export type Reported = {
  readonly stand: Stand;
  readonly people: number;
  readonly mostMs: number;
  readonly load: MachineLoad;
  readonly seed: number;
  /** Differences at the desk. */
  readonly differences: readonly string[];
};

/** Prints the tables and what does not hold; gives whether all holds. */
export function reportStand({ stand, people, mostMs, load, seed, differences }: Reported): boolean {
  const { taps, taken, ms, latestMs } = stand;
  for (const sort of Object.keys(titles) as StepSort[]) {
    const groups = groupByStep(taps, sort);
    console.log(`\n${titles[sort]}`);
    const rows = [...groups].map(([step, group]) => toRow(step, toTimes(group)));
    const all = taps.filter(({ step }) => stepSorts[step] === sort);
    printTable(['step', 'times', 'p50', 'p95', 'p99', 'max'], [...rows, toRow('all of these', toTimes(all))]);
  }
  const touches = listTouches(taps);
  const felt = touches.filter((tap) => tap.felt).length;
  const seen = touches.filter((tap) => tap.ms !== undefined).length;
  const screens = toTimes(taps.filter(({ step }) => stepSorts[step] === 'screen'));
  const languages = new Set(taken.map(({ pass }) => pass.language));
  const strokes = taken.reduce((sum, { drawn }) => sum + (drawn?.strokes.length ?? 0), 0);
  const minutes = (ms / 60_000).toFixed(2);
  console.log('');
  const verdicts: [string, string, string, boolean][] = [
    [
      'participants passed',
      `${taken.length} in ${minutes} min`,
      `${people} in ${mostMs / 60_000} min`,
      taken.length === people && ms <= mostMs,
    ],
    [
      'taps sent, felt, with their effect',
      `${touches.length}, ${felt}, ${seen}`,
      'all',
      felt === touches.length && seen === touches.length,
    ],
    ['tap to next screen, p95', `${screens.p95.toFixed(0)} ms`, `< ${budgetMs} ms`, screens.p95 < budgetMs],
    ['differences at the desk', String(differences.length), '0', differences.length === 0],
  ];
  printTable(
    ['', 'measured', 'wanted', ''],
    verdicts.map(([what, measured, wanted, isKept]) => [what, measured, wanted, isKept ? 'kept' : 'MISSED']),
  );
  console.log(
    `\n${strokes} strokes of ink, ${[...languages].join(', ')}; ${stand.tallies.length} counts by volunteers; the latest turn began ${(latestMs / 1000).toFixed(1)} s late.`,
  );
  const waiting = load.waiting === undefined ? '' : `, somebody waited for one ${toPercent(load.waiting)} of the time`;
  console.log(
    `Machine: ${load.processors} processors, ${toPercent(load.busy)} busy${waiting}, load ${load.load.toFixed(1)}. Seed ${seed}.`,
  );
  for (const difference of differences) console.log(`✘ ${difference}`);
  return verdicts.every(([, , , isKept]) => isKept);
}

function toRow(step: string, { taps, p50, p95, p99, max }: Times): string[] {
  return [step, String(taps), ...[p50, p95, p99, max].map((value) => value.toFixed(0))];
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
