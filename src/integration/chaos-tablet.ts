import { joinBytes } from '../sealing/bytes.ts';
import type { CarrierScope } from '../tablet/store/carried-parts.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { joinCampaign } from '../tablet/sync/join.ts';
import type { SeededRandom } from './seeded-random.ts';
import { makeEvent } from './simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';
import { createSimulatedSync, type SimulatedSync } from './simulated-sync.ts';
import { createLocks, startTablet } from './simulated-tablet.ts';

/** One tablet of a story, with all that it has on its disk. */
export type ChaosTablet = {
  readonly name: string;
  disk: SimulatedDisk;
  paper: SimulatedPaper;
  store: TabletStore;
  sync: SimulatedSync;
  /** Epoch ms by this tablet, which nobody may rely on. */
  now: number;
};

/** What its way to the centre needs. */
export type Road = { readonly fetch: Fetch; readonly random: SeededRandom };

/** What lies on a tablet's disk. */
export type Profile = { readonly disk: SimulatedDisk; readonly paper: SimulatedPaper };

/** Joins a new tablet over a link that may fail, and opens its first sitting. */
export async function joinTablet(name: string, inviteText: string, road: Road): Promise<ChaosTablet> {
  const tablet = await startProfile(name, { disk: createDisk(), paper: createSimulatedPaper() }, road);
  for (;;) {
    const joined = await joinCampaign(inviteText, name, { store: tablet.store, fetch: road.fetch });
    if (joined.ok) break;
  }
  await tablet.store.openSitting(makeEvent(), 'en');
  return tablet;
}

/** A tablet that starts on what another one had on its disk. */
export async function startProfile(name: string, profile: Profile, road: Road): Promise<ChaosTablet> {
  const tablet = { name, ...profile, now: 1_700_000_000_000 } as ChaosTablet;
  await startOnDisk(tablet, road);
  return tablet;
}

/** A new page on what is on the disk, which has room again. */
export async function startOnDisk(tablet: ChaosTablet, road: Road): Promise<void> {
  makeRoom(tablet);
  const { disk, paper } = tablet;
  const clock = () => tablet.now;
  tablet.store = await startTablet(disk, { clock, locks: createLocks(), openPaperFiles: async () => paper.ask });
  startSync(tablet, road);
  // The first look at what is carried, which the app has soon after its start.
  await tablet.store.carrier();
}

/** A new beginning of what sends. */
export function startSync(tablet: ChaosTablet, { fetch, random }: Road): void {
  const { store } = tablet;
  const isOnline = () => random.chance(0.5);
  tablet.sync = createSimulatedSync(store, fetch, { random: random.next, clock: () => tablet.now, isOnline });
  tablet.sync.start();
}

/** Nothing that grows can be written any more; small marks neither. */
export function fillUp({ disk, paper }: ChaosTablet): void {
  disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
  disk.fileFault = { kind: 'writes-short' };
  paper.isFull = true;
}

/** There is room again. */
export function makeRoom({ disk, paper }: ChaosTablet): void {
  disk.databaseFault = { kind: 'none' };
  disk.fileFault = { kind: 'none' };
  paper.isFull = false;
}

/** The whole profile as it is now, on a disk of its own; the tablet itself goes on. */
export async function copyProfile(tablet: ChaosTablet, road: Road): Promise<Profile> {
  await tablet.sync.stop();
  const paper = createSimulatedPaper();
  for (const [path, bytes] of tablet.paper.files) paper.files.set(path, bytes);
  const copy = { disk: await tablet.disk.copy(), paper };
  startSync(tablet, road);
  return copy;
}

/** What a tablet gives out by hand. */
export async function writeFile(
  { store }: Pick<ChaosTablet, 'store'>,
  scope: CarrierScope,
): Promise<Uint8Array<ArrayBuffer>> {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  const chunks: Uint8Array[] = [];
  const carrier = await store.carrier();
  for await (const chunk of carrier.write(joined, scope, {
    entries: 0,
    actions: 0,
    pages: 0,
    pageBytes: 0,
    missing: 0,
    carried: 0,
  })) {
    chunks.push(chunk);
  }
  return joinBytes(...chunks);
}

/** Gives a tablet every chance to bring what it has to the centre. */
export async function finish(tablet: ChaosTablet): Promise<void> {
  const { store, sync } = tablet;
  makeRoom(tablet);
  const isDone = () => store.counts.value.atCentre >= store.counts.value.written && store.counts.value.carried === 0;
  for (let tries = 0; tries < 12 && !isDone(); tries += 1) {
    await sync.settled();
    sync.nudge();
    await sync.settled();
  }
}
