import { afterAll, describe, expect, it } from 'vitest';
import { cellKey } from '../domain/action.ts';
import { passToCells } from '../domain/pass.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { joinCampaign } from '../tablet/sync/join.ts';
import { createFaultyNetwork, type FaultyNetwork, networkFaults } from './faulty-network.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';
import { makeEvent, makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedSync, type SimulatedSync } from './simulated-sync.ts';
import { createLocks, startTablet } from './simulated-tablet.ts';

/** How many seeds: more in the nightly run. */
const seeds = Array.from({ length: Number(process.env['BARUA_SEEDS'] ?? 60) }, (_, index) => index + 1);
const stepsPerSeed = 36;

/** What happened over all seeds: a fault that never struck would prove nothing. */
const struck = new Map<string, number>();

type Hall = {
  readonly centre: SimulatedCentre;
  readonly network: FaultyNetwork;
  readonly random: SeededRandom;
  readonly done: { entries: number; people: number; readonly actions: Map<string, number> };
};

type SimulatedTablet = {
  readonly disk: SimulatedDisk;
  store: TabletStore;
  sync: SimulatedSync;
  /** Epoch ms by this tablet, which nobody may rely on. */
  now: number;
};

describe('a tablet and its centre, with everything between them failing', () => {
  it.each(seeds)('lose and double no entry (seed %i)', { timeout: 60_000 }, async (seed) => {
    const random = createRandom(seed);
    const centre = await openCentre(() => 1_700_000_000_000);
    const network = createFaultyNetwork(centre.fetch, random);
    const hall: Hall = { centre, network, random, done: { entries: 0, people: 0, actions: new Map() } };
    const tablets = [await startInHall(hall), await startInHall(hall)];
    for (let step = 0; step < stepsPerSeed; step += 1) {
      network.badness = random.oneOf([0, 0.3, 0.7, 1]);
      const tablet = tablets[random.pick(tablets.length)];
      if (tablet) await takeStep(hall, tablet);
    }
    network.badness = 0;
    for (const tablet of tablets) await finish(tablet);
    await compare(hall, tablets);
    for (const tablet of tablets) await tablet.store.close();
    await centre.close();
    for (const [fault, count] of network.struck) struck.set(fault, (struck.get(fault) ?? 0) + count);
  });

  afterAll(() => {
    if (seeds.length >= 20) expect([...struck.keys()]).toEqual(expect.arrayContaining(everything));
  });
});

const everything = [
  ...networkFaults,
  'saved in 2',
  'saved in 1',
  'not saved',
  'crash: none',
  'crash: wipe',
  'crash: tear',
  'healed a wipe',
  'healed the file',
];

async function startInHall(hall: Hall): Promise<SimulatedTablet> {
  const disk = createDisk();
  const now = 1_700_000_000_000;
  const store = await startTablet(disk, { clock: () => tablet.now });
  const tablet: SimulatedTablet = { disk, store, now, sync: startSync(hall, store) };
  const { inviteText } = hall.centre.campaign;
  for (;;) {
    hall.network.badness = hall.random.oneOf([0, 0.5]);
    const joined = await joinCampaign(inviteText, 'Tablet', { store, fetch: hall.network.fetch });
    if (joined.ok) break;
  }
  await openOrClose(hall, tablet);
  return tablet;
}

function startSync({ network, random }: Hall, store: TabletStore): SimulatedSync {
  const sync = createSimulatedSync(store, network.fetch, { random: random.next });
  sync.start();
  return sync;
}

const steps = [
  'pass',
  'pass',
  'pass',
  'letter',
  'sitting',
  'send',
  'send',
  'hint',
  'restart',
  'crash',
  'fault',
  'clock',
] as const;

async function takeStep(hall: Hall, tablet: SimulatedTablet): Promise<void> {
  const { random } = hall;
  const step = random.oneOf(steps);
  switch (step) {
    case 'pass':
      return pass(hall, tablet, makePass(random.oneOf([[1], [2, 3], [1, 2, 3]])));
    case 'letter':
      return pass(hall, tablet, makePass(random.oneOf([[], [1]]), true));
    case 'sitting':
      await openOrClose(hall, tablet);
      return random.chance(0.2) ? undefined : openOrClose(hall, tablet);
    case 'send':
      tablet.sync.nudge();
      return random.chance(0.5) ? tablet.sync.settled() : undefined;
    case 'hint':
      tablet.sync.wake(random.oneOf(['online', 'visible', 'background']));
      tablet.sync.elapse();
      return undefined;
    case 'restart':
      await tablet.sync.stop();
      await tablet.store.close();
      return start(hall, tablet);
    case 'crash':
      return crash(hall, tablet);
    case 'fault':
      return passWithFault(hall, tablet);
    case 'clock':
      tablet.now += random.oneOf([-31_536_000_000, -60_000, 60_000, 31_536_000_000]);
      return undefined;
  }
}

async function pass(hall: Hall, { store }: SimulatedTablet, given: ReturnType<typeof makePass>): Promise<void> {
  if (!store.sitting.value) return;
  const saved = await store.savePass(given);
  if (!saved.ok) {
    note('not saved');
    return;
  }
  const { done } = hall;
  done.entries += 1;
  done.people += 1;
  for (const cell of passToCells(given)) {
    done.actions.set(cellKey(cell), (done.actions.get(cellKey(cell)) ?? 0) + cell.n);
  }
  note(`saved in ${saved.value.copies}`);
}

async function openOrClose({ done }: Hall, { store }: SimulatedTablet): Promise<void> {
  const result = store.sitting.value ? await store.closeSitting() : await store.openSitting(makeEvent(), 'en');
  if (result.ok) done.entries += 1;
}

/** One copy fails during one pass, or both say no for certain. */
async function passWithFault(hall: Hall, tablet: SimulatedTablet): Promise<void> {
  const { disk } = tablet;
  const { random } = hall;
  const fault = random.oneOf(['database', 'file', 'both'] as const);
  const quota = { kind: 'refuses', name: 'QuotaExceededError' } as const;
  if (fault !== 'file') {
    disk.databaseFault =
      fault === 'both' ? quota : random.oneOf([quota, quota, { kind: 'stores-but-fails' }, { kind: 'hangs' }]);
  }
  if (fault !== 'database') {
    disk.fileFault =
      fault === 'both'
        ? { kind: 'writes-short' }
        : random.oneOf([{ kind: 'writes-short' }, { kind: 'writes-short' }, { kind: 'stores-but-hangs-once' }]);
  }
  await pass(hall, tablet, makePass([1]));
  disk.databaseFault = { kind: 'none' };
  disk.fileFault = { kind: 'none' };
}

/** The browser dies in the middle of whatever it did; where both copies are whole, one of them may be hurt besides. */
async function crash(hall: Hall, tablet: SimulatedTablet): Promise<void> {
  const { disk, store, sync } = tablet;
  await sync.stop();
  const isWhole = store.health.value.kind === 'two-copies';
  const injury = isWhole ? hall.random.oneOf(['none', 'wipe', 'tear'] as const) : 'none';
  if (injury === 'wipe') disk.wipeDatabase();
  if (injury === 'tear') disk.tearFile(1 + hall.random.pick(600));
  note(`crash: ${injury}`);
  await start(hall, tablet);
}

async function start(hall: Hall, tablet: SimulatedTablet): Promise<void> {
  tablet.store = await startTablet(tablet.disk, { clock: () => tablet.now, locks: createLocks() });
  if (tablet.store.healing.wiped) note('healed a wipe');
  if (tablet.store.healing.restoredToFile > 0) note('healed the file');
  tablet.sync = startSync(hall, tablet.store);
}

async function finish({ store, sync }: SimulatedTablet): Promise<void> {
  for (let tries = 0; tries < 20 && store.counts.value.atCentre < store.counts.value.written; tries += 1) {
    await sync.settled();
    sync.nudge();
    await sync.settled();
  }
  await sync.stop();
}

async function compare({ centre, done }: Hall, tablets: readonly SimulatedTablet[]): Promise<void> {
  const counts = tablets.map(({ store }) => store.counts.value);
  for (const { written, atCentre, safeHere, inForkedJournals } of counts) {
    expect({ atCentre, inForkedJournals }).toEqual({ atCentre: written, inForkedJournals: 0 });
    expect(safeHere).toBeLessThanOrEqual(written);
  }
  const totals = await centre.totals();
  expect(counts.reduce((sum, { written }) => sum + written, 0)).toBe(done.entries);
  expect(totals).toMatchObject({ entries: done.entries, aside: 0 });
  expect(totals.people.reduce((sum, { n }) => sum + n, 0)).toBe(done.people);
  const actions = new Map<string, number>();
  for (const row of totals.rows) actions.set(cellKey(row), (actions.get(cellKey(row)) ?? 0) + row.n);
  expect(actions).toEqual(done.actions);
  const journals = await centre.store().listJournals(centre.campaign.signer.id);
  expect(journals.filter(({ forks }) => forks > 0)).toEqual([]);
}

function note(what: string): void {
  struck.set(what, (struck.get(what) ?? 0) + 1);
}
