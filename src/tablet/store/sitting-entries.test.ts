import { beforeEach, describe, expect, it } from 'vitest';
import { makePass, makeSignatures, makeSms } from '../../integration/simulated-campaign.ts';
import { startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { TabletStore } from './tablet-store.ts';

let store: TabletStore;

beforeEach(async () => {
  ({ store } = await startFreshSitting());
});

describe('the open sitting’s entries', () => {
  it('are told by number and by what participants were told, without any name', async () => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([makeSms(40)], '');
    await store.correctEntry(2, '');
    await store.savePass(makePass([3]));
    expect(await store.readSitting()).toEqual({
      ok: true,
      value: [
        {
          kind: 'pass',
          number: 2,
          person: 1,
          at: 1_700_000_000_000,
          cells: [makeSignatures(1, 1), makeSignatures(2, 1)],
          isTakenBack: true,
        },
        { kind: 'tally', number: 3, person: 1, at: 1_700_000_000_000, cells: [makeSms(40)], isTakenBack: false },
        {
          kind: 'pass',
          number: 5,
          person: 1,
          at: 1_700_000_000_000,
          cells: [makeSignatures(3, 1)],
          isTakenBack: false,
        },
      ],
    });
    await store.closeSitting();
    expect(await store.readSitting()).toEqual({ ok: true, value: [] });
  });
});
