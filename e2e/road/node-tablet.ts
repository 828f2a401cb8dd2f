import { createDisk } from '../../src/integration/simulated-disk.ts';
import { createLocks, startTablet } from '../../src/integration/simulated-tablet.ts';
import type { TabletStore } from '../../src/tablet/store/tablet-store.ts';
import { createSync } from '../../src/tablet/sync/create-sync.ts';
import { joinCampaign } from '../../src/tablet/sync/join.ts';
import type { SyncState } from '../../src/tablet/sync/sync-state.ts';
import { benchEvent } from '../bench/sealed-journal.ts';
import type { Http2Fetch } from './http2-fetch.ts';
import type { Prepared } from './tablet-side.ts';
import { samplePasses } from './workload.ts';

/** The tablet's own store and sync in Node: its two copies in memory, everything else as in the app. */
export type NodeTablet = Prepared & {
  /** What an app that lies open does now and again with nothing to send. */
  readonly lookForNews: () => Promise<void>;
};

const sizes = {
  writeTimeoutMs: 60_000,
  bootTimeoutMs: 60_000,
  lockPatienceMs: 0,
  ballastBytes: 1_000,
  probeBytes: 1_000,
  rotationBytes: 65_536,
  compactAboveBytes: 100_000_000,
};

/** Joins, opens a sitting and writes so many passes, the opening among them; nothing of it is sent. Throws where that fails. */
export async function prepareNodeTablet(
  inviteLink: string,
  link: Http2Fetch,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<NodeTablet> {
  const store = await startTablet(createDisk(60_000), { clock: Date.now, sizes });
  const joined = await joinCampaign(inviteLink, 'Bench', { store, fetch: link.fetch });
  if (!joined.ok || !joined.value.enrolled)
    throw new Error(`not joined: ${joined.ok ? 'not enrolled' : joined.problem.kind}`);
  const sitting = await store.openSitting(benchEvent, 'fr');
  if (!sitting.ok) throw new Error(sitting.problem.kind);
  for (const pass of samplePasses(seed, count - 1)) {
    const saved = await store.savePass(pass);
    if (!saved.ok) throw new Error(saved.problem.kind);
  }
  const sealed = await store.listEntries(0, { entries: count + 1, bytes: 1e9 });
  return {
    sealedBytes: sealed.reduce((sum, { header, body }) => sum + header.length + body.length, 0),
    send: () =>
      runSync(store, link, () => {
        const { written, atCentre } = store.counts.value;
        return atCentre >= written;
      }),
    lookForNews: () => {
      const before = link.sent().requests;
      return runSync(store, link, (state) => state.kind === 'idle' && link.sent().requests > before);
    },
    arrived: () => store.counts.value.atCentre,
  };
}

const lookMs = 20;

/** Lets it run until `isDone`. */
async function runSync(store: TabletStore, link: Http2Fetch, isDone: (state: SyncState) => boolean): Promise<void> {
  const sync = createSync({
    store,
    fetch: link.fetch,
    clock: Date.now,
    now: () => performance.now(),
    isOnline: () => true,
    random: Math.random,
    locks: createLocks(),
    mover: { load: () => import('../../src/tablet/sync/send-pages.ts'), findUpdate: async () => false },
    photos: { mayGo: () => true, forgetNow: () => undefined },
    triggers: { watch: () => () => undefined, askForBackground: () => undefined },
    setTimer: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  sync.start();
  while (!isDone(sync.state.value)) await new Promise((resolve) => setTimeout(resolve, lookMs));
  await sync.stop();
}
