import { parseArgs } from 'node:util';
import { type Fault, faults } from './faults.ts';
import { fullMonth, type Scale, shortMonth } from './plan.ts';

export type HallOptions = {
  readonly scale: Scale;
  readonly seed: number;
  /** What goes wrong on purpose, to see that the program finds it. */
  readonly fault: Fault | undefined;
  /** Keeps profiles and data for looking at. */
  readonly keep: boolean;
};

const shortSeed = 2_013;

/** `--short`, `--seed N`, `--fault NAME`, `--keep`. Without a seed the full month takes one from the clock and prints it. Throws on anything else. */
export function readOptions(words: readonly string[], now: number): HallOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      fault: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const fault = faults.find((each) => each === values.fault);
  if (values.fault !== undefined && !fault) throw new Error(`--fault is one of ${faults.join(', ')}`);
  const seed = values.seed === undefined ? (values.short ? shortSeed : now % 1_000_000) : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number');
  return { scale: values.short ? shortMonth : fullMonth, seed, fault, keep: values.keep };
}
