import { beforeAll, describe, expect, it } from 'vitest';
import { makeCampaign, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { startSitting } from '../../integration/simulated-sitting.ts';
import { createLocks, makeEnvironment, startTablet } from '../../integration/simulated-tablet.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTablet } from './open-tablet.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

describe('a tablet with both copies in order', () => {
  it('keeps a pass in two copies and counts it', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    expect(await store.savePass(makePass([1, 2], true))).toEqual({
      ok: true,
      value: { number: 2, person: 1, copies: 2 },
    });
    expect(await store.savePass(makePass([3]))).toMatchObject({ ok: true, value: { number: 3, person: 2 } });
    expect(store.counts.value).toEqual({
      written: 3,
      safeHere: 3,
      atCentre: 0,
      receiptAt: 0,
      sittingPeople: 2,
      sittingActions: 4,
      inForkedJournals: 0,
      pages: 0,
      copies: [],
      carried: 0,
      carriedPages: 0,
      pageBytes: 0,
      isCounted: false,
    });
    expect(store.health.value).toEqual({ kind: 'two-copies' });
    await store.close();
  });

  it('finds everything again after a restart, the open sitting too', async () => {
    const disk = createDisk();
    const before = await startSitting(disk, campaign);
    await before.savePass(makePass([1, 2], true));
    const [journal, counts, sitting] = [await before.journal(), before.counts.value, before.sitting.value];
    await before.close();
    const after = await startTablet(disk);
    expect(await after.journal()).toEqual(journal);
    expect(after.counts.value).toEqual(counts);
    expect(after.sitting.value).toEqual(sitting);
    expect(after.healing).toEqual({ wiped: false, restoredToDatabase: 0, restoredToFile: 0 });
    expect(after.joined.value?.signer.id).toEqual(before.joined.value?.signer.id);
    expect(await after.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 3, person: 2, copies: 2 } });
    await after.close();
  });

  it('lets one page own it', async () => {
    const environment = makeEnvironment(createDisk(), { locks: createLocks() });
    const first = await openTablet(environment);
    expect(await openTablet(environment)).toEqual({ ok: false, problem: { kind: 'second-tab' } });
    if (first.ok) await first.value.close();
    const later = await openTablet(environment);
    expect(later.ok).toBe(true);
    if (later.ok) await later.value.close();
  });
});
