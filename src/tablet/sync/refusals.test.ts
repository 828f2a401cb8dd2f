import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { makeRefused, openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';

let hall: SimulatedHall;

beforeEach(async () => {
  hall = await openHall();
});

afterEach(() => hall.end());

describe('sync, when the centre says no', () => {
  it.each([
    ['busy', { kind: 'centre-busy' }],
    ['broken', { kind: 'centre-broken' }],
    ['unknown-campaign', { kind: 'campaign-unknown' }],
    ['version-too-new', { kind: 'centre-too-old' }],
  ] as const)('waits by itself after "%s"', async (kind, trouble) => {
    hall.interfere = (path) => (path.includes('/batches') ? makeRefused(kind) : undefined);
    await hall.start();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble });
    expect(hall.sync.plannedMs()).toBeLessThanOrEqual(300_500);
  });

  it.each([
    ['foreign-journal', { kind: 'refused', refusal: 'foreign-journal' }],
    ['wrong-media-type', { kind: 'app-too-old' }],
    ['tablet-revoked', { kind: 'tablet-revoked' }],
  ] as const)('leaves it to a person after "%s"', async (kind, trouble) => {
    hall.interfere = (path) => (path.includes('/batches') ? makeRefused(kind) : undefined);
    await hall.start();
    expect(hall.sync.state.value).toEqual({ kind: 'stopped', trouble });
  });

  it.each(['invite-expired', 'invite-used-up', 'invite-withdrawn'] as const)(
    'says that the centre answered "%s"',
    async (why) => {
      hall.interfere = (path) => (path.includes('/tablets') ? makeRefused(why) : undefined);
      await hall.start();
      expect(hall.sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'invite-refused', why } });
      expect(await hall.store.savePass(makePass([1]))).toMatchObject({ ok: true });
    },
  );

  it('comes back no sooner than the centre asked for, whatever the network hints; then at the first hint', async () => {
    let now = 5_000_000;
    await hall.end();
    hall = await openHall({}, { now: () => now });
    hall.interfere = (path) =>
      path.includes('/batches') ? makeRefused('busy', {}, { 'Retry-After': '120' }) : undefined;
    await hall.start();
    expect(hall.sync.plannedMs()).toBeGreaterThanOrEqual(120_000);
    hall.requests = [];
    now += 119_999;
    hall.sync.wake('online');
    await hall.sync.settled();
    expect(hall.requests).toEqual([]);
    now += 1;
    hall.sync.wake('online');
    await hall.sync.settled();
    expect(hall.requests.length).toBeGreaterThan(0);
    hall.requests = [];
    await hall.nudge();
    expect(hall.requests.length).toBeGreaterThan(0);
  });

  it('does not ask again at once because of a hint that came just before the centre asked for patience', async () => {
    hall.interfere = (path) => {
      if (!path.includes('/batches')) return undefined;
      hall.sync.wake('online');
      return makeRefused('busy', {}, { 'Retry-After': '120' });
    };
    await hall.start();
    expect(hall.requests.filter((asked) => asked === 'POST journals')).toHaveLength(1);
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-busy' } });
  });

  it('halves what the centre calls too large', async () => {
    for (let pass = 0; pass < 7; pass += 1) await hall.store.savePass(makePass([1]));
    hall.interfere = (path, options) =>
      path.includes('/batches') && (options.body as Uint8Array).length > 1_200
        ? makeRefused('too-large', { max: 1_200 })
        : undefined;
    await hall.start();
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    expect(hall.store.counts.value).toMatchObject({ written: 8, atCentre: 8 });
  });

  it('enrols again where the centre has forgotten the tablet', async () => {
    await hall.start();
    let isForgotten = true;
    hall.interfere = (path) => {
      if (path.includes('/tablets')) isForgotten = false;
      return path.includes('/batches') && isForgotten ? makeRefused('unknown-tablet') : undefined;
    };
    await hall.store.savePass(makePass([1]));
    await hall.nudge();
    expect(hall.store.counts.value.atCentre).toBe(2);
  });

  it('sends again what the centre lost with its disk', async () => {
    for (let pass = 0; pass < 4; pass += 1) await hall.store.savePass(makePass([1]));
    await hall.start();
    await hall.centre.loseDisk();
    await hall.store.savePass(makePass([1]));
    await hall.nudge();
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    expect(hall.store.counts.value).toMatchObject({ written: 6, atCentre: 6 });
    expect((await hall.centre.totals()).entries).toBe(6);
  });

  it('leaves a centre alone that contradicts itself', async () => {
    await hall.start();
    await hall.store.savePass(makePass([1]));
    hall.interfere = (path) => (path.includes('/batches') ? makeRefused('gap', { need: 1 }) : undefined);
    hall.requests = [];
    await hall.nudge();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-broken' } });
    expect(hall.requests.length).toBeLessThan(20);
  });

  it('does not believe in a fork that nobody signed', async () => {
    await hall.start();
    await hall.store.savePass(makePass([1]));
    const before = await hall.store.journal();
    let isClaimed = true;
    hall.interfere = (path) => (isClaimed && path.includes('/batches') ? makeRefused('fork') : undefined);
    hall.requests = [];
    await hall.nudge();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-broken' } });
    expect(await hall.store.journal()).toEqual(before);
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 1, inForkedJournals: 0 });
    expect(hall.requests.length).toBeLessThan(6);
    hall.interfere = () => makeRefused('fork');
    await hall.nudge();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-broken' } });
    expect(await hall.store.journal()).toEqual(before);
    isClaimed = false;
    hall.interfere = () => undefined;
    await hall.nudge();
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 2, inForkedJournals: 0 });
  });

  it('begins a new journal after a fork that a receipt proves, says so, and sends on', async () => {
    await hall.start();
    await hall.store.savePass(makePass([1]));
    const { journal } = (await hall.store.journal()) ?? { journal: new Uint8Array(0) };
    const keepReceipt = vi.spyOn(hall.store, 'keepReceipt');
    keepReceipt.mockResolvedValueOnce({ ok: false, problem: { kind: 'journal-forked', at: 2 } });
    let isForked = true;
    hall.interfere = (path) => {
      const isOurs = path.includes('/batches') && isForked;
      if (isOurs) isForked = false;
      return isOurs ? makeRefused('fork') : undefined;
    };
    await hall.nudge();
    expect(hall.sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'journal-forked' } });
    expect((await hall.store.journal())?.journal).not.toEqual(journal);
    expect(hall.store.counts.value).toMatchObject({ written: 1, atCentre: 1, inForkedJournals: 1, sittingPeople: 1 });
    expect(await hall.store.savePass(makePass([2]))).toMatchObject({ ok: true, value: { number: 2, person: 2 } });
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 2, inForkedJournals: 1 });
  });
});
