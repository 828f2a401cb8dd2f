import { beforeAll, describe, expect, it } from 'vitest';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { makeSigner } from '../../sealing/keys.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

const quota = { kind: 'refuses', name: 'QuotaExceededError' } as const;

describe('when one copy fails', () => {
  it('says sealed with the file alone when the database hangs, and the next start gives it back', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    disk.databaseFault = { kind: 'hangs' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 1 } });
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 3, copies: 1 } });
    expect(store.health.value).toMatchObject({ kind: 'one-copy', broken: 'database' });
    expect(store.counts.value).toMatchObject({ written: 3, safeHere: 1 });
    expect(await store.listEntries(0, { entries: 10, bytes: 100_000 })).toHaveLength(3);
    const head = await store.journal();
    const later = await restartAfterCrash(disk);
    expect(later.healing).toEqual({ wiped: false, restoredToDatabase: 2, restoredToFile: 0 });
    expect(await later.journal()).toEqual(head);
    expect(later.counts.value).toMatchObject({ written: 3, safeHere: 3, sittingPeople: 2, sittingActions: 2 });
    expect(later.health.value).toEqual({ kind: 'two-copies' });
  });

  it('makes a hung database anew and goes on with it where it is the only copy', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign, { openJournalFile: async () => undefined });
    expect(store.health.value).toEqual({ kind: 'one-copy-only' });
    const made = disk.made;
    disk.databaseFault = { kind: 'hangs-once' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 1 } });
    expect(disk.made).toBeGreaterThan(made);
    expect(store.counts.value).toMatchObject({ written: 2, safeHere: 2 });
  });

  it('leaves the database alone after trouble in Chromium, for its log may be torn', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    disk.databaseFault = { kind: 'hangs-once' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 1 } });
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 3, copies: 1 } });
    expect(store.health.value).toMatchObject({ kind: 'one-copy', broken: 'database' });
  });

  it('goes on with the database after a passing trouble elsewhere', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign, { hasTearingLog: false });
    disk.databaseFault = { kind: 'hangs-once' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 2 } });
    expect(store.health.value).toEqual({ kind: 'two-copies' });
  });

  for (const fileFault of [
    { kind: 'writes-short' },
    { kind: 'throws', name: 'QuotaExceededError' },
    { kind: 'throws', name: 'InvalidStateError' },
  ] as const) {
    it(`fills the file up again after a write that ${JSON.stringify(fileFault)}`, async () => {
      const disk = createDisk();
      const store = await startSitting(disk, campaign);
      disk.fileFault = fileFault;
      expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 1 } });
      expect(store.health.value).toMatchObject({ kind: 'one-copy', broken: 'file' });
      expect(store.counts.value).toMatchObject({ written: 2, safeHere: 1 });
      disk.fileFault = { kind: 'none' };
      expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 3, copies: 2 } });
      expect(store.health.value).toEqual({ kind: 'two-copies' });
      expect(store.counts.value).toMatchObject({ written: 3, safeHere: 3 });
      disk.wipeDatabase();
      const later = await restartAfterCrash(disk);
      expect(later.healing).toMatchObject({ wiped: 'restored', restoredToDatabase: 3 });
      expect(await later.journal()).toEqual(await store.journal());
    });
  }

  it('gives its reserve up when the disk is full, and then has room', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    const hasReserve = () => disk.files.get('ballast')?.length !== 0;
    expect(hasReserve()).toBe(true);
    Object.defineProperty(disk, 'fileFault', {
      get: () => (hasReserve() ? { kind: 'writes-short' } : { kind: 'none' }),
    });
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 2 } });
    expect(hasReserve()).toBe(false);
  });
});

it('opens no sitting where a probe of the disk fails', async () => {
  const disk = createDisk();
  const store = await startTablet(disk);
  await store.join(campaign.joining);
  disk.fileFault = { kind: 'writes-short' };
  expect(await store.openSitting(makeEvent(), 'en')).toEqual({
    ok: false,
    problem: { kind: 'not-saved', why: 'full' },
  });
  expect(store.counts.value.written).toBe(0);
  disk.fileFault = { kind: 'none' };
  expect((await store.openSitting(makeEvent(), 'en')).ok).toBe(true);
});

describe('when both copies fail', () => {
  it('changes nothing and uses the number again', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    const [head, counts] = [await store.journal(), store.counts.value];
    disk.databaseFault = quota;
    disk.fileFault = { kind: 'writes-short' };
    expect(await store.savePass(makePass([1]))).toEqual({ ok: false, problem: { kind: 'not-saved', why: 'full' } });
    expect(await store.journal()).toEqual(head);
    expect(store.counts.value).toEqual(counts);
    expect(store.health.value).toEqual({ kind: 'failing' });
    disk.databaseFault = { kind: 'none' };
    disk.fileFault = { kind: 'none' };
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 2, person: 1, copies: 2 } });
    const later = await restartAfterCrash(disk);
    expect(later.counts.value).toMatchObject({ written: 2, safeHere: 2, sittingPeople: 1, sittingActions: 1 });
    expect(await later.journal()).toEqual(await store.journal());
  });

  it('says sealed where the database stored what it reported as failed', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    disk.databaseFault = { kind: 'stores-but-fails' };
    disk.fileFault = { kind: 'throws', name: 'InvalidStateError' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, copies: 1 } });
    const later = await restartAfterCrash(disk);
    expect(later.healing).toMatchObject({ restoredToFile: 1 });
    expect(later.counts.value).toMatchObject({ written: 2, safeHere: 2, sittingPeople: 1 });
  });

  it('takes back what a silent file may have stored, before the number is used again', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    const before = disk.files.get(disk.journalName());
    disk.databaseFault = quota;
    disk.fileFault = { kind: 'stores-but-hangs-once' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: false });
    expect(disk.files.get(disk.journalName())).toEqual(before);
    disk.databaseFault = { kind: 'none' };
    expect(await store.savePass(makePass([2, 3]))).toMatchObject({ ok: true, value: { number: 2 } });
    const later = await restartAfterCrash(disk);
    expect(later.counts.value).toMatchObject({ written: 2, sittingPeople: 1, sittingActions: 2 });
  });

  it('refuses everything until the next start where nobody can tell what is stored', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    disk.databaseFault = { kind: 'hangs' };
    disk.fileFault = { kind: 'hangs' };
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
    disk.databaseFault = { kind: 'none' };
    disk.fileFault = { kind: 'none' };
    expect(await store.savePass(makePass([1]))).toEqual({ ok: false, problem: { kind: 'not-saved', why: 'failing' } });
    expect(store.health.value).toEqual({ kind: 'failing' });
    const later = await restartAfterCrash(disk);
    expect(await later.savePass(makePass([1]))).toMatchObject({ ok: true, value: { copies: 2 } });
  });

  it('keeps the later of two tries when a failed one comes back from the dead', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    const ghost = createDisk();
    ghost.files.set('journal-1.log', disk.files.get('journal-1.log') ?? new Uint8Array(0));
    const other = await startTablet(ghost);
    await other.savePass(makePass([1]));
    const ghostly = ghost.files.get('journal-1.log') ?? new Uint8Array(0);
    disk.databaseFault = { kind: 'refuses', name: 'UnknownError' };
    disk.fileFault = { kind: 'throws', name: 'InvalidStateError' };
    expect((await store.savePass(makePass([1]))).ok).toBe(false);
    disk.databaseFault = { kind: 'none' };
    disk.fileFault = { kind: 'none' };
    expect(await store.savePass(makePass([2, 3]))).toMatchObject({ ok: true, value: { number: 2 } });
    const head = await store.journal();
    disk.files.set('journal-1.log', ghostly);
    const later = await restartAfterCrash(disk);
    expect(await later.journal()).toEqual(head);
    expect(later.counts.value).toMatchObject({ written: 2, sittingActions: 2 });
  });
});
