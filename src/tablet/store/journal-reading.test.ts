import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCampaign, makePass } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { TabletStore } from './tablet-store.ts';

let disk: SimulatedDisk;
let store: TabletStore;

beforeEach(async () => {
  const campaign = await makeCampaign((await makeSigner(false)).publicBytes);
  disk = createDisk();
  store = await startSitting(disk, campaign);
  for (let pass = 0; pass < 9; pass += 1) await store.savePass(makePass([1]));
});

async function makeReceipt(head: number, changes: Partial<Receipt> = {}): Promise<Receipt> {
  const [journal, digest] = [await store.journal(), await store.digestAt(head)];
  const campaign = store.joined.value?.campaign ?? new Uint8Array(16);
  const known = { campaign, journal: journal?.journal ?? new Uint8Array(16), digest: digest ?? new Uint8Array(32) };
  return { ...known, head, at: 1_700_000_000_000 + head, ...changes };
}

describe('the entries for sync', () => {
  it('are given in order, within the bounds, and at least one', async () => {
    expect(await store.listEntries(0, { entries: 4, bytes: 1e6 })).toHaveLength(4);
    expect(await store.listEntries(8, { entries: 4, bytes: 1e6 })).toHaveLength(2);
    expect(await store.listEntries(10, { entries: 4, bytes: 1e6 })).toHaveLength(0);
    expect(await store.listEntries(3, { entries: 4, bytes: 1 })).toHaveLength(1);
    const all = await store.listEntries(0, { entries: 100, bytes: 1e6 });
    const bytes = all.slice(2, 5).reduce((sum, { header, body }) => sum + header.length + body.length + 8, 0);
    expect(await store.listEntries(2, { entries: 100, bytes })).toEqual(all.slice(2, 5));
  });
});

describe('a receipt', () => {
  it('moves what is at the centre forwards, never back, over restarts', async () => {
    expect(await store.keepReceipt(await makeReceipt(7))).toEqual({ ok: true, value: undefined });
    expect(await store.keepReceipt(await makeReceipt(4))).toEqual({ ok: true, value: undefined });
    expect(store.counts.value).toMatchObject({ written: 10, atCentre: 7, receiptAt: 1_700_000_000_007 });
    const later = await restartAfterCrash(disk);
    expect(later.counts.value).toMatchObject({ written: 10, atCentre: 7, receiptAt: 1_700_000_000_007 });
  });

  it('with other content is a fork and marks nothing', async () => {
    const fork = await store.keepReceipt(await makeReceipt(5, { digest: new Uint8Array(32).fill(1) }));
    expect(fork).toEqual({ ok: false, problem: { kind: 'journal-forked', at: 5 } });
    expect(store.counts.value.atCentre).toBe(0);
  });

  it('for more than was written here is a fork: this is an old copy of the tablet', async () => {
    expect(await store.keepReceipt(await makeReceipt(12))).toEqual({
      ok: false,
      problem: { kind: 'journal-forked', at: 11 },
    });
  });

  it('for another journal marks nothing', async () => {
    await store.keepReceipt(await makeReceipt(5, { journal: new Uint8Array(16) }));
    expect(store.counts.value.atCentre).toBe(0);
  });

  it('counts even where the database refuses to write it down', async () => {
    disk.databaseFault = { kind: 'refuses', name: 'UnknownError' };
    expect(await store.keepReceipt(await makeReceipt(7))).toMatchObject({ ok: true });
    expect(store.counts.value.atCentre).toBe(7);
  });

  it.each([
    ['two copies', {}, 2],
    ['one copy', { openJournalFile: async () => undefined }, 1],
  ] as const)('that cannot be written down stops no saving in %s', async (_, changes, copies) => {
    const parts = createDisk();
    store = await startSitting(parts, await makeCampaign((await makeSigner(false)).publicBytes), changes);
    parts.databaseFault = { kind: 'refuses', name: 'UnknownError' };
    expect(await store.keepReceipt(await makeReceipt(1))).toMatchObject({ ok: true });
    parts.databaseFault = { kind: 'none' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies } });
    const later = await restartAfterCrash(parts, changes);
    expect(later.counts.value).toMatchObject({ written: 2, atCentre: 1 });
  });

  it('is written down with a second try', async () => {
    disk.databaseFault = { kind: 'hangs-once' };
    expect(await store.keepReceipt(await makeReceipt(7))).toMatchObject({ ok: true });
    expect(store.health.value).toEqual({ kind: 'two-copies' });
    expect((await restartAfterCrash(disk)).counts.value.atCentre).toBe(7);
  });
});

describe('a new journal', () => {
  it('begins at 1 with an opening of its own, and the old one stays, over restarts and wipes', async () => {
    await store.keepReceipt(await makeReceipt(4));
    expect(await store.startNewJournal()).toMatchObject({ ok: true });
    const expected = { written: 1, safeHere: 1, atCentre: 0, inForkedJournals: 6, sittingPeople: 9 };
    expect(store.counts.value).toMatchObject(expected);
    expect(await store.savePass(makePass([2]))).toMatchObject({
      ok: true,
      value: { number: 2, person: 10, copies: 2 },
    });
    const later = await restartAfterCrash(disk);
    expect(later.counts.value).toEqual(store.counts.value);
    expect(later.healing).toMatchObject({ restoredToDatabase: 0, restoredToFile: 0 });
    disk.wipeDatabase();
    const healed = await restartAfterCrash(disk);
    expect(healed.counts.value).toMatchObject({ written: 2, sittingPeople: 10, inForkedJournals: 10 });
    expect(await healed.journal()).toMatchObject({ head: 2 });
  });

  it('is begun with what the old one has of receipts written down, where a full disk had kept one from that', async () => {
    disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
    await store.keepReceipt(await makeReceipt(7));
    disk.databaseFault = { kind: 'none' };
    expect(await store.startNewJournal()).toMatchObject({ ok: true });
    expect(store.counts.value).toMatchObject({ written: 1, inForkedJournals: 3 });
    expect((await restartAfterCrash(disk)).counts.value).toMatchObject({ written: 1, inForkedJournals: 3 });
  });

  it('does not take the open sitting away for a moment: a form may be open in it', async () => {
    const seen = new Set<string | undefined>();
    const stop = store.sitting.subscribe((sitting) => seen.add(sitting?.event.id));
    await store.startNewJournal();
    stop();
    expect([...seen]).toEqual([store.sitting.value?.event.id]);
    expect(seen).not.toContain(undefined);
  });

  it('is begun with its opening entry or not at all', async () => {
    const before = { journal: await store.journal(), counts: store.counts.value };
    disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
    disk.fileFault = { kind: 'writes-short' };
    expect(await store.startNewJournal()).toEqual({ ok: false, problem: { kind: 'not-saved', why: 'full' } });
    expect({ journal: await store.journal(), counts: store.counts.value }).toEqual(before);
    const later = await restartAfterCrash(disk);
    expect(await later.journal()).toEqual(before.journal);
    disk.fileFault = { kind: 'writes-short' };
    expect(await later.startNewJournal()).toMatchObject({ ok: true });
    expect(later.counts.value).toMatchObject({ written: 1, safeHere: 0, sittingPeople: 9 });
    disk.fileFault = { kind: 'none' };
    await later.savePass(makePass([1]));
    expect(later.counts.value).toMatchObject({ written: 2, safeHere: 2, sittingPeople: 10 });
  });

  it('is not called safe where its first entry has one copy', async () => {
    disk.fileFault = { kind: 'writes-short' };
    await store.savePass(makePass([1]));
    expect(store.counts.value).toMatchObject({ written: 11, safeHere: 10 });
    disk.fileFault = { kind: 'none' };
    disk.databaseFault = { kind: 'refuses', name: 'UnknownError' };
    await store.savePass(makePass([1]));
    disk.databaseFault = { kind: 'none' };
    expect(store.counts.value).toMatchObject({ written: 12, safeHere: 11 });
    await store.savePass(makePass([1]));
    await store.startNewJournal();
    expect(store.counts.value).toMatchObject({ written: 1, safeHere: 0, inForkedJournals: 13 });
    await store.savePass(makePass([1]));
    await store.savePass(makePass([1]));
    expect(store.counts.value).toMatchObject({ written: 3, safeHere: 0 });
    expect((await restartAfterCrash(disk)).counts.value).toMatchObject({ written: 3, safeHere: 3, sittingPeople: 14 });
  });

  it('is one write: a crash after it finds the sitting open', async () => {
    const writes = vi.spyOn(disk.files, 'set');
    await store.startNewJournal();
    expect(writes).toHaveBeenCalledTimes(1);
    expect((await restartAfterCrash(disk)).sitting.value).toEqual(store.sitting.value);
  });
});

describe('the file', () => {
  it('is compacted after receipts, and still brings everything back', async () => {
    const small = { compactAboveBytes: 1 };
    await store.keepReceipt(await makeReceipt(7));
    const before = store.counts.value;
    const size = () => disk.files.get(disk.journalName())?.length ?? 0;
    const sizeBefore = size();
    const { sizes } = (await import('../../integration/simulated-tablet.ts')).makeEnvironment(disk);
    const compacted = await restartAfterCrash(disk, { sizes: { ...sizes, ...small } });
    await vi.waitFor(() => expect(size()).toBeLessThan(sizeBefore));
    expect(compacted.counts.value).toEqual(before);
    expect(await compacted.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 11, copies: 2 } });
    const head = await compacted.journal();
    const plain = await restartAfterCrash(disk);
    expect(plain.healing).toEqual({ wiped: false, restoredToDatabase: 0, restoredToFile: 0 });
    disk.wipeDatabase();
    const healed = await restartAfterCrash(disk);
    expect(healed.healing).toMatchObject({ wiped: 'restored', restoredToDatabase: 4 });
    expect(await healed.journal()).toEqual(head);
    expect(healed.counts.value).toMatchObject({ written: 11, atCentre: 7, sittingPeople: 10, sittingActions: 10 });
    expect(await healed.listEntries(7, { entries: 100, bytes: 1e6 })).toHaveLength(4);
  });

  it('is read whole where a compaction was cut short', async () => {
    const head = await store.journal();
    const whole = disk.files.get('journal-1.log') ?? new Uint8Array(0);
    disk.files.set('journal-2.log', whole.slice(0, 900));
    disk.wipeDatabase();
    const healed = await restartAfterCrash(disk);
    expect(await healed.journal()).toEqual(head);
    await vi.waitFor(() =>
      expect([...disk.files.keys()].filter((name) => name.startsWith('journal'))).toEqual(['journal-3.log']),
    );
    await healed.savePass(makePass([1]));
    disk.wipeDatabase();
    expect((await restartAfterCrash(disk)).counts.value).toMatchObject({ written: 11, sittingPeople: 10 });
  });
});
