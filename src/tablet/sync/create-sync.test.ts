import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from '../../integration/simulated-centre.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { startSitting } from '../../integration/simulated-sitting.ts';
import { createSimulatedSync, type SimulatedSync } from '../../integration/simulated-sync.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { makeManifest } from '../../protocol/manifest.ts';
import { makeReceipt } from '../../protocol/receipt.ts';
import { makeRefusal, type RefusalKind } from '../../protocol/refusal.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { TabletStore } from '../store/tablet-store.ts';
import type { Fetch } from './exchange.ts';
import { joinCampaign } from './join.ts';

let centre: SimulatedCentre;
let store: TabletStore;
let sync: SimulatedSync;
let requests: string[];
/** Answers in the centre's place, where it gives something. */
let interfere: (path: string, options: RequestInit) => Promise<Response | undefined> | Response | undefined;

const fetch: Fetch = async (path, options) => {
  requests.push(`${options.method ?? 'GET'} ${path.split('/')[2]}`);
  return (await interfere(path, options)) ?? centre.fetch(path, options);
};

beforeEach(async () => {
  requests = [];
  interfere = () => undefined;
  centre = await openCentre(() => 1_700_000_000_000);
  store = await startSitting(createDisk(1_000), centre.campaign, {});
  sync = createSimulatedSync(store, fetch);
});

afterEach(async () => {
  await sync.stop();
  await store.close();
  await centre.close();
});

async function startAndSettle(): Promise<void> {
  sync.start();
  await sync.settled();
}

function refuse(kind: RefusalKind, headers: Record<string, string> = {}, details = {}): Response {
  const refusal = makeRefusal(kind, details);
  return new Response(JSON.stringify(refusal), {
    status: 409,
    headers: { 'Content-Type': contentTypes.refusal, ...headers },
  });
}

describe('sync', () => {
  it('enrols, sends everything, and marks only what the centre signed for', async () => {
    await store.savePass(makePass([1, 2]));
    await startAndSettle();
    expect(sync.state.value).toEqual({ kind: 'idle' });
    expect(store.counts.value).toMatchObject({ written: 2, atCentre: 2, receiptAt: 1_700_000_000_000 });
    expect(store.joined.value?.enrolled).toBe(true);
    expect((await centre.totals()).entries).toBe(2);
    expect(requests).toEqual(['POST tablets', 'GET journals', 'POST journals', 'GET campaigns']);
  });

  it('asks for nothing while there is nothing to send', async () => {
    await startAndSettle();
    requests = [];
    sync.wake('visible');
    sync.wake('online');
    await sync.settled();
    expect(requests).toEqual([]);
    expect(sync.plannedMs()).toBeGreaterThanOrEqual(3_600_000);
  });

  it('sends what was saved within a minute, several passes together', async () => {
    await startAndSettle();
    await store.savePass(makePass([1]));
    const ms = sync.plannedMs() ?? 0;
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThanOrEqual(60_000);
    await store.savePass(makePass([2]));
    requests = [];
    sync.elapse();
    await sync.settled();
    expect(requests).toEqual(['POST journals']);
    expect(store.counts.value.atCentre).toBe(3);
  });

  it('does not believe a 200 with a log-in page in it', async () => {
    interfere = () => new Response('<html>Log in</html>', { headers: { 'Content-Type': 'text/html' } });
    await startAndSettle();
    expect(sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'not-our-centre' } });
    interfere = () => undefined;
    sync.wake('online');
    await sync.settled();
    expect(store.counts.value.atCentre).toBe(1);
  });

  it('does not believe a receipt that somebody else signed', async () => {
    const stranger = await makeSigner(false);
    interfere = async (path, options) => {
      const journal = await store.journal();
      if (!path.includes('/batches') || !journal) return undefined;
      expect(options.method).toBe('POST');
      const { head, digest } = journal;
      const place = { campaign: centre.campaign.signer.id, journal: journal.journal };
      const receipt = await makeReceipt(stranger, { ...place, head, digest, at: 1 });
      return new Response(receipt, { headers: { 'Content-Type': contentTypes.receipt } });
    };
    await startAndSettle();
    expect(sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'not-our-centre' } });
    expect(store.counts.value.atCentre).toBe(0);
  });

  it('asks where the centre stands after a lost answer, and sends nothing twice', async () => {
    let isLost = false;
    interfere = async (path, options) => {
      if (!path.includes('/batches') || isLost) return undefined;
      isLost = true;
      await centre.fetch(path, options);
      throw new TypeError('connection reset');
    };
    await startAndSettle();
    expect(sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'offline' } });
    requests = [];
    sync.elapse();
    await sync.settled();
    expect(requests).toEqual(['GET journals', 'GET campaigns']);
    expect(store.counts.value.atCentre).toBe(1);
    expect((await centre.totals()).entries).toBe(1);
  });

  it.each([
    ['busy', { kind: 'centre-busy' }],
    ['broken', { kind: 'centre-broken' }],
    ['unknown-campaign', { kind: 'refused', refusal: 'unknown-campaign' }],
  ] as const)('waits by itself after "%s"', async (kind, trouble) => {
    interfere = (path) => (path.includes('/batches') ? refuse(kind) : undefined);
    await startAndSettle();
    expect(sync.state.value).toMatchObject({ kind: 'waiting', trouble });
    expect(sync.plannedMs()).toBeLessThanOrEqual(300_500);
  });

  it.each([
    ['foreign-journal', { kind: 'refused', refusal: 'foreign-journal' }],
    ['wrong-media-type', { kind: 'app-too-old' }],
  ] as const)('leaves it to a person after "%s"', async (kind, trouble) => {
    interfere = (path) => (path.includes('/batches') ? refuse(kind) : undefined);
    await startAndSettle();
    expect(sync.state.value).toEqual({ kind: 'stopped', trouble });
  });

  it.each(['invite-expired', 'invite-used-up', 'invite-withdrawn'] as const)(
    'says that the centre answered "%s"',
    async (why) => {
      interfere = (path) => (path.includes('/tablets') ? refuse(why) : undefined);
      await startAndSettle();
      expect(sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'invite-refused', why } });
      expect(await store.savePass(makePass([1]))).toMatchObject({ ok: true });
    },
  );

  it('comes back no sooner than the centre asked for, whatever the network hints', async () => {
    interfere = (path) => (path.includes('/batches') ? refuse('busy', { 'Retry-After': '120' }) : undefined);
    await startAndSettle();
    expect(sync.plannedMs()).toBeGreaterThanOrEqual(120_000);
    requests = [];
    sync.wake('online');
    await sync.settled();
    expect(requests).toEqual([]);
    sync.nudge();
    await sync.settled();
    expect(requests.length).toBeGreaterThan(0);
  });

  it('halves what the centre calls too large', async () => {
    for (let pass = 0; pass < 7; pass += 1) await store.savePass(makePass([1]));
    interfere = (path, options) =>
      path.includes('/batches') && (options.body as Uint8Array).length > 1_200
        ? refuse('too-large', {}, { max: 1_200 })
        : undefined;
    await startAndSettle();
    expect(sync.state.value).toEqual({ kind: 'idle' });
    expect(store.counts.value).toMatchObject({ written: 8, atCentre: 8 });
  });

  it('enrols again where the centre has forgotten the tablet', async () => {
    await startAndSettle();
    let isForgotten = true;
    interfere = (path) => {
      if (path.includes('/tablets')) isForgotten = false;
      return path.includes('/batches') && isForgotten ? refuse('unknown-tablet') : undefined;
    };
    await store.savePass(makePass([1]));
    sync.nudge();
    await sync.settled();
    expect(store.counts.value.atCentre).toBe(2);
  });

  it('sends again what the centre lost with its disk', async () => {
    for (let pass = 0; pass < 4; pass += 1) await store.savePass(makePass([1]));
    await startAndSettle();
    await centre.loseDisk();
    await store.savePass(makePass([1]));
    sync.nudge();
    await sync.settled();
    expect(sync.state.value).toEqual({ kind: 'idle' });
    expect(store.counts.value).toMatchObject({ written: 6, atCentre: 6 });
    expect((await centre.totals()).entries).toBe(6);
  });

  it('leaves a centre alone that contradicts itself', async () => {
    await startAndSettle();
    await store.savePass(makePass([1]));
    interfere = (path) => (path.includes('/batches') ? refuse('gap', {}, { need: 1 }) : undefined);
    requests = [];
    sync.nudge();
    await sync.settled();
    expect(sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-broken' } });
    expect(requests.length).toBeLessThan(20);
  });

  it('begins a new journal after a fork, says so, and sends on', async () => {
    await startAndSettle();
    await store.savePass(makePass([1]));
    const { journal } = (await store.journal()) ?? { journal: new Uint8Array(0) };
    let isForked = true;
    interfere = (path) => {
      const isOurs = path.includes('/batches') && isForked;
      if (isOurs) isForked = false;
      return isOurs ? refuse('fork') : undefined;
    };
    sync.nudge();
    await sync.settled();
    expect(sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'journal-forked' } });
    expect((await store.journal())?.journal).not.toEqual(journal);
    expect(store.counts.value).toMatchObject({ written: 1, atCentre: 1, inForkedJournals: 1, sittingPeople: 1 });
    expect(await store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 2, person: 2 } });
    sync.elapse();
    await sync.settled();
    expect(store.counts.value).toMatchObject({ written: 2, atCentre: 2, inForkedJournals: 1 });
  });

  it('takes a newer manifest and passes an older one over', async () => {
    const { manifest, signer, packBytes } = centre.campaign;
    await startAndSettle();
    const newer = await makeManifest(signer, { ...manifest, serial: 3, title: { en: 'Later' } });
    await centre.publish(newer, packBytes);
    sync.nudge();
    await sync.settled();
    expect(store.joined.value?.manifest).toMatchObject({ serial: 3, title: { en: 'Later' } });
    const older = await makeManifest(signer, { ...manifest, serial: 2 });
    interfere = () => new Response(older, { headers: { 'Content-Type': contentTypes.manifest } });
    sync.nudge();
    await sync.settled();
    expect(store.joined.value?.manifest.serial).toBe(3);
    expect(sync.state.value).toEqual({ kind: 'idle' });
  });
});

describe('joining', () => {
  it('fetches, checks and keeps everything, and is known at the centre', async () => {
    const fresh = await startTablet(createDisk(1_000));
    const joined = await joinCampaign(`https://centre.example/#${centre.campaign.inviteText}`, 'Tablet 2', {
      store: fresh,
      fetch,
    });
    expect(joined).toMatchObject({ ok: true, value: { tabletName: 'Tablet 2', enrolled: true } });
    expect(requests).toEqual(['GET campaigns', 'GET packs', 'POST tablets']);
    await fresh.close();
  });

  it('collects without being known, where the network goes after the pack', async () => {
    const fresh = await startTablet(createDisk(1_000));
    interfere = (path) => {
      if (path.includes('/tablets')) throw new TypeError('offline');
      return undefined;
    };
    const joined = await joinCampaign(centre.campaign.inviteText, 'Tablet 2', { store: fresh, fetch });
    expect(joined).toMatchObject({ ok: true, value: { enrolled: false } });
    await fresh.close();
  });

  it('refuses what is not the campaign of the invite', async () => {
    const fresh = await startTablet(createDisk(1_000));
    const other = await openCentre(() => 1_700_000_000_000);
    const join = (text: string) => joinCampaign(text, 'Tablet 2', { store: fresh, fetch });
    expect(await join('hello')).toMatchObject({ problem: { kind: 'invite-missing' } });
    expect(await join(centre.campaign.inviteText.slice(0, -9))).toMatchObject({ problem: { kind: 'invite-damaged' } });
    expect(await join(other.campaign.inviteText)).toMatchObject({ problem: { kind: 'unknown-campaign' } });
    const foreign = new Response(other.campaign.manifestBytes, { headers: { 'Content-Type': contentTypes.manifest } });
    interfere = () => foreign.clone();
    expect(await join(centre.campaign.inviteText)).toMatchObject({ problem: { kind: 'manifest-for-other-campaign' } });
    interfere = (path) =>
      path.includes('/packs')
        ? new Response(new Uint8Array(9), { headers: { 'Content-Type': contentTypes.pack } })
        : undefined;
    expect(await join(centre.campaign.inviteText)).toMatchObject({ problem: { kind: 'pack-not-the-one-named' } });
    expect(fresh.joined.value).toBeUndefined();
    await other.close();
    await fresh.close();
  });
});
