import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeManifest } from '../protocol/manifest.ts';
import { countingFetch } from '../tablet/sync/data-use.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { makeEvent } from './simulated-campaign.ts';
import { openHall, type SimulatedHall } from './simulated-hall.ts';
import { createSimulatedSync } from './simulated-sync.ts';

const dayMs = 86_400_000;
const mostBytesAnHour = 1_000;

/** A look for a newer app, four a day: both ways' headers, no body while there is none (`e2e/update.spec.ts`). */
const appLooksBytes = 4 * 1_200;

let hall: SimulatedHall;

/** Browsers take answers compressed and give them plain; `Content-Length` stays what came. */
const asBrowser: Fetch = async (path, options) => {
  const headers = { ...options.headers, 'Accept-Encoding': 'br' };
  const answer = await hall.fetch(path, { ...options, headers });
  if (answer.headers.get('Content-Encoding') !== 'br') return answer;
  const { status, headers: given } = answer;
  return new Response(brotliDecompressSync(await answer.arrayBuffer()), { status, headers: given });
};

beforeEach(async () => {
  hall = await openHall();
});

afterEach(() => hall.end());

test('a tablet with nothing to send costs less than a kilobyte an hour, however often it is looked at', async () => {
  const { manifest, signer, packBytes } = hall.centre.campaign;
  const events = Array.from({ length: 60 }, () => ({ ...makeEvent(), cases: [1, 2, 3], languages: ['fr'] }));
  await hall.centre.publish(await makeManifest(signer, { ...manifest, serial: 2, events }), packBytes);
  let spent = 0;
  const count = (bytes: number) => {
    spent += bytes;
  };
  const sync = createSimulatedSync(hall.store, countingFetch(asBrowser, count));
  sync.start();
  await sync.settled();
  expect(hall.store.counts.value).toMatchObject({ written: 1, atCentre: 1 });
  expect(hall.store.joined.value?.manifest.events).toHaveLength(60);

  spent = 0;
  let rounds = 0;
  for (let at = sync.plannedMs() ?? 0; at <= dayMs; at += sync.plannedMs() ?? 0) {
    for (const hint of ['visible', 'online', 'background'] as const) sync.wake(hint);
    await sync.settled();
    sync.elapse();
    await sync.settled();
    rounds += 1;
  }
  await sync.stop();
  expect(rounds).toBe(4);
  expect(spent).toBeGreaterThan(0);
  expect((spent + appLooksBytes) / 24).toBeLessThan(mostBytesAnHour);
});
