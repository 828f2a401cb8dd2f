import type { TabletEnvironment } from '../tablet/store/tablet-environment.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makeEvent, type SimulatedCampaign } from './simulated-campaign.ts';
import type { SimulatedDisk } from './simulated-disk.ts';
import { startTablet } from './simulated-tablet.ts';

/** A started tablet that has joined and opened a sitting: one entry is written. Throws where that fails. */
export async function startSitting(
  disk: SimulatedDisk,
  campaign: SimulatedCampaign,
  changes: Partial<TabletEnvironment> = {},
): Promise<TabletStore> {
  const store = await startTablet(disk, changes);
  const joined = await store.join(campaign.joining);
  if (!joined.ok) throw new Error(joined.problem.kind);
  const sitting = await store.openSitting(makeEvent(), 'en');
  if (!sitting.ok) throw new Error(sitting.problem.kind);
  return store;
}

/** The tablet dies without a word: nothing is closed, nothing marked. A new page starts on what is on the disk. */
export async function restartAfterCrash(
  disk: SimulatedDisk,
  changes: Partial<TabletEnvironment> = {},
): Promise<TabletStore> {
  disk.databaseFault = { kind: 'none' };
  disk.fileFault = { kind: 'none' };
  return startTablet(disk, changes);
}
