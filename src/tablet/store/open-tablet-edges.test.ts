import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { makeManifest } from '../../protocol/manifest.ts';
import { makeSigner } from '../../sealing/keys.ts';

let campaign: SimulatedCampaign;
const noFile = { openJournalFile: async () => undefined };

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

describe('a page that is not alone', () => {
  it('stops writing when a newer version of the app takes the database over', async () => {
    const disk = createDisk();
    let isOutdated = false;
    const onOutdated = () => {
      isOutdated = true;
    };
    const store = await startSitting(disk, campaign, { onOutdated });
    await disk.upgradeDatabase();
    expect(isOutdated).toBe(true);
    expect(store.health.value).toEqual({ kind: 'failing' });
    expect(await store.savePass(makePass([1]))).toEqual({ ok: false, problem: { kind: 'not-saved', why: 'failing' } });
  });

  it('goes on after what another page wrote, should the lock have failed', async () => {
    const disk = createDisk();
    const one = await startSitting(disk, campaign, noFile);
    const other = await startTablet(disk, noFile);
    expect(await other.savePass(makePass([1]))).toMatchObject({ ok: true, value: { number: 2, person: 1 } });
    expect(await one.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 3, person: 2 } });
    const later = await restartAfterCrash(disk, noFile);
    expect(await later.journal()).toEqual(await one.journal());
    expect(later.counts.value).toMatchObject({ written: 3, sittingPeople: 2, sittingActions: 2 });
  });

  it('never writes another entry under a number that is taken, with a file either', async () => {
    const disk = createDisk();
    const one = await startSitting(disk, campaign);
    const other = await startTablet(disk, noFile);
    await other.savePass(makePass([1]));
    const entry = await other.listEntries(1, { entries: 1, bytes: 1e6 });
    await one.savePass(makePass([2]));
    expect(await other.listEntries(1, { entries: 1, bytes: 1e6 })).toEqual(entry);
    expect(one.health.value).toMatchObject({ kind: 'one-copy', broken: 'database' });
  });

  it('makes the connection anew when the page comes back and the database is silent', async () => {
    const disk = createDisk();
    let check: () => void = () => undefined;
    let isSilent = false;
    const store = await startSitting(disk, campaign, {
      whenVisible: (listener) => {
        check = listener;
        return () => undefined;
      },
      connect: () => {
        const whole = disk.connect();
        return {
          ...whole,
          transaction: (mode, work) => (isSilent ? new Promise(() => undefined) : whole.transaction(mode, work)),
        };
      },
    });
    const made = disk.made;
    check();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(disk.made).toBe(made);
    isSilent = true;
    check();
    await vi.waitFor(() => expect(disk.made).toBe(made + 1));
    isSilent = false;
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true, value: { copies: 2 } });
  });
});

describe('joining and sittings', () => {
  it('keep key and journal when the same campaign is joined again', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    const [journal, signer] = [await store.journal(), store.joined.value?.signer.id];
    expect(await store.join({ ...campaign.joining, tabletName: 'Renamed' })).toMatchObject({ ok: true });
    expect(await store.journal()).toEqual(journal);
    expect(store.joined.value).toMatchObject({ tabletName: 'Renamed', signer: { id: signer } });
  });

  it('keep the key where the file lost its beginning, and the browser deletes the database later', async () => {
    const disk = createDisk();
    await (await startSitting(disk, campaign)).close();
    const size = disk.files.get(disk.journalName())?.length ?? 0;
    disk.tearFile(size - 100);
    await (await startTablet(disk)).close();
    disk.wipeDatabase();
    const store = await startTablet(disk);
    expect(store.joined.value).toMatchObject({ tabletName: 'Tablet 1' });
    expect(store.counts.value.written).toBe(1);
  });

  it('begin a new journal for another campaign, and keep the old one', async () => {
    const disk = createDisk();
    const store = await startSitting(disk, campaign);
    await store.closeSitting();
    const other = await makeCampaign((await makeSigner(false)).publicBytes);
    expect(await store.join(other.joining)).toMatchObject({ ok: true, value: { enrolled: false } });
    expect(store.counts.value).toMatchObject({ written: 0, inForkedJournals: 2 });
    expect((await restartAfterCrash(disk)).counts.value).toMatchObject({ written: 0, inForkedJournals: 2 });
  });

  it('are one at a time, even when asked for twice at once', async () => {
    const store = await startTablet(createDisk());
    await store.join(campaign.joining);
    const opened = await Promise.all([store.openSitting(makeEvent(), 'en'), store.openSitting(makeEvent(), 'en')]);
    expect(opened.map((each) => (each.ok ? 'open' : each.problem.kind)).sort()).toEqual([
      'open',
      'sitting-open-already',
    ]);
    expect(store.counts.value.written).toBe(1);
  });

  it('refuse a pass without a sitting, before joining, or with more than the law allows', async () => {
    const store = await startTablet(createDisk());
    expect(await store.savePass(makePass([1]))).toMatchObject({ problem: { kind: 'not-joined' } });
    expect(await store.openSitting(makeEvent(), 'en')).toMatchObject({ problem: { kind: 'not-joined' } });
    await store.join(campaign.joining);
    expect(await store.savePass(makePass([1]))).toMatchObject({ problem: { kind: 'no-sitting' } });
    await store.openSitting({ ...makeEvent(), under18: true }, 'en');
    expect(await store.savePass(makePass([1], true))).toMatchObject({ problem: { kind: 'pass-collects-too-much' } });
    expect(store.counts.value.written).toBe(1);
  });

  it('write headers that say nothing of a high-risk event, and minutes within bounds whatever the clock does', async () => {
    const { manifest, signer } = campaign;
    const high = { ...manifest, serial: 2, modes: { highRisk: true } };
    let now = 1_700_000_000_000;
    const store = await startTablet(createDisk(), { clock: () => now });
    await store.join({ ...campaign.joining, manifest: high, manifestBytes: await makeManifest(signer, high) });
    await store.openSitting(makeEvent(), 'en');
    now -= 31_536_000_000;
    await store.savePass(makePass([1]));
    now += 2 * 31_536_000_000;
    await store.savePass(makePass([1]));
    await store.closeSitting();
    const headers = (await store.listEntries(0, { entries: 9, bytes: 1e6 })).map(({ header }) => decodeHeader(header));
    expect(headers).toMatchObject([
      { value: { kind: 'sitting', about: { event: undefined, country: '' } } },
      { value: { kind: 'pass', minutes: 0, opening: 1 } },
      { value: { kind: 'pass', minutes: 10_080 } },
      { value: { kind: 'closing', about: { entries: 4 } } },
    ]);
    expect(store.sitting.value).toBeUndefined();
  });
});
