import { beforeEach, expect, it } from 'vitest';
import { makeEvent, makePass, makeSignatures } from '../../integration/simulated-campaign.ts';
import type { SimulatedDisk } from '../../integration/simulated-disk.ts';
import { readHeaders, restartAfterCrash, startFreshSitting } from '../../integration/simulated-sitting.ts';
import type { TabletStore } from './tablet-store.ts';

let disk: SimulatedDisk;
let store: TabletStore;

beforeEach(async () => {
  ({ disk, store } = await startFreshSitting());
});

it('goes on with the same event under the narrower profile, and nobody sees it closed', async () => {
  const before = store.sitting.value;
  await store.savePass(makePass([1, 2], true));
  const seen: (number | undefined)[] = [];
  const stop = store.sitting.subscribe((sitting) => seen.push(sitting?.opening));
  const changed = await store.changeUnder18(true);
  stop();
  expect(changed).toMatchObject({ ok: true, value: { profile: 'first_name_age', opening: 4 } });
  expect(seen).toEqual([1, 4]);
  expect(store.sitting.value?.event).toEqual({ ...before?.event, under18: true });
  expect(store.sitting.value?.openedAt).toBeGreaterThan(before?.openedAt ?? 0);
  expect(await store.savePass(makePass([1], true))).toMatchObject({ ok: false });
  expect(await store.savePass(makePass([3]))).toMatchObject({ ok: true, value: { number: 5, person: 2 } });
  const headers = await readHeaders(store);
  expect(headers.map(({ kind, opening }) => [kind, opening])).toEqual([
    ['sitting', 1],
    ['pass', 1],
    ['closing', 1],
    ['sitting', 4],
    ['pass', 4],
  ]);
  expect(headers[2]?.about).toEqual({ kind: 'closing', entries: 3 });
  expect(headers[3]?.about).toMatchObject({ profile: 'first_name_age' });
});

it('adds both sittings up in the evening, and opens again when they have left', async () => {
  await store.savePass(makePass([1]));
  await store.changeUnder18(true);
  await store.changeUnder18(false);
  await store.savePass(makePass([1, 2], true));
  expect(store.sitting.value?.profile).toBe('full');
  expect(await store.readEventTotals()).toMatchObject({
    ok: true,
    value: [{ sittings: 3, people: 2, written: 7, missing: 0 }],
  });
  expect(store.sittingCells.value).toContainEqual(makeSignatures(2, 1));
});

it('numbers and counts on, so that the evening and the hall count nobody twice', async () => {
  await store.savePass(makePass([1]));
  await store.savePass(makePass([1]));
  await store.changeUnder18(true);
  const counts = { sittingPeople: 2, sittingActions: 2 };
  expect(store.counts.value).toMatchObject(counts);
  expect(store.sittingCells.value).toEqual([makeSignatures(1, 2)]);
  // Taken back after the change, counted before it.
  await store.correctEntry(2, '');
  await store.savePass(makePass([3]));
  const after = { sittingPeople: 2, sittingActions: 2 };
  expect(store.counts.value).toMatchObject(after);
  expect(store.sittingCells.value).toEqual([makeSignatures(1, 1), makeSignatures(3, 1)]);
  const totals = { sittings: 2, people: 2, cells: [makeSignatures(1, 1), makeSignatures(3, 1)] };
  expect(await store.readEventTotals()).toMatchObject({ ok: true, value: [totals] });
  for (const lost of ['database', 'file'] as const) {
    if (lost === 'database') disk.wipeDatabase();
    else disk.files.clear();
    store = await restartAfterCrash(disk);
    expect(store.counts.value).toMatchObject(after);
  }
  await store.correctEntry(3, '');
  expect(store.counts.value).toMatchObject({ sittingPeople: 1, sittingActions: 1 });
});

it('writes nothing where it is so already', async () => {
  const before = { sitting: store.sitting.value, counts: store.counts.value };
  expect(await store.changeUnder18(false)).toEqual({ ok: true, value: before.sitting });
  expect({ sitting: store.sitting.value, counts: store.counts.value }).toEqual(before);
});

it('keeps the narrower profile over a crash in whichever copy is lost', async () => {
  await store.changeUnder18(true);
  disk.wipeDatabase();
  store = await restartAfterCrash(disk);
  expect(store.sitting.value).toMatchObject({ profile: 'first_name_age', opening: 3 });
});

it('changes nothing where nothing can be written, and asks for an open sitting', async () => {
  disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
  disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
  expect(await store.changeUnder18(true)).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
  expect(store.sitting.value).toMatchObject({ profile: makeEvent().profile, opening: 1 });
  store = await restartAfterCrash(disk);
  await store.closeSitting();
  expect(await store.changeUnder18(true)).toEqual({ ok: false, problem: { kind: 'no-sitting' } });
});
