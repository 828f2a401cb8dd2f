import type { Outcome } from '../../domain/outcome.ts';
import type { BatchToTake, TakenBatch, TakeProblem } from './centre-store.ts';
import { ask, type Database } from './steps.ts';
import { takeBatch } from './take-batch.ts';

/** More at once are no bad entries but a centre that cannot count: the batch stays at its tablet until somebody has mended that. */
const mostAtOnce = 8;

/**
 * Takes a batch. An entry at which counting fails, for whatever reason nobody thought of, is kept in its place and not counted, as one is whose header says nothing: one bad
 * entry must not keep a journal's others from the centre for ever. It is looked for by rehearsals that keep nothing, and only where the database calls the content wrong
 * (`isOfContent`): a full disk or a lost connection says nothing about an entry.
 */
export async function takeAround(
  database: Database,
  taking: BatchToTake,
  isOfContent: (error: unknown) => boolean,
): Promise<Outcome<TakenBatch, TakeProblem>> {
  try {
    return await database.transaction(() => takeBatch(taking));
  } catch (error) {
    const uncounted = isOfContent(error) && (await findBad(database, taking, isOfContent));
    if (!uncounted) throw error;
    const taken = await database.transaction(() => takeBatch(taking, uncounted));
    return taken.ok ? { ok: true, value: { ...taken.value, fault: error } } : taken;
  }
}

/** The numbers of the entries without which the others can be counted, or `undefined` where it is not for a few entries that the batch fails. */
async function findBad(
  database: Database,
  taking: BatchToTake,
  isOfContent: (error: unknown) => boolean,
): Promise<ReadonlySet<number> | undefined> {
  const { first, count } = taking.batch.statement;
  const last = first + count - 1;
  const bad = new Set<number>();
  /** Whether the batch can be taken when only what stands up to a number, and is not known to be bad, is counted. */
  const isGoodUpTo = (number: number) => rehearse(new Set([...bad, ...list(number + 1, last)]));
  if (!(await isGoodUpTo(first - 1))) return undefined;
  while (!(await isGoodUpTo(last))) {
    if (bad.size === mostAtOnce) return undefined;
    let good = first - 1;
    for (let wrong = last; wrong - good > 1; ) {
      const middle = Math.floor((good + wrong) / 2);
      if (await isGoodUpTo(middle)) good = middle;
      else wrong = middle;
    }
    bad.add(good + 1);
  }
  return bad;

  async function rehearse(uncounted: ReadonlySet<number>): Promise<boolean> {
    const over = new Error('the rehearsal is over');
    try {
      return await database.transaction(function* () {
        yield* takeBatch(taking, uncounted);
        // Whatever was put off until an answer is wanted happens now.
        yield* ask('SELECT 1');
        throw over;
      });
    } catch (error) {
      if (error !== over && !isOfContent(error)) throw error;
      return error === over;
    }
  }
}

function list(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
