import { beforeAll, describe, expect, it } from 'vitest';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { createMarker } from '../../integration/simulated-marker.ts';
import { startSitting } from '../../integration/simulated-sitting.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { Mode } from './connection.ts';
import type { Tables } from './database.ts';
import type { ExitMarker } from './tablet-environment.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

describe('the log', () => {
  it('begins anew after an unclean end, and only then, and only in Chromium', async () => {
    const disk = createDisk();
    const marker = createMarker();
    const chunks = countChunks(disk);
    await (await startTablet(disk, { marker })).close();
    expect(chunks()).toBe(0);
    await startTablet(disk, { marker });
    expect(chunks()).toBe(0);
    const unclean = await startTablet(disk, { marker });
    await unclean.close();
    expect(chunks()).toBeGreaterThanOrEqual(1);
    const before = chunks();
    await (await startTablet(disk, { marker })).close();
    expect(chunks()).toBe(before);
    await startTablet(disk, { marker, hasTearingLog: false });
    await (await startTablet(disk, { marker, hasTearingLog: false })).close();
    expect(chunks()).toBe(before);
  });

  it('begins anew after the first screen, but before anything is written', async () => {
    const disk = createDisk();
    const marker = createMarker();
    await startSitting(disk, campaign, { marker });
    const chunks = countChunks(disk);
    let showScreen: () => void = () => undefined;
    const whenQuiet = () => new Promise<void>((resolve) => (showScreen = resolve));
    const store = await startTablet(disk, { marker, whenQuiet });
    const saving = store.savePass(makePass([1])).then((saved) => ({ saved, chunks: chunks() }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chunks()).toBe(0);
    expect(store.counts.value.written).toBe(1);
    showScreen();
    expect(await saving).toMatchObject({ saved: { ok: true, value: { number: 2, copies: 2 } }, chunks: 1 });
  });

  it('is still not to be trusted where the page went away before', async () => {
    const disk = createDisk();
    const marker = createMarker();
    await startTablet(disk, { marker });
    let leave: () => void = () => undefined;
    const leaving: ExitMarker = {
      ...marker,
      whenLeaving: (listener) => {
        leave = listener;
        return () => undefined;
      },
    };
    let showScreen: () => void = () => undefined;
    const whenQuiet = () => new Promise<void>((resolve) => (showScreen = resolve));
    const store = await startTablet(disk, { marker: leaving, whenQuiet });
    leave();
    expect(marker.read()).toBe('running');
    showScreen();
    await store.saveEvent(makeEvent());
    leave();
    expect(marker.read()).toBe('clean');
  });

  it('counts a session with trouble as unclean, even when it was closed', async () => {
    const disk = createDisk();
    const marker = createMarker();
    const store = await startSitting(disk, campaign, { marker });
    disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
    await store.savePass(makePass([1]));
    disk.databaseFault = { kind: 'none' };
    await store.close();
    expect(marker.read()).toBe('running');
  });
});

/** Counts the transactions of rotation. */
function countChunks(disk: SimulatedDisk): () => number {
  let count = 0;
  const { connect } = disk;
  Object.assign(disk, {
    connect: (onOutdated?: () => void) => {
      const connection = connect(onOutdated);
      return {
        ...connection,
        transaction: (mode: Mode, work: (tables: Tables) => Promise<unknown>) => {
          if (mode === 'rw-relaxed') count += 1;
          return connection.transaction(mode, work);
        },
      };
    },
  });
  return () => count;
}
