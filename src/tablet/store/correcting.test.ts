import { beforeEach, describe, expect, it } from 'vitest';
import { makeEvent, makePass, makeSignatures } from '../../integration/simulated-campaign.ts';
import type { SimulatedDisk } from '../../integration/simulated-disk.ts';
import { readHeaders, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { TabletStore } from './tablet-store.ts';

let disk: SimulatedDisk;
let store: TabletStore;

beforeEach(async () => {
  ({ disk, store } = await startFreshSitting());
});

describe('a correction', () => {
  it('takes a whole pass back, people too, once', async () => {
    await store.savePass(makePass([1, 2], true));
    expect(await store.correctEntry(2, 'misspelt')).toEqual({ ok: true, value: { number: 3, copies: 2 } });
    expect((await readHeaders(store))[2]).toMatchObject({
      kind: 'correction',
      opening: 1,
      people: -1,
      about: { corrects: 2 },
    });
    expect(store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 0 });
    const again = await store.correctEntry(2, '');
    expect(again).toEqual({ ok: false, problem: { kind: 'corrected-already' } });
  });

  it('is written once however often it is asked for at the same time', async () => {
    await store.savePass(makePass([1]));
    const answers = await Promise.all([1, 2, 3].map(() => store.correctEntry(2, '')));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(store.counts.value).toMatchObject({ written: 3, sittingPeople: 0 });
  });

  it('is refused for what is not there, and for what cannot be taken back', async () => {
    await store.savePass(makePass([1]));
    await store.correctEntry(2, '');
    for (const number of [0, 4, -1, 1.5]) {
      expect(await store.correctEntry(number, '')).toEqual({ ok: false, problem: { kind: 'not-there' } });
    }
    for (const number of [1, 3]) {
      expect(await store.correctEntry(number, '')).toEqual({ ok: false, problem: { kind: 'not-correctable' } });
    }
  });

  it('of an earlier sitting leaves the open one’s counters alone', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    await store.openSitting(makeEvent(), 'en');
    await store.savePass(makePass([2]));
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true });
    expect(store.counts.value).toMatchObject({ sittingPeople: 1, sittingActions: 1 });
    expect(store.sittingCells.value).toEqual([makeSignatures(2, 1)]);
  });

  it('is taken after the sitting too', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true, value: { number: 4 } });
    expect((await readHeaders(store))[3]).toMatchObject({ opening: 0, minutes: 0 });
  });

  it('finds an entry that only the file has', async () => {
    disk.databaseFault = { kind: 'hangs' };
    await store.savePass(makePass([1]));
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true, value: { copies: 1 } });
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: false });
  });
});
