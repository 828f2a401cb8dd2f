import type { CasePack } from '../../src/domain/case-pack.ts';
import { between, seededRandom } from '../bench/seeded-random.ts';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { countSms } from './count-sms.ts';
import { createFinger, type Tap } from './finger.ts';
import type { Visit } from './plan.ts';
import { type Taken, takePart } from './take-part.ts';
import { installTapWatch } from './tap-watch.ts';

/** What happened at the stand. */
export type Stand = {
  readonly taken: readonly Taken[];
  readonly taps: readonly Tap[];
  /** SMS that volunteers counted, by case. */
  readonly tallies: readonly { readonly case: number; readonly n: number }[];
  /** From the first tap until the tablet faced the next after the last. */
  readonly ms: number;
  /** The longest that somebody had to wait beyond their turn. */
  readonly latestMs: number;
};

type StandOptions = {
  readonly tablet: TabletDevice;
  readonly visits: readonly Visit[];
  readonly pack: Omit<CasePack, 'dictionary'>;
  readonly pin: string;
  readonly seed: number;
  /** A person's turn, or 0 for one right after the other. */
  readonly turnMs: number;
  readonly onTaken?: (count: number, latestMs: number) => void;
};

/** One after the other at one tablet that faces participants. Nobody's turn comes early; who is late makes others late. Throws where a tap has no effect. */
export async function holdStand(options: StandOptions): Promise<Stand> {
  const { tablet, visits, pack, pin, seed, turnMs, onTaken } = options;
  const page = tablet.page();
  const session = await page.context().newCDPSession(page);
  await installTapWatch(page);
  const random = seededRandom(seed + 1);
  const finger = createFinger(page, session, random);
  const taken: Taken[] = [];
  const tallies: { case: number; n: number }[] = [];
  let latestMs = 0;
  const begunAt = Date.now();
  for (const [index, visit] of visits.entries()) {
    const turnAt = begunAt + index * turnMs;
    const early = turnAt - Date.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    else latestMs = turnMs === 0 ? 0 : Math.max(latestMs, -early);
    finger.begin(index);
    taken.push(await takePart({ finger, visit, pack }));
    if (visit.tally > 0) {
      const count = { case: between(random, 1, pack.cases.length), n: visit.tally };
      await countSms(finger, pack, pin, count);
      tallies.push(count);
    }
    onTaken?.(taken.length, latestMs);
  }
  await session.detach();
  return { taken, taps: finger.taps, tallies, ms: Date.now() - begunAt, latestMs };
}
