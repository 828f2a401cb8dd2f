import { afterAll, describe, expect, it } from 'vitest';
import { decodeBody } from '../protocol/decode-body.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import type { SealedEntry } from '../sealing/chain.ts';
import { createOpener } from '../sealing/open.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { joinCampaign } from '../tablet/sync/join.ts';
import { createFaultyNetwork, type FaultyNetwork } from './faulty-network.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';
import { makeEvent, makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedSync, type SimulatedSync } from './simulated-sync.ts';
import { startTablet } from './simulated-tablet.ts';

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);
const stepsPerSeed = 16;

/** What happened over all seeds: without forks nothing would be proved. */
const struck = new Set<string>();

type Hall = {
  readonly centre: SimulatedCentre;
  readonly network: FaultyNetwork;
  readonly random: SeededRandom;
  /** The withdrawal number of every pass that a tablet called saved. */
  readonly told: Set<string>;
};

type Twin = { readonly disk: SimulatedDisk; store: TabletStore; sync: SimulatedSync };

describe('two tablets that are one copy', () => {
  it.each(seeds)('lose, double and overwrite nothing (seed %i)', { timeout: 60_000 }, async (seed) => {
    const random = createRandom(seed);
    const centre = await openCentre(() => 1_700_000_000_000);
    const network = createFaultyNetwork(centre.fetch, random);
    const hall: Hall = { centre, network, random, told: new Set() };
    const original = await startJoined(hall);
    for (let step = 0; step < 5; step += 1) await takeStep(hall, original);
    await original.sync.stop();
    const disk = await original.disk.copy();
    original.sync = startSync(hall, original.store);
    const isRestored = random.chance(0.5);
    if (isRestored) {
      for (let step = 0; step < stepsPerSeed / 2; step += 1) await takeStep(hall, original);
      await finish(hall, original);
    }
    const store = await startTablet(disk);
    const twin: Twin = { disk, store, sync: startSync(hall, store) };
    for (let step = 0; step < stepsPerSeed; step += 1) {
      await takeStep(hall, isRestored || random.chance(0.5) ? twin : original);
    }
    await finish(hall, original);
    await finish(hall, twin);
    await compare(hall, [original, twin]);
    await original.store.close();
    await twin.store.close();
    await centre.close();
    struck.add(isRestored ? 'restored' : 'both go on');
  });

  afterAll(() => {
    expect([...struck].sort()).toEqual(['a fork', 'both go on', 'no fork', 'restored', 'waits in an ended journal']);
  });
});

async function startJoined(hall: Hall): Promise<Twin> {
  const disk = createDisk();
  const store = await startTablet(disk);
  const joined = await joinCampaign(hall.centre.campaign.inviteText, 'Tablet', { store, fetch: hall.network.fetch });
  const opened = await store.openSitting(makeEvent(), 'en');
  if (!joined.ok || !opened.ok) throw new Error('not opened');
  return { disk, store, sync: startSync(hall, store) };
}

function startSync({ network, random }: Hall, store: TabletStore): SimulatedSync {
  const sync = createSimulatedSync(store, network.fetch, { random: random.next });
  sync.start();
  return sync;
}

async function takeStep(hall: Hall, tablet: Twin): Promise<void> {
  const { random, network, told } = hall;
  network.badness = random.oneOf([0, 0, 0.3, 0.7]);
  switch (random.oneOf(['pass', 'pass', 'pass', 'send', 'restart'])) {
    case 'pass': {
      const pass = makePass([1]);
      if ((await tablet.store.savePass(pass)).ok) told.add(bytesToBase64url(pass.withdrawal));
      return;
    }
    case 'send':
      tablet.sync.nudge();
      return random.chance(0.5) ? tablet.sync.settled() : undefined;
    case 'restart':
      await tablet.sync.stop();
      await tablet.store.close();
      tablet.store = await startTablet(tablet.disk);
      tablet.sync = startSync(hall, tablet.store);
  }
}

async function finish({ network }: Hall, { store, sync }: Twin): Promise<void> {
  network.badness = 0;
  await sync.settled();
  for (let tries = 0; tries < 20 && store.counts.value.atCentre < store.counts.value.written; tries += 1) {
    sync.nudge();
    await sync.settled();
  }
  await sync.stop();
}

async function compare(hall: Hall, twins: readonly Twin[]): Promise<void> {
  const atCentre = await listAtCentre(hall);
  expect(new Set(atCentre).size).toBe(atCentre.length);
  const held = new Set<string>();
  for (const { disk, store } of twins) {
    const { written, atCentre: acknowledged, inForkedJournals, sittingPeople } = store.counts.value;
    expect(acknowledged).toBe(written);
    expect(sittingPeople).toBeGreaterThan(0);
    const waiting = await listWaiting(hall, disk);
    expect(inForkedJournals).toBe(waiting.length);
    for (const each of waiting) held.add(each);
    struck.add(inForkedJournals > 0 ? 'a fork' : 'no fork');
  }
  for (const each of hall.told) expect([each, atCentre.includes(each) || held.has(each)]).toEqual([each, true]);
  if ([...held].some((each) => hall.told.has(each) && !atCentre.includes(each)))
    struck.add('waits in an ended journal');
  const { people } = await hall.centre.totals();
  expect(people.reduce((sum, { n }) => sum + n, 0)).toBe(atCentre.length);
}

/** The withdrawal numbers of all passes at the centre, as the office opens them. */
async function listAtCentre(hall: Hall): Promise<string[]> {
  const store = hall.centre.store();
  const found: string[] = [];
  for (const { id } of await store.listJournals(hall.centre.campaign.signer.id)) {
    const journal = base64urlToBytes(id) ?? new Uint8Array(0);
    let head = 0;
    for (;;) {
      const statement = await store.readStatement(journal, head);
      if (!statement) break;
      const first = statement.last - statement.entries.length + 1;
      for (const entry of statement.entries.slice(head + 1 - first)) {
        const pass = await openPass(hall, id, entry);
        if (pass) found.push(pass);
      }
      head = statement.last;
    }
  }
  return found;
}

/** What ended journals on a disk have and no receipt names: a pass's withdrawal number, or a name for any other entry. */
async function listWaiting(hall: Hall, disk: SimulatedDisk): Promise<string[]> {
  const connection = disk.connect();
  const [current, journals, entries] = await connection.transaction('r', (tables) =>
    Promise.all([tables.campaign.get('current'), tables.journals.list(), tables.entries.list()]),
  );
  connection.close();
  const ended = new Map(journals.flatMap((row) => (row.id === current?.journal ? [] : [[row.id, row.acknowledged]])));
  const waiting = entries.filter(({ journal, number }) => number > (ended.get(journal) ?? Number.POSITIVE_INFINITY));
  return Promise.all(
    waiting.map(async (entry) => (await openPass(hall, entry.journal, entry)) ?? `${entry.journal} ${entry.number}`),
  );
}

async function openPass({ centre }: Hall, journal: string, entry: SealedEntry): Promise<string | undefined> {
  const { opening, pack, signer } = centre.campaign;
  const open = await createOpener(opening, () => pack.dictionary.bytes);
  const place = { campaign: signer.id, journal: base64urlToBytes(journal) ?? new Uint8Array(0), header: entry.header };
  const opened = await open(entry.body, place);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const body = decodeBody('pass', opened.value);
  return body.ok && body.value.kind === 'pass' ? bytesToBase64url(body.value.pass.withdrawal) : undefined;
}
