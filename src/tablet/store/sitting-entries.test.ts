import { beforeEach, describe, expect, it } from 'vitest';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { makeEvent, makePass, makeSignatures, makeSms } from '../../integration/simulated-campaign.ts';
import type { SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { TabletStore } from './tablet-store.ts';

const otherEvent = makeEvent();

let disk: SimulatedDisk;
let store: TabletStore;
let event: CampaignEvent;

beforeEach(async () => {
  ({ disk, store } = await startFreshSitting());
  event = store.sitting.value?.event ?? makeEvent();
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
          person: 2,
          at: 1_700_000_000_000,
          cells: [makeSignatures(3, 1)],
          isTakenBack: false,
        },
      ],
    });
    await store.closeSitting();
    expect(await store.readSitting()).toEqual({ ok: true, value: [] });
  });

  it('are found by the one number that somebody was told, before and after under-18s came in', async () => {
    const told: [number, number][] = [];
    const save = async () => {
      const saved = await store.savePass(makePass([1]));
      if (saved.ok) told.push([saved.value.number, saved.value.person]);
    };
    await save();
    await save();
    await store.changeUnder18(true);
    await save();
    await store.correctEntry(2, '');
    await store.changeUnder18(false);
    await save();
    expect(told).toEqual([
      [2, 1],
      [3, 2],
      [6, 3],
      [10, 4],
    ]);
    const read = await store.readSitting();
    expect(read.ok && read.value.map(({ number, person }) => [number, person])).toEqual(told);
    expect(read.ok && read.value.flatMap(({ number, isTakenBack }) => (isTakenBack ? [number] : []))).toEqual([2]);
  });

  it('are the new journal’s after a fork, numbered on, before and after under-18s came in', async () => {
    await store.savePass(makePass([1]));
    await store.changeUnder18(true);
    await store.startNewJournal();
    await store.savePass(makePass([2]));
    await store.changeUnder18(false);
    await store.savePass(makePass([3]));
    const read = await store.readSitting();
    expect(read.ok && read.value.map(({ number, person }) => [number, person])).toEqual([
      [2, 2],
      [5, 3],
    ]);
    await store.correctEntry(2, '');
    expect(store.counts.value).toMatchObject({ sittingPeople: 2 });
  });

  it('go on where the event was closed by hand and is opened again on the same day, also after a restart', async () => {
    await store.savePass(makePass([1, 2]));
    await store.savePass(makePass([1]));
    await store.closeSitting();
    await store.openSitting(otherEvent, 'en');
    await store.savePass(makePass([3]));
    await store.correctEntry(3, '');
    await store.closeSitting();
    for (const lost of ['nothing', 'database', 'file'] as const) {
      if (lost === 'database') disk.wipeDatabase();
      if (lost === 'file') disk.files.clear();
      store = await restartAfterCrash(disk);
    }
    await store.openSitting(event, 'en');
    expect(store.counts.value).toMatchObject({ sittingPeople: 1, sittingActions: 2 });
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 10, person: 3 } });
    expect(store.sittingCells.value).toEqual([makeSignatures(1, 1), makeSignatures(2, 2)]);
    const read = await store.readSitting();
    expect(read.ok && read.value.map(({ number, person, isTakenBack }) => [number, person, isTakenBack])).toEqual([
      [2, 1, false],
      [3, 2, true],
      [10, 3, false],
    ]);
    // The other event's own: it counts nothing here, and its number is its own.
    await store.correctEntry(6, '');
    expect(store.counts.value).toMatchObject({ sittingPeople: 2 });
    await store.closeSitting();
    await store.openSitting(otherEvent, 'en');
    expect(store.counts.value).toMatchObject({ sittingPeople: 0 });
    expect(await store.savePass(makePass([3]))).toMatchObject({ ok: true, value: { person: 2 } });
  });

  it('go on in the new journal where the event was closed before a fork', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    await store.startNewJournal();
    await store.openSitting(event, 'en');
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, person: 2 } });
    const read = await store.readSitting();
    expect(read.ok && read.value.map(({ number, person }) => [number, person])).toEqual([[2, 2]]);
    expect(await store.readEventTotals()).toMatchObject({ ok: true, value: [{ people: 2 }] });
  });

  it('begin with the sitting where the event was last open on another day', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    store = await restartAfterCrash(disk, { clock: () => 1_700_000_000_000 + 86_400_000 });
    await store.openSitting(event, 'en');
    await store.savePass(makePass([2]));
    const read = await store.readSitting();
    expect(read.ok && read.value.map(({ number, person }) => [number, person])).toEqual([[5, 1]]);
  });

  it('of a name put right keep the number that was told, and the next person gets the next one, also after a restart', async () => {
    await store.savePass(makePass([1]));
    await store.savePass(makePass([2]));
    expect(await store.savePass(makePass([1]), 1)).toMatchObject({ ok: true, value: { number: 4, person: 1 } });
    await store.correctEntry(2, 'name put right');
    for (const lost of ['nothing', 'database', 'file'] as const) {
      if (lost === 'database') disk.wipeDatabase();
      if (lost === 'file') disk.files.clear();
      store = await restartAfterCrash(disk);
      expect(await listLive()).toEqual([
        [3, 2],
        [4, 1],
      ]);
    }
    expect(await store.savePass(makePass([3]))).toMatchObject({ ok: true, value: { number: 6, person: 3 } });
    expect(store.counts.value).toMatchObject({ sittingPeople: 3, sittingActions: 3 });
    await store.closeSitting();
    await store.openSitting(event, 'en');
    expect(await store.savePass(makePass([3]))).toMatchObject({ ok: true, value: { person: 4 } });
    expect(await listLive()).toEqual([
      [3, 2],
      [4, 1],
      [6, 3],
      [9, 4],
    ]);
  });

  it('of a name put right keep the number where a copy is behind: the file has what the database missed', async () => {
    await store.savePass(makePass([1]));
    disk.databaseFault = { kind: 'hangs' };
    await store.savePass(makePass([1]), 1);
    store = await restartAfterCrash(disk);
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { person: 2 } });
    expect(await listLive()).toEqual([
      [2, 1],
      [3, 1],
      [4, 2],
    ]);
  });

  it('go on where the event was closed by a slip before midnight, and for six hours after', async () => {
    const beforeMidnight = new Date(2026, 10, 22, 23, 57).getTime();
    const minutes = (n: number) => beforeMidnight + n * 60_000;
    const reopen = async (closedAt: number, openedAt: number) => {
      await atTime(closedAt);
      await store.closeSitting();
      await atTime(openedAt);
      await store.openSitting(event, 'en');
      const saved = await store.savePass(makePass([1]));
      return saved.ok ? saved.value.person : undefined;
    };
    await store.closeSitting();
    await atTime(minutes(-120));
    await store.openSitting(event, 'en');
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { person: 1 } });
    expect(await reopen(minutes(1), minutes(5))).toBe(2);
    // What was opened in between, and closed after midnight, does not make it forgotten.
    await store.closeSitting();
    await store.openSitting(otherEvent, 'en');
    expect(await reopen(minutes(20), minutes(30))).toBe(3);
    expect(await reopen(minutes(60), minutes(60 + 359))).toBe(4);
    // The closing's own day, however long ago.
    expect(await reopen(minutes(430), minutes(1200))).toBe(5);
    expect(await reopen(minutes(1200), minutes(1200 + 361))).toBe(1);
  });
});

/** Numbers of the entries that stand, and of their people. */
async function listLive(): Promise<(readonly [number, number])[]> {
  const read = await store.readSitting();
  if (!read.ok) return [];
  return read.value.flatMap(({ number, person, isTakenBack }) => (isTakenBack ? [] : [[number, person] as const]));
}

/** The same tablet at another time. */
async function atTime(at: number): Promise<void> {
  store = await restartAfterCrash(disk, { clock: () => at });
}
