import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import type { Joined } from '../store/tablet-store.ts';
import { proveAtCentre } from './prove-at-centre.ts';

let hall: SimulatedHall;
const prove = async () => {
  const { journals } = await hall.store.readHoldings();
  return proveAtCentre(hall.fetch, hall.store.joined.value as Joined, journals);
};

beforeEach(async () => {
  hall = await openHall();
  await hall.store.savePass(makePass([1]));
  await hall.start();
});

afterEach(() => hall.end());

describe('before a tablet is emptied', () => {
  it('the centre has the very last entry', async () => {
    expect(await prove()).toMatchObject({ ok: true });
  });

  it('it is not enough that the centre had something once: one entry more is one too many', async () => {
    await hall.store.savePass(makePass([2]));
    expect(await prove()).toEqual({ ok: false, problem: { kind: 'not-there' } });
  });

  it('the same number with other content is not there', async () => {
    const { journals } = await hall.store.readHoldings();
    const others = journals.map((journal) => ({ ...journal, digest: new Uint8Array(32) }));
    expect(await proveAtCentre(hall.fetch, hall.store.joined.value as Joined, others)).toEqual({
      ok: false,
      problem: { kind: 'not-there' },
    });
  });

  it.each([
    ['silence', () => Promise.reject(new TypeError('no network'))],
    ['a log-in page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    [
      'a receipt that nobody of the centre signed',
      () => new Response(new Uint8Array(40), { headers: { 'Content-Type': 'application/vnd.barua.receipt' } }),
    ],
  ])('%s proves nothing', async (_what, answer) => {
    hall.interfere = answer;
    expect(await prove()).toEqual({ ok: false, problem: { kind: 'no-answer' } });
  });
});

describe('what a tablet alone has', () => {
  it('is an open sitting, and what no receipt names', async () => {
    await hall.store.savePass(makePass([1]));
    const [journal] = (await hall.store.readHoldings()).journals;
    expect(await hall.store.readHoldings()).toMatchObject({ isSittingOpen: true, pages: 0, carried: 0, sheets: 0 });
    expect(journal).toMatchObject({ head: 3, acknowledged: 2 });
    await hall.store.closeSitting();
    await hall.nudge();
    expect(await hall.store.readHoldings()).toMatchObject({
      isSittingOpen: false,
      journals: [{ head: 4, acknowledged: 4 }],
    });
  });

  it('is an ended journal too: a fork hides nothing', async () => {
    await hall.store.savePass(makePass([1]));
    await hall.store.startNewJournal();
    const { journals } = await hall.store.readHoldings();
    expect(journals[0]).toMatchObject({ head: 3, acknowledged: 2 });
  });
});
