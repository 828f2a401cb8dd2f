import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { makeEnvironment, startTablet } from '../../integration/simulated-tablet.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTablet } from './open-tablet.ts';

let campaign: SimulatedCampaign;
const noFile = { openJournalFile: async () => undefined };
const everything = { entries: 100, bytes: 1e6 };

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

describe('a database of the first version', () => {
  it('opens in the app of today with nothing lost, and is written on', async () => {
    const disk = createDisk();
    const today = await startSitting(disk, campaign, noFile);
    await today.saveEvent(makeEvent());
    for (let pass = 0; pass < 3; pass += 1) await today.savePass(makePass([1, 2]));
    const names = ['campaign', 'packs', 'journals', 'entries', 'events'] as const;
    const rows = await disk
      .connect()
      .transaction('r', (tables) => Promise.all(names.map((name) => tables[name].list())));

    const old = createDisk();
    const dexie = new Dexie('barua', { indexedDB: old.databases, IDBKeyRange });
    const entries = '[journal+number]';
    dexie.version(1).stores({ campaign: 'id', packs: 'digest', journals: 'id', entries, events: 'id', chunks: 'id' });
    for (const [at, name] of names.entries()) await dexie.table(name).bulkPut(rows[at] ?? []);
    dexie.close();

    const updated = await startTablet(old, noFile);
    expect(updated.counts.value).toEqual(today.counts.value);
    expect(updated.sitting.value).toEqual(today.sitting.value);
    expect(await updated.listEvents()).toEqual(await today.listEvents());
    expect(await updated.journal()).toEqual(await today.journal());
    expect(await updated.listEntries(0, everything)).toEqual(await today.listEntries(0, everything));
    expect(await updated.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 5, person: 4 } });
  });
});

describe('a database of a later version', () => {
  it('is left alone, and the tablet says that the app is too old', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign, noFile);
    await store.savePass(makePass([1]));
    await disk.upgradeDatabase();
    await store.close();
    expect(await openTablet(makeEnvironment(disk, noFile))).toEqual({ ok: false, problem: { kind: 'app-outdated' } });
    const [left] = await disk.databases.databases();
    expect(left).toEqual({ name: 'barua', version: 1_000 });
    const later = new Dexie('barua', { indexedDB: disk.databases, IDBKeyRange });
    expect(await later.open().then(() => later.table('entries').count())).toBe(2);
    later.close();
  });

  it('does not keep a tablet with a second copy from going on', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    await store.savePass(makePass([1]));
    await disk.upgradeDatabase();
    await store.close();
    const older = await restartAfterCrash(disk);
    expect(older.health.value).toMatchObject({ kind: 'one-copy', broken: 'database' });
    expect(older.counts.value).toMatchObject({ written: 2 });
    expect(await older.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 3 } });
    expect(await disk.databases.databases()).toEqual([{ name: 'barua', version: 1_000 }]);
  });
});
