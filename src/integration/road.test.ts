import { afterAll, describe, expect, it } from 'vitest';
import type { Pass } from '../domain/pass.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';
import { createSlowLink, type SlowLinkSort } from './slow-link.ts';

/** PRODUCT.md's links, without what TCP makes of them: `npm run bench:road` has that. */
const edge: SlowLinkSort = { upBytesPerSecond: 15_000, roundTripMs: 400 };
const gprs: SlowLinkSort = { upBytesPerSecond: 5_000, roundTripMs: 800 };
const flaky: SlowLinkSort = { ...gprs, periodSeconds: 30, cutSeconds: 10 };
const passes = 400;

/** A fault that never struck would prove nothing. */
const struck = { lost: 0, heldUp: 0 };

describe('the road, in a time of its own', () => {
  it.each([
    ['EDGE', edge, 1, 1.15],
    ['GPRS', gprs, 1, 1.15],
    ...[1, 2, 4].map((seed) => ['flaky GPRS', flaky, seed, 1.5] as const),
  ] as const)('brings each entry once over %s, near the lower bound (%#)', async (_, sort, seed, mostTimes) => {
    const centre = await openCentre(() => 1_700_000_000_000);
    const store = await startSitting(createDisk(10_000), centre.campaign, {});
    const random = createRandom(seed);
    for (let index = 1; index < passes; index += 1) await store.savePass(writePass(random));
    const link = createSlowLink(centre.fetch, sort, random);
    const sync = createSimulatedSync(store, link.fetch, { now: link.now, random: random.next });
    sync.start();
    await sync.settled();
    while (store.counts.value.atCentre < passes) {
      link.rest(sync.plannedMs() ?? 0);
      sync.elapse();
      await sync.settled();
    }
    const entries = await store.listEntries(0, { entries: passes, bytes: 1e9 });
    const bytes = entries.reduce((sum, { header, body }) => sum + header.length + body.length, 0);
    const { cutSeconds = 0, periodSeconds = 1, upBytesPerSecond, roundTripMs } = sort;
    const least = ((bytes * 1000) / upBytesPerSecond + roundTripMs) / (1 - cutSeconds / periodSeconds);
    expect((await centre.totals()).entries).toBe(passes);
    expect(link.sentBytes() / bytes).toBeLessThan(cutSeconds > 0 ? 1.4 : 1.05);
    expect(link.now() / least).toBeLessThan(mostTimes);
    struck.lost += link.cuts.lost;
    struck.heldUp += link.cuts.heldUp;
    await sync.stop();
    await store.close();
    await centre.close();
  });

  afterAll(() => {
    expect(struck.lost).toBeGreaterThan(0);
    expect(struck.heldUp).toBeGreaterThan(0);
  });
});

/** Every second one with a letter that no compression makes small. */
function writePass(random: SeededRandom): Pass {
  const pass = makePass([1, 2, 3], random.chance(0.5));
  const text = Array.from({ length: 700 }, () => String.fromCodePoint(97 + random.pick(26))).join('');
  return { ...pass, letters: pass.letters.map((letter) => ({ ...letter, text })) };
}
