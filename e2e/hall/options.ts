import { parseArgs } from 'node:util';
import { type Fault, faults } from './faults.ts';
import { fullMonth, type Scale, shortMonth } from './plan.ts';

export type HallOptions = {
  readonly scale: Scale;
  readonly seed: number;
  /** What goes wrong on purpose, to see that the program finds it. */
  readonly faults: readonly Fault[];
  /** Keeps profiles and data for looking at. */
  readonly keep: boolean;
};

const shortSeed = 2_013;

/** `--short`, `--seed N`, `--fault NAME` (more than once), `--keep`. Without a seed the full month takes one from the clock and prints it. Throws on anything else. */
export function readOptions(words: readonly string[], now: number): HallOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
      keep: { type: 'boolean', default: false },
    },
  });
  const unknown = values.fault.filter((name) => !faults.some((each) => each === name));
  if (unknown.length > 0) throw new Error(`--fault is one of ${faults.join(', ')}`);
  const seed = values.seed === undefined ? (values.short ? shortSeed : now % 1_000_000) : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number');
  return {
    scale: values.short ? shortMonth : fullMonth,
    seed,
    faults: faults.filter((each) => values.fault.includes(each)),
    keep: values.keep,
  };
}
