import { beforeAll, describe, expect, it } from 'vitest';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { createMarker } from '../../integration/simulated-marker.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { makeBatch, readBatch } from '../../protocol/batch.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

async function collect(disk: SimulatedDisk, passes = 5): Promise<TabletStore> {
  const store = await startSitting(disk, campaign);
  await store.saveEvent(makeEvent());
  for (let pass = 0; pass < passes; pass += 1) await store.savePass(makePass([1, 2]));
  return store;
}

describe('at the start', () => {
  it('builds the whole database again from the file after the browser deleted it', async () => {
    const disk = createDisk();
    const before = await collect(disk);
    await before.markEnrolled();
    disk.wipeDatabase();
    const after = await restartAfterCrash(disk);
    expect(after.healing).toEqual({ wiped: 'restored', restoredToDatabase: 6, restoredToFile: 0 });
    expect(await after.journal()).toEqual(await before.journal());
    expect(after.counts.value).toEqual(before.counts.value);
    expect(after.sitting.value).toEqual(before.sitting.value);
    expect(await after.listEvents()).toEqual(await before.listEvents());
    expect(after.joined.value).toMatchObject({ enrolled: true, tabletName: 'Tablet 1' });
    expect(await after.listEntries(0, { entries: 100, bytes: 1e6 })).toEqual(
      await before.listEntries(0, { entries: 100, bytes: 1e6 }),
    );
    expect(after.joined.value?.signer.publicBytes).toEqual(before.joined.value?.signer.publicBytes);
    await after.close();
    expect((await startTablet(disk)).healing).toEqual({ wiped: false, restoredToDatabase: 0, restoredToFile: 0 });
  });

  it('signs with the same key after a wipe, so that the centre still knows the tablet', async () => {
    const disk = createDisk();
    const before = await collect(disk);
    disk.wipeDatabase();
    const after = await restartAfterCrash(disk);
    const [joined, journal] = [after.joined.value, await after.journal()];
    if (!joined || !journal) throw new Error('not joined');
    const entries = await after.listEntries(0, { entries: 100, bytes: 1e6 });
    const place = { campaign: joined.campaign, journal: journal.journal, first: 1, previous: new Uint8Array(32) };
    const batch = readBatch(await makeBatch(joined.signer, place, entries));
    expect(batch).toMatchObject({ ok: true, value: { tablet: before.joined.value?.signer.id } });
    expect(batch.ok && batch.value.statement.head).toEqual(journal.digest);
  });

  it.each([1, 7, 200, 900])(
    'fills the file up from the database after its last %i bytes were torn off',
    async (bytes) => {
      const disk = createDisk();
      const before = await collect(disk);
      disk.tearFile(bytes);
      const after = await restartAfterCrash(disk);
      expect(after.healing.restoredToFile).toBeGreaterThan(0);
      expect(after.health.value).toEqual({ kind: 'two-copies' });
      expect(await after.savePass(makePass([3]))).toMatchObject({ ok: true, value: { number: 7, copies: 2 } });
      disk.wipeDatabase();
      const healed = await restartAfterCrash(disk);
      expect(await healed.journal()).toEqual(await after.journal());
      expect(healed.counts.value.sittingPeople).toBe(before.counts.value.sittingPeople + 1);
    },
  );

  it('restores both copies at once where each lacks something', async () => {
    const disk = createDisk();
    const store = await collect(disk);
    disk.databaseFault = { kind: 'hangs' };
    await store.savePass(makePass([1]));
    disk.databaseFault = { kind: 'none' };
    const name = disk.journalName();
    const file = disk.files.get(name) ?? new Uint8Array(0);
    const middle = file.slice();
    middle.fill(0, file.length - 500, file.length - 490);
    disk.files.set(name, middle);
    const after = await restartAfterCrash(disk);
    expect(after.healing).toEqual({ wiped: false, restoredToDatabase: 1, restoredToFile: 1 });
    expect(await after.journal()).toEqual(await store.journal());
    expect(after.counts.value).toMatchObject({ written: 7, safeHere: 7, sittingPeople: 6, sittingActions: 11 });
  });

  it('goes on with the file alone where the database does not open', async () => {
    const disk = createDisk();
    const store = await collect(disk);
    const after = await startTablet(disk, {
      connect: () => ({ ...disk.connect(), transaction: () => Promise.reject(new Error('refused')) }),
    });
    expect(after.health.value).toMatchObject({ kind: 'one-copy', broken: 'database' });
    expect(await after.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 7, copies: 1 } });
    expect(await after.listEntries(0, { entries: 100, bytes: 1e6 })).toHaveLength(7);
    const healed = await restartAfterCrash(disk);
    expect(healed.counts.value).toMatchObject({ written: 7, safeHere: 7, sittingPeople: 6 });
    expect(store.counts.value.written).toBe(6);
  });

  it('says that storage is refused, or hangs, where there is neither copy', async () => {
    const disk = createDisk();
    const { openTablet } = await import('./open-tablet.ts');
    const { makeEnvironment } = await import('../../integration/simulated-tablet.ts');
    const broken = (transaction: () => Promise<never>) =>
      makeEnvironment(disk, {
        openJournalFile: () => Promise.reject(new Error('private mode')),
        connect: () => ({ ...disk.connect(), transaction }),
        sizes: { ...makeEnvironment(disk).sizes, bootTimeoutMs: 30 },
      });
    const refused = await openTablet(broken(() => Promise.reject(new DOMException('no', 'InvalidStateError'))));
    expect(refused).toEqual({ ok: false, problem: { kind: 'storage-refused' } });
    const hanging = await openTablet(broken(() => new Promise<never>(() => undefined)));
    expect(hanging).toEqual({ ok: false, problem: { kind: 'storage-hangs' } });
  });
});

describe('a wipe', () => {
  it('that left no second copy is told from a new tablet, until it joins again', async () => {
    const marker = createMarker();
    const parts = { marker, openJournalFile: async () => undefined };
    expect((await startTablet(createDisk(), parts)).healing.wiped).toBe(false);
    const disk = createDisk();
    await startSitting(disk, campaign, parts);
    expect((await restartAfterCrash(disk, parts)).healing.wiped).toBe(false);
    disk.wipeDatabase();
    const empty = await restartAfterCrash(disk, parts);
    expect(empty.healing).toEqual({ wiped: 'nothing-left', restoredToDatabase: 0, restoredToFile: 0 });
    await empty.join(campaign.joining);
    expect((await restartAfterCrash(disk, parts)).healing.wiped).toBe(false);
  });

  it('before the first entry is no loss where the file has the campaign', async () => {
    const disk = createDisk();
    const marker = createMarker();
    await (await startTablet(disk, { marker })).join(campaign.joining);
    disk.wipeDatabase();
    const after = await restartAfterCrash(disk, { marker });
    expect(after.healing).toEqual({ wiped: 'restored', restoredToDatabase: 0, restoredToFile: 0 });
    expect(after.joined.value?.tabletName).toBe('Tablet 1');
  });
});
