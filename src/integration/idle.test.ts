import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { makeManifest } from '../protocol/manifest.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { countingFetch } from '../tablet/sync/data-use.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { makeEvent, makePass } from './simulated-campaign.ts';
import { createDisk } from './simulated-disk.ts';
import { openHall, type SimulatedHall } from './simulated-hall.ts';
import { createSimulatedPaper } from './simulated-paper.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync, type SimulatedSync } from './simulated-sync.ts';

const dayMs = 86_400_000;
const mostBytesAnHour = 1_000;

/** A look for a newer app, four a day: both ways' headers, no body while there is none (`e2e/update.spec.ts`). */
const appLooksBytes = 4 * 1_200;

let hall: SimulatedHall;

function paper() {
  const { ask } = createSimulatedPaper();
  return { openPaperFiles: async () => ask };
}

/** Browsers take answers compressed and give them plain; `Content-Length` stays what came. */
const asBrowser: Fetch = async (path, options) => {
  const headers = { ...options.headers, 'Accept-Encoding': 'br' };
  const answer = await hall.fetch(path, { ...options, headers });
  if (answer.headers.get('Content-Encoding') !== 'br') return answer;
  const { status, headers: given } = answer;
  return new Response(brotliDecompressSync(await answer.arrayBuffer()), { status, headers: given });
};

beforeEach(async () => {
  hall = await openHall(paper());
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
  const sync = createSimulatedSync(
    hall.store,
    countingFetch(asBrowser, count, () => true),
  );
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

describe('what the centre refuses is not sent at every look', () => {
  let serial = 1;
  beforeEach(() => {
    serial = 1;
  });

  const countBatches = () => hall.requests.filter((request) => request === 'POST journals').length;
  const lookOften = async (sync: SimulatedSync) => {
    for (let looks = 0; looks < 5; looks += 1) {
      for (const hint of ['visible', 'online', 'background'] as const) sync.wake(hint);
      await sync.settled();
    }
  };

  async function revoke(tablet: Uint8Array<ArrayBuffer> | undefined) {
    const { manifest, signer, packBytes } = hall.centre.campaign;
    serial += 1;
    const revoked = tablet ? [tablet] : [];
    await hall.centre.publish(await makeManifest(signer, { ...manifest, serial, revoked }), packBytes);
  }

  it('when it is carried for a tablet that the office has withdrawn: told, and tried again for a person or a newer manifest', async () => {
    const stolen = await startSitting(createDisk(1_000), hall.centre.campaign, paper());
    await hall.start();
    const known = createSimulatedSync(stolen, hall.centre.fetch);
    known.start();
    await known.settled();
    await known.stop();
    for (let n = 0; n < 3; n += 1) await stolen.savePass(makePass([1, 2]));
    await carry(stolen, hall.store);
    const tablet = stolen.joined.value?.signer.id;
    await stolen.close();
    await revoke(tablet);
    expect(hall.store.counts.value.carried).toBe(3);

    await hall.nudge();
    // The manifest that the look brought might be about it.
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.sync.carried.value).toEqual({ refused: 3, why: ['tablet-revoked'] });
    hall.requests.length = 0;
    await lookOften(hall.sync);
    expect(hall.requests).toEqual([]);
    // The idle look asks where the centre stands, and sends nothing.
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.requests).toEqual(['GET journals', 'GET campaigns']);

    await hall.nudge();
    expect(countBatches()).toBe(1);
    await revoke(undefined);
    hall.sync.elapse();
    await hall.sync.settled();
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.store.counts.value.carried).toBe(0);
    expect(hall.sync.carried.value).toEqual({ refused: 0, why: [] });
  });

  it("when it is the tablet's own: not before its timer, which comes less and less often, or a person", async () => {
    await hall.start();
    await hall.store.savePass(makePass([1, 2]));
    await revoke(hall.store.joined.value?.signer.id);
    await hall.nudge();
    expect(hall.sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'tablet-revoked' } });
    hall.requests.length = 0;
    await lookOften(hall.sync);
    expect(hall.requests).toEqual([]);
    const waits: (number | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) {
      waits.push(hall.sync.plannedMs());
      hall.sync.elapse();
      await hall.sync.settled();
    }
    expect(waits).toEqual([1, 2, 4, 6].map((hours) => hours * 3_600_000));
    await revoke(undefined);
    await hall.nudge();
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 2 });
  });
});

/** What the one has goes by hand to the other. */
async function carry(from: TabletStore, to: TabletStore): Promise<void> {
  const [{ joined: giver }, { joined: taker }] = [from, to];
  if (!giver.value || !taker.value) throw new Error('not joined');
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const file = (await from.carrier()).write(giver.value, 'unsent', loaded);
  expect(await (await to.carrier()).take(taker.value, file)).toMatchObject({ kind: 'taken', refused: 0 });
}
