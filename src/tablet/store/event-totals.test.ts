import { beforeEach, describe, expect, it } from 'vitest';
import { makeEvent, makePass, makeSignatures, makeSms } from '../../integration/simulated-campaign.ts';
import type { SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './database.ts';
import type { TabletStore } from './tablet-store.ts';

let disk: SimulatedDisk;
let store: TabletStore;

beforeEach(async () => {
  ({ disk, store } = await startFreshSitting());
});

describe('the totals of events', () => {
  it('come from the entries, per event over its sittings', async () => {
    const event = store.sitting.value?.event ?? makeEvent();
    await store.savePass(makePass([1, 2]));
    await store.saveTally([makeSms(40)], '');
    await store.closeSitting();
    const other = makeEvent();
    await store.openSitting(other, 'en');
    await store.savePass(makePass([1]));
    await store.correctEntry(2, '');
    await store.closeSitting();
    await store.openSitting(event, 'en');
    await store.savePass(makePass([3]));
    const journal = await store.journal();
    const totals = await store.readEventTotals();
    if (!totals.ok || !journal) throw new Error('not read');
    const find = (id: string) => totals.value.find((each) => each.event.id === id);
    expect(find(event.id)).toMatchObject({
      sittings: 2,
      people: 1,
      cells: [makeSms(40), makeSignatures(3, 1)],
      written: 6,
      safeHere: 6,
      atCentre: 0,
      missing: 0,
      shares: [{ journal: journal.journal, upTo: 10, people: 1 }],
    });
    expect(find(other.id)).toMatchObject({ sittings: 1, people: 1, cells: [makeSignatures(1, 1)], written: 4 });
    expect(find(event.id)?.event).toEqual(event);
  });

  it('go on over a fork, each journal’s share apart', async () => {
    await store.savePass(makePass([1]));
    await store.startNewJournal();
    await store.savePass(makePass([2]));
    const totals = await store.readEventTotals();
    expect(totals).toMatchObject({
      ok: true,
      value: [
        {
          people: 2,
          written: 4,
          shares: [
            { upTo: 2, cells: [makeSignatures(1, 1)] },
            { upTo: 2, cells: [makeSignatures(2, 1)] },
          ],
        },
      ],
    });
  });

  it('tell what neither copy has', async () => {
    for (let n = 0; n < 3; n += 1) await store.savePass(makePass([1]));
    await store.close();
    const connection = disk.connect();
    await connection.transaction('rw', async ({ entries }) => {
      const rows = await entries.list();
      entries.clear();
      for (const row of rows) if (row.number !== 3) entries.put(row);
    });
    connection.close();
    store = await restartAfterCrash(disk);
    expect(await store.readEventTotals()).toMatchObject({ ok: true, value: [{ written: 3, missing: 1 }] });
  });

  it('are not guessed where the entries cannot be read', async () => {
    let isBroken = false;
    const connect = (): Connection<Tables> => {
      const connection = disk.connect();
      const refuse = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
      return {
        ...connection,
        transaction: (mode, work) => (isBroken ? refuse() : connection.transaction(mode, work)),
      };
    };
    await store.close();
    store = await restartAfterCrash(disk, { connect });
    isBroken = true;
    expect(await store.readEventTotals()).toEqual({ ok: false, problem: { kind: 'not-read' } });
  });
});
