import { beforeEach, describe, expect, it } from 'vitest';
import { makeEvent, makePass, makeSms } from '../../integration/simulated-campaign.ts';
import { readHeaders, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { TabletStore } from './tablet-store.ts';

let store: TabletStore;

beforeEach(async () => {
  ({ store } = await startFreshSitting());
});

describe('a tally', () => {
  it('is an entry of the sitting that counts no people', async () => {
    expect(await store.saveTally([makeSms(40)], 'the whole row')).toEqual({
      ok: true,
      value: { number: 2, copies: 2 },
    });
    expect((await readHeaders(store))[1]).toMatchObject({ kind: 'tally', opening: 1, people: 0, cells: [makeSms(40)] });
    expect(store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 40 });
  });

  it('is allowed where nothing else is', async () => {
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), profile: 'tally_only' }, 'en');
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: false });
    expect(await store.saveTally([makeSms(40)], '')).toMatchObject({ ok: true });
  });

  it('writes nothing where it is wrong, or no sitting is open', async () => {
    expect(await store.saveTally([makeSms(0)], '')).toEqual({
      ok: false,
      problem: { kind: 'tally-number-wrong', n: 0 },
    });
    await store.closeSitting();
    expect(await store.saveTally([makeSms(1)], '')).toEqual({ ok: false, problem: { kind: 'no-sitting' } });
    expect(store.counts.value.written).toBe(2);
  });
});

describe('a wish to hold an event', () => {
  const interest = {
    language: 'en',
    name: 'Invented Person',
    contact: { kind: 'sms', address: '+243 000' },
    country: 'CD',
    note: '',
  } as const;

  it('is sealed as an entry that counts nothing', async () => {
    expect(await store.saveHostInterest(interest)).toEqual({ ok: true, value: { number: 2, copies: 2 } });
    expect((await readHeaders(store))[1]).toMatchObject({ kind: 'host-interest', opening: 1, people: 0, cells: [] });
  });

  it('is not written where the profile bars contact', async () => {
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), under18: true }, 'en');
    const refused = await store.saveHostInterest(interest);
    expect(refused).toEqual({ ok: false, problem: { kind: 'host-interest-barred' } });
    expect(store.counts.value.written).toBe(3);
  });
});
