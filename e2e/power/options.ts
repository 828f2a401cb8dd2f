import { parseArgs } from 'node:util';

/** Chromium's two stores behind IndexedDB; which one a tablet has cannot be known from script (PLATFORM, finding 1). */
export type BackEnd = 'leveldb' | 'sqlite';

export type PowerOptions = {
  readonly backEnds: readonly BackEnd[];
  readonly rounds: number;
  readonly kills: number;
  readonly seed: number;
  /** Only proofs with these names; empty for all. */
  readonly only: readonly string[];
  /**
   * Without the persistence that the readiness list asks for, which Chromium gives an installed app: then a full disk makes it evict the origin with both
   * copies at once (measured, see PLATFORM A3), and the full-disk proof has to fail.
   */
  readonly isEvictable: boolean;
  /** A minute, seeded, without root: what `npm test` can afford. */
  readonly isShort: boolean;
  /** Plants losses on purpose: the run has to end with exit code 1. */
  readonly isControl: boolean;
};

/** `--rounds N --kills N --back-end leveldb|sqlite|both --only torn-log,kills --seed N --short --control --evictable`. Throws on anything else. */
export function readOptions(args: readonly string[]): PowerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      kills: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      'back-end': { type: 'string', default: 'both' },
      short: { type: 'boolean', default: false },
      evictable: { type: 'boolean', default: false },
      control: { type: 'boolean', default: false },
    },
  });
  const backEnd = values['back-end'];
  if (backEnd !== 'leveldb' && backEnd !== 'sqlite' && backEnd !== 'both') throw new Error(`no back end ${backEnd}`);
  return {
    backEnds: backEnd === 'both' ? ['leveldb', 'sqlite'] : [backEnd],
    rounds: readNumber(values.rounds, values.short ? 1 : 20),
    kills: readNumber(values.kills, values.short ? 2 : 50),
    seed: readNumber(values.seed, values.short ? 1 : Date.now() % 1_000_000),
    only: values.only?.split(',') ?? [],
    isEvictable: values.evictable,
    isShort: values.short,
    isControl: values.control,
  };
}

/** Flags that make Chromium use a back end. Debian's Chromium 156 has LevelDB by default. */
export function backEndToFlags(backEnd: BackEnd): readonly string[] {
  return [`--${backEnd === 'sqlite' ? 'enable' : 'disable'}-features=IdbSqliteBackingStore`];
}

function readNumber(text: string | undefined, fallback: number): number {
  const number = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`no number: ${text}`);
  return number;
}
