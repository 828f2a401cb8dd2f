import { decodeHeader } from '../protocol/decode-header.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import { makeSigner } from '../sealing/keys.ts';
import type { TabletEnvironment } from '../tablet/store/tablet-environment.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makeCampaign, makeEvent, type SimulatedCampaign } from './simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
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

let campaign: Promise<SimulatedCampaign> | undefined;

/** A new tablet with an open sitting of a campaign that the test file's tablets share. */
export async function startFreshSitting(): Promise<{ readonly disk: SimulatedDisk; readonly store: TabletStore }> {
  campaign ??= makeSigner(false).then(({ publicBytes }) => makeCampaign(publicBytes));
  const disk = createDisk();
  return { disk, store: await startSitting(disk, await campaign) };
}

/** The headers of what the current journal holds, oldest first, at most a hundred. */
export async function readHeaders(store: TabletStore): Promise<readonly EntryHeader[]> {
  const entries = await store.listEntries(0, { entries: 100, bytes: 1_000_000 });
  return entries.map(({ header }) => decodeHeader(header)).flatMap((header) => (header.ok ? [header.value] : []));
}
