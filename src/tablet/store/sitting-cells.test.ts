import { beforeEach, describe, expect, it } from 'vitest';
import { makePass, makeSignatures, makeSms } from '../../integration/simulated-campaign.ts';
import type { SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { SittingRow } from './rows.ts';
import type { TabletStore } from './tablet-store.ts';

let disk: SimulatedDisk;
let store: TabletStore;

beforeEach(async () => {
  ({ disk, store } = await startFreshSitting());
});

describe('what the open sitting counts', () => {
  it('adds up by case and sort, corrections taken off', async () => {
    await store.savePass(makePass([1, 2]));
    await store.savePass(makePass([1], true));
    await store.saveTally([makeSms(40)], '');
    expect(store.sittingCells.value).toEqual([
      makeSignatures(1, 2),
      makeSignatures(2, 1),
      { ...makeSignatures(1, 1), form: 'letter' },
      makeSms(40),
    ]);
    await store.correctEntry(4, 'counted twice');
    expect(store.sittingCells.value).not.toContainEqual(makeSms(40));
    await store.closeSitting();
    expect(store.sittingCells.value).toEqual([]);
  });

  it.each(['database', 'file'] as const)('is there again when the %s was lost', async (lost) => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([makeSms(40)], '');
    const before = store.sittingCells.value;
    await store.close();
    if (lost === 'database') disk.wipeDatabase();
    else disk.files.clear();
    store = await restartAfterCrash(disk);
    expect(store.sittingCells.value).toEqual(before);
    await store.saveTally([makeSms(2)], '');
    expect(store.sittingCells.value).toContainEqual(makeSms(42));
  });

  it('is counted from the headers where an older version opened the sitting', async () => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([makeSms(40)], '');
    await store.correctEntry(2, '');
    await store.close();
    const connection = disk.connect();
    await connection.transaction('rw', async ({ journals }) => {
      for (const { sitting, ...row } of await journals.list()) {
        const { cells: _, ...older } = sitting ?? {};
        journals.put({ ...row, sitting: older as SittingRow });
      }
    });
    connection.close();
    store = await restartAfterCrash(disk);
    expect(store.sittingCells.value).toEqual([makeSms(40)]);
    await store.saveTally([makeSms(2)], '');
    expect(store.sittingCells.value).toEqual([makeSms(42)]);
  });
});
