import { parseArgs } from 'node:util';
import { type PlantedBug, plantedBugs } from '../../src/integration/chaos-hall.ts';

export type ChaosOptions = {
  /** The first seed; the others follow it. */
  readonly seed: number;
  /** How many stories in this process. */
  readonly seeds: number;
  /** How many stories of a real browser and a centre in a process of its own. */
  readonly browserSeeds: number;
  /** A bug that has to be found in every story. */
  readonly plant: PlantedBug;
  /** The centre in process on PostgreSQL instead of SQLite. */
  readonly isOnPostgres: boolean;
};

/** `--seed N --seeds N --browser-seeds N --plant BUG --postgres`; one seed after the other from the first. Throws on anything else. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '500' },
      'browser-seeds': { type: 'string', default: '30' },
      plant: { type: 'string', default: 'none' },
      postgres: { type: 'boolean', default: false },
    },
  });
  const plant = plantedBugs.find((each) => each === values.plant);
  if (!plant) throw new Error(`--plant takes one of ${plantedBugs.join(', ')}`);
  return {
    seed: readNumber('seed', values.seed),
    seeds: readNumber('seeds', values.seeds),
    browserSeeds: readNumber('browser-seeds', values['browser-seeds']),
    plant,
    isOnPostgres: values.postgres,
  };
}

function readNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a number`);
  return Number(text);
}
