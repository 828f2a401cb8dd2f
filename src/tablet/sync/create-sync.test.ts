import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { makeManifest } from '../../protocol/manifest.ts';
import { makeReceipt } from '../../protocol/receipt.ts';
import { makeSigner } from '../../sealing/keys.ts';

let hall: SimulatedHall;

beforeEach(async () => {
  hall = await openHall();
});

afterEach(() => hall.end());

describe('sync', () => {
  it('enrols, sends everything, and marks only what the centre signed for', async () => {
    await hall.store.savePass(makePass([1, 2]));
    await hall.start();
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 2, receiptAt: 1_700_000_000_000 });
    expect(hall.store.joined.value?.enrolled).toBe(true);
    expect((await hall.centre.totals()).entries).toBe(2);
    expect(hall.requests).toEqual(['POST tablets', 'POST journals', 'GET campaigns']);
  });

  it('asks for nothing while there is nothing to send', async () => {
    await hall.start();
    hall.requests = [];
    hall.sync.wake('visible');
    hall.sync.wake('online');
    await hall.sync.settled();
    expect(hall.requests).toEqual([]);
    expect(hall.sync.plannedMs()).toBeGreaterThanOrEqual(3_600_000);
  });

  it('looks for a newer manifest every few hours, however often the page comes to the front', async () => {
    await hall.start();
    const timer = hall.sync.plannedTimer();
    hall.sync.wake('visible');
    await hall.sync.settled();
    expect(hall.sync.plannedTimer()).toBe(timer);
    hall.requests = [];
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.requests).toEqual(['GET campaigns']);
  });

  it('sends what was saved within a minute, several passes together', async () => {
    await hall.start();
    await hall.store.savePass(makePass([1]));
    const ms = hall.sync.plannedMs() ?? 0;
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThanOrEqual(60_000);
    await hall.store.savePass(makePass([2]));
    hall.requests = [];
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.requests).toEqual(['POST journals']);
    expect(hall.store.counts.value.atCentre).toBe(3);
  });

  it('does not believe a 200 with a log-in page in it', async () => {
    hall.interfere = () => new Response('<html>Log in</html>', { headers: { 'Content-Type': 'text/html' } });
    await hall.start();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'captive-portal' } });
    hall.interfere = () => undefined;
    hall.sync.wake('online');
    await hall.sync.settled();
    expect(hall.store.counts.value.atCentre).toBe(1);
  });

  it('does not believe a receipt that somebody else signed', async () => {
    const stranger = await makeSigner(false);
    hall.interfere = async (path, options) => {
      const journal = await hall.store.journal();
      if (!path.includes('/batches') || !journal) return undefined;
      expect(options.method).toBe('POST');
      const { head, digest } = journal;
      const place = { campaign: hall.centre.campaign.signer.id, journal: journal.journal };
      const receipt = await makeReceipt(stranger, { ...place, head, digest, at: 1 });
      return new Response(receipt, { headers: { 'Content-Type': contentTypes.receipt } });
    };
    await hall.start();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'not-our-centre' } });
    expect(hall.store.counts.value.atCentre).toBe(0);
  });

  it('asks where the centre stands after a lost answer, and sends nothing twice', async () => {
    let isLost = false;
    hall.interfere = async (path, options) => {
      if (!path.includes('/batches') || isLost) return undefined;
      isLost = true;
      await hall.centre.fetch(path, options);
      throw new TypeError('connection reset');
    };
    await hall.start();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'offline' } });
    hall.requests = [];
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.requests).toEqual(['GET journals', 'GET campaigns']);
    expect(hall.store.counts.value.atCentre).toBe(1);
    expect((await hall.centre.totals()).entries).toBe(1);
  });

  it('takes a newer manifest and passes an older one over', async () => {
    const { manifest, signer, packBytes } = hall.centre.campaign;
    await hall.start();
    const newer = await makeManifest(signer, { ...manifest, serial: 3, title: { en: 'Later' } });
    await hall.centre.publish(newer, packBytes);
    await hall.nudge();
    expect(hall.store.joined.value?.manifest).toMatchObject({ serial: 3, title: { en: 'Later' } });
    const older = await makeManifest(signer, { ...manifest, serial: 2 });
    hall.interfere = () => new Response(older, { headers: { 'Content-Type': contentTypes.manifest } });
    await hall.nudge();
    expect(hall.store.joined.value?.manifest.serial).toBe(3);
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  });
});
