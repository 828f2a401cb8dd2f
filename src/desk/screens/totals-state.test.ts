import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRefusal } from '../../protocol/refusal.ts';
import type { TotalsFigures } from '../../protocol/totals-query.ts';
import { createTotalsState, ofAll } from './totals-state.ts';

const figures: TotalsFigures = {
  asOf: 1_795_000_000_000,
  campaign: 'c',
  version: '1',
  actions: 5,
  people: 4,
  tables: [],
  journals: 1,
  entries: 4,
  aside: 0,
  provisional: null,
  confirmed: null,
};

let isSignedIn: boolean;

/** A centre that tells its figures once and ends the stream, as long as somebody is signed in. */
beforeEach(() => {
  isSignedIn = true;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (url: string) => {
    if (!url.includes('totals')) return new Response(null, { status: 404 });
    if (!isSignedIn) return Response.json(makeRefusal('ticket-wrong'), { status: 401 });
    return new Response(`event: totals\ndata: ${JSON.stringify(figures)}\n\n`);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As opened by a ticket, or without one by who is signed in. */
async function openPage(ticket?: string) {
  const state = createTotalsState({ ok: true, value: { ticket, campaign: 'c', lastYear: undefined } });
  await vi.waitFor(() => expect(state.shown.value).toMatchObject({ ok: true }));
  return state;
}

/** Until the page has asked again. */
async function endSession() {
  isSignedIn = false;
  await vi.advanceTimersByTimeAsync(10_000);
}

test('when the session ends the last figures stay, and it is said that they are the last', async () => {
  const state = await openPage();
  expect([state.isBySession, state.isOver.value]).toEqual([true, false]);
  await endSession();
  expect(state.isOver.value).toBe(true);
  expect([state.shown.value, state.isLive.value]).toEqual([{ ok: true, value: figures }, false]);
});

test('figures of all are not left standing for a narrowing that is asked for after the session’s end', async () => {
  const state = await openPage();
  await endSession();
  expect(state.isOver.value).toBe(true);
  state.narrowing.value = { ...ofAll, case: '1' };
  await vi.waitFor(() => expect(state.shown.value).toEqual({ ok: false, problem: { kind: 'signed-out' } }));
  expect(state.isOver.value).toBe(false);
});

test('a link whose ticket is over is refused, as before', async () => {
  const state = await openPage('t');
  await endSession();
  expect(state.shown.value).toEqual({ ok: false, problem: { kind: 'ticket-wrong' } });
  expect([state.isBySession, state.isOver.value]).toEqual([false, false]);
});
