import 'fake-indexeddb/auto';
import { clear, createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
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
    const lock = await openPinLock(clock);
    expect(lock.isSet.value).toBe(false);
    expect((await lock.check('2468')).kind).toBe('pin-wrong');
    await lock.set('2468');
    expect(lock.isSet.value).toBe(true);
    const later = await openPinLock(clock);
    expect(later.isSet.value).toBe(true);
    expect(await later.check('2468')).toEqual({ kind: 'pin-right' });
    expect(await later.check('2469')).toEqual({ kind: 'pin-wrong', waitMs: 0 });
    expect(JSON.stringify(await readSetting('pinVerifier'))).not.toContain('2468');
  });

  it('makes every wrong try wait longer, over restarts, and takes the right one afterwards', async () => {
    await (await openPinLock(clock)).set('2468');
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      const answer = await (await openPinLock(clock)).check('0000');
      if (answer.kind !== 'pin-wrong') throw new Error(answer.kind);
      waits.push(answer.waitMs);
      if (answer.waitMs > 0) {
        now += answer.waitMs - 1;
        expect(await (await openPinLock(clock)).check('2468')).toEqual({ kind: 'pin-wait', waitMs: 1 });
      }
      now += 1;
    }
    expect(waits).toEqual([0, 0, 5_000, 15_000, 30_000, 60_000, 300_000, 300_000, 300_000]);
    expect(await (await openPinLock(clock)).check('2468')).toEqual({ kind: 'pin-right' });
    expect(await readSetting('wrongPins')).toEqual({ count: 0, until: 0 });
  });

  it('never waits longer because the clock jumped back by a year', async () => {
    const lock = await openPinLock(clock);
    await lock.set('2468');
    for (let tries = 0; tries < 3; tries += 1) await lock.check('0000');
    now -= 31_536_000_000;
    expect(await lock.check('2468')).toEqual({ kind: 'pin-wait', waitMs: 5_000 });
  });

  it('counts tries that come at once one by one', async () => {
    const lock = await openPinLock(clock);
    await lock.set('2468');
    const answers = await Promise.all(['1', '2', '3', '4', '2468'].map((pin) => lock.check(pin)));
    expect(answers.map(({ kind }) => kind)).toEqual(['pin-wrong', 'pin-wrong', 'pin-wrong', 'pin-wait', 'pin-wait']);
  });
});

describe('a setting', () => {
  it('is its default until it is set, and stays', async () => {
    expect(await readSetting('language')).toBe('');
    expect(await writeSetting('language', 'sw')).toBe(true);
    expect(await readSetting('language')).toBe('sw');
  });
});
