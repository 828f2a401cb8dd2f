import 'fake-indexeddb/auto';
import { clear, createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openPinLock } from './pin.ts';
import { readSetting, writeSetting } from './settings.ts';

let now = 0;
const clock = () => now;

beforeEach(async () => {
  now = 1_700_000_000_000;
  await clear(createStore('barua-settings', 'settings'));
});

describe('the PIN', () => {
  it('lets in who knows it, after a restart too, and is written nowhere', async () => {
    const lock = await openPinLock(clock, undefined);
    expect(lock.isSet.value).toBe(false);
    expect(await lock.check('2468')).toEqual({ kind: 'pin-unset', waitMs: 0 });
    await lock.set('2468');
    expect(lock.isSet.value).toBe(true);
    const later = await openPinLock(clock, undefined);
    expect(later.isSet.value).toBe(true);
    expect(await later.check('2468')).toEqual({ kind: 'pin-right' });
    expect(await later.check('2469')).toEqual({ kind: 'pin-wrong', waitMs: 0 });
    expect(JSON.stringify(await readSetting('pinVerifier'))).not.toContain('2468');
  });

  it('makes every wrong try wait longer, over restarts, and takes the right one afterwards', async () => {
    await (await openPinLock(clock, undefined)).set('2468');
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      const answer = await (await openPinLock(clock, undefined)).check('0000');
      if (answer.kind !== 'pin-wrong') throw new Error(answer.kind);
      waits.push(answer.waitMs);
      if (answer.waitMs > 0) {
        now += answer.waitMs - 1;
        expect(await (await openPinLock(clock, undefined)).check('2468')).toEqual({ kind: 'pin-wait', waitMs: 1 });
      }
      now += 1;
    }
    expect(waits).toEqual([0, 0, 5_000, 15_000, 30_000, 60_000, 300_000, 300_000, 300_000]);
    expect(await (await openPinLock(clock, undefined)).check('2468')).toEqual({ kind: 'pin-right' });
    expect(await readSetting('wrongPins')).toEqual({ count: 0, until: 0 });
  });

  it('never waits longer because the clock jumped back by a year', async () => {
    const lock = await openPinLock(clock, undefined);
    await lock.set('2468');
    for (let tries = 0; tries < 3; tries += 1) await lock.check('0000');
    now -= 31_536_000_000;
    expect(await lock.check('2468')).toEqual({ kind: 'pin-wait', waitMs: 5_000 });
  });

  it('counts tries that come at once one by one', async () => {
    const lock = await openPinLock(clock, undefined);
    await lock.set('2468');
    const answers = await Promise.all(['1', '2', '3', '4', '2468'].map((pin) => lock.check(pin)));
    expect(answers.map(({ kind }) => kind)).toEqual(['pin-wrong', 'pin-wrong', 'pin-wrong', 'pin-wait', 'pin-wait']);
  });
});

describe('the PIN of a tablet', () => {
  const wipe = (disk: SimulatedDisk) => {
    disk.wipeDatabase();
    return clear(createStore('barua-settings', 'settings'));
  };

  it('still opens a sitting that a wipe of all databases left open', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, await makeCampaign((await makeSigner(false)).publicBytes));
    const lock = await openPinLock(clock, store.pinCopy);
    await lock.set('1357');
    await lock.set('2468');
    for (const isCompacted of [false, true]) {
      // A second file is what a compaction that was cut short leaves: the next start makes one of both.
      if (isCompacted) disk.files.set('journal-2.log', new Uint8Array(0));
      if (isCompacted) await (await restartAfterCrash(disk)).close();
      expect(disk.files.has('journal-3.log')).toBe(isCompacted);
      await wipe(disk);
      const after = await restartAfterCrash(disk);
      expect(after.sitting.value).toBeDefined();
      const restored = await openPinLock(clock, after.pinCopy);
      expect(restored.isSet.value).toBe(true);
      expect((await restored.check('1357')).kind).toBe('pin-wrong');
      expect(await restored.check('2468')).toEqual({ kind: 'pin-right' });
    }
    expect((await openPinLock(clock, undefined)).isSet.value).toBe(true);
  });

  it('comes back into a file that lacks it', async () => {
    await (await openPinLock(clock, undefined)).set('2468');
    const disk = createDisk();
    const store = await startTablet(disk);
    await openPinLock(clock, store.pinCopy);
    await wipe(disk);
    const after = await restartAfterCrash(disk);
    expect(await (await openPinLock(clock, after.pinCopy)).check('2468')).toEqual({ kind: 'pin-right' });
  });

  it('stays shut while nobody can read whether there is one, and opens afterwards', async () => {
    await (await openPinLock(clock, undefined)).set('2468');
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const lock = await openPinLock(clock, undefined);
    expect(lock.isSet.value).toBe(true);
    expect(await lock.check('0000')).toEqual({ kind: 'storage', waitMs: 0 });
    broken.mockRestore();
    expect(await lock.check('0000')).toEqual({ kind: 'pin-wrong', waitMs: 0 });
    expect(await lock.check('2468')).toEqual({ kind: 'pin-right' });
  });
});

describe('a setting', () => {
  it('is its default until it is set, and stays', async () => {
    expect(await readSetting('language')).toBe('');
    expect(await writeSetting('language', 'sw')).toBe(true);
    expect(await readSetting('language')).toBe('sw');
  });
});
