import { openTablet } from '../tablet/store/open-tablet.ts';
import type { TabletEnvironment, TabletLocks } from '../tablet/store/tablet-environment.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

/** Locks of one browser profile, as `navigator.locks` would give them. */
export function createLocks(): TabletLocks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: async (name, { ifAvailable = false }, work) => {
      const before = tails.get(name);
      if (before && ifAvailable) return work(null);
      const run = (before ?? Promise.resolve()).then(() => work({ name }));
      const settled = run
        .catch(() => undefined)
        .then(() => {
          if (tails.get(name) === settled) tails.delete(name);
        });
      tails.set(name, settled);
      await settled;
      return run;
    },
  };
}

/** The environment of a tablet with a small, worse world. */
export function makeEnvironment(disk: SimulatedDisk, changes: Partial<TabletEnvironment> = {}): TabletEnvironment {
  return {
    clock: () => 1_700_000_000_000,
    connect: disk.connect,
    databases: disk.databases,
    openJournalFile: disk.openJournalFile,
    locks: createLocks(),
    appVersion: 'test',
    hasTearingLog: true,
    sizes: {
      writeTimeoutMs: 1_000,
      bootTimeoutMs: 5_000,
      lockPatienceMs: 0,
      ballastBytes: 1_000,
      probeBytes: 1_000,
      rotationBytes: 65_536,
      compactAboveBytes: 1_000_000,
    },
    ...changes,
  };
}

/** A started tablet; throws where it does not start. */
export async function startTablet(disk: SimulatedDisk, changes: Partial<TabletEnvironment> = {}): Promise<TabletStore> {
  const opened = await openTablet(makeEnvironment(disk, changes));
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}
