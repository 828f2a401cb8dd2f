import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSafeToEmpty, lookAtHoldings } from '../tablet/screens/storing/emptying.ts';
import type { PaperFiles } from '../tablet/store/paper-files.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { savePages } from './simulated-pages.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';
import { startTablet } from './simulated-tablet.ts';

let centre: SimulatedCentre;
let disk: SimulatedDisk;
let paper: SimulatedPaper;

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
  disk = createDisk(1_000);
  paper = createSimulatedPaper();
});

afterEach(() => centre.close());

const noFiles = async () => Promise.reject(new Error('not now'));
const isSafe = async (store: TabletStore) => isSafeToEmpty(await lookAtHoldings(store));

it('a tablet is safe to empty when the centre has its entries and its pages, and what it carries', async () => {
  const store = await start(async () => paper.ask);
  await savePages({ store }, paper, 3_000);
  const other = await startSitting(createDisk(1_000), centre.campaign);
  const [joined, theirs] = [store.joined.value, other.joined.value];
  if (!joined || !theirs) throw new Error('not joined');
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  await (await store.carrier()).take(joined, (await other.carrier()).write(theirs, 'unsent', loaded));
  await other.close();
  await store.closeSitting();
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 1, carried: 1, isUnknown: false });
  expect(await isSafe(store)).toBe(false);
  await send(store, false);
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 1, carried: 0 });
  expect(await isSafe(store)).toBe(false);
  await send(store, true);
  expect(await isSafe(store)).toBe(true);
  await store.close();
});

it('a page that cannot be seen just now is no page that is at the centre', async () => {
  await writeAndSendText(async () => paper.ask);
  let isListing = false;
  const shy: PaperFiles = async (request) =>
    request.kind === 'list' && !isListing ? { kind: 'failed', why: 'TimeoutError' } : paper.ask(request);
  const store = await startTablet(disk, { openPaperFiles: async () => shy });
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 0, isUnknown: true });
  expect(await isSafe(store)).toBe(false);
  isListing = true;
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 1, isUnknown: false });
  expect(await isSafe(store)).toBe(false);
  await store.close();

  const without = await startTablet(disk, { openPaperFiles: noFiles });
  expect(await isSafe(without)).toBe(false);
  await without.close();
});

it('a page that nobody can open is counted all the same', async () => {
  await writeAndSendText(async () => paper.ask);
  const closed: PaperFiles = async (request) =>
    request.kind === 'list' ? paper.ask(request) : { kind: 'failed', why: 'NoModificationAllowedError' };
  const store = await startTablet(disk, { openPaperFiles: async () => closed });
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 1, isUnknown: false });
  expect(await isSafe(store)).toBe(false);
  await store.close();
});

it('a page of a session without files is there in the next one, goes to the centre, and into a file', async () => {
  await writeAndSendText(noFiles);
  expect(paper.list('attachments')).toEqual([]);
  const store = await startTablet(disk, { openPaperFiles: async () => paper.ask });
  expect(await lookAtHoldings(store)).toMatchObject({ pages: 1, isUnknown: false });
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const { joined } = store;
  if (!joined.value) throw new Error('not joined');
  for await (const chunk of (await store.carrier()).write(joined.value, 'unsent', loaded)) void chunk;
  expect(loaded.pages).toBe(1);
  await send(store, true);
  expect(await isSafe(store)).toBe(true);
  await store.close();
});

function start(openPaperFiles: () => Promise<PaperFiles>): Promise<TabletStore> {
  return startSitting(disk, centre.campaign, { openPaperFiles });
}

/** A photographed letter whose entry is at the centre and whose page waits. */
async function writeAndSendText(openPaperFiles: () => Promise<PaperFiles>): Promise<void> {
  const store = await start(openPaperFiles);
  await savePages({ store }, paper, 3_000);
  await store.closeSitting();
  await send(store, false);
  expect(store.counts.value).toMatchObject({ atCentre: store.counts.value.written, pages: 1 });
  await store.close();
}

async function send(store: TabletStore, withPages: boolean): Promise<void> {
  const sync = createSimulatedSync(store, centre.fetch, {
    photos: { mayGo: () => withPages, forgetNow: () => undefined },
  });
  sync.start();
  await sync.settled();
  await sync.stop();
}
