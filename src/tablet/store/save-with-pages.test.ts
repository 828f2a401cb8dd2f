import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, it } from 'vitest';
import type { Pass } from '../../domain/pass.ts';
import { makeCampaign, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from '../../integration/simulated-paper.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { createTablePageStore } from './page-store.ts';
import type { WrittenPage } from './save-with-pages.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

const photo: WrittenPage = { letter: 0, file: { kind: 'photo', type: 'image/webp', bytes: Uint8Array.of(1, 2, 3) } };
const ink: WrittenPage = {
  letter: 0,
  file: { kind: 'ink', ink: { width: 2_829, strokes: [[{ x: 1, y: 2, pressure: -1 }]] } },
};

it('an entry names just the files that are there, in order', async () => {
  const { paper, store } = await start();
  expect(await save(store, [photo, ink])).toMatchObject({ ok: true, value: { number: 2, person: 1 } });
  expect(await readNamed(store, 2)).toEqual(listFiles(paper));
  expect(store.counts.value).toMatchObject({ pages: 2, sittingPeople: 1, sittingActions: 1 });
});

it('pages that do not fit leave nothing written, and the text is saved without them', async () => {
  const { paper, store } = await start();
  const { hasRoomForPages } = await store.paper();
  expect(await hasRoomForPages()).toBe(true);
  paper.isFull = true;
  expect(await hasRoomForPages()).toBe(false);
  expect(await save(store, [photo])).toEqual({ ok: false, problem: { kind: 'pages-not-saved', why: 'full' } });
  expect(store.counts.value.written).toBe(1);
  expect(await store.savePass(makePass([1], true))).toMatchObject({ ok: true, value: { number: 2 } });
});

it('an entry that was not saved leaves its pages to the next start, which removes them; the others stay', async () => {
  const { disk, paper, store } = await start();
  await save(store, [photo]);
  disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
  disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
  expect(await save(store, [ink])).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
  expect(paper.list('attachments')).toHaveLength(2);
  const later = await restartAfterCrash(disk, { openPaperFiles: async () => paper.ask });
  await (await later.paper()).hasRoomForPages();
  expect(await readNamed(later, 2)).toEqual(listFiles(paper));
  expect(later.counts.value.pages).toBe(1);
});

it('a try that is repeated uses the same files', async () => {
  const { disk, paper, store } = await start();
  disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
  disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
  await save(store, [photo]);
  disk.databaseFault = { kind: 'none' };
  disk.fileFault = { kind: 'none' };
  expect(await save(store, [photo])).toMatchObject({ ok: true });
  expect(paper.list('attachments')).toHaveLength(1);
});

it('pages of a place that another entry took are sealed anew for their own', async () => {
  const { paper, store } = await start();
  const [, first] = await Promise.all([save(store, [photo]), store.savePass(makePass([1]))]);
  expect(first.ok).toBe(true);
  expect(store.counts.value.written).toBe(3);
  const numbers = [2, 3];
  const named = (await Promise.all(numbers.map((number) => readNamed(store, number)))).flat();
  expect(named).toHaveLength(1);
  expect(listFiles(paper)).toEqual(expect.arrayContaining(named));
});

it('keeps pages in a table where there are no files', async () => {
  const pages = createTablePageStore(new IDBFactory());
  expect(await pages.put('a', Uint8Array.of(1))).toBe('done');
  expect(await pages.hasRoom()).toBe(true);
  expect(await pages.list()).toEqual({ names: ['a'], isWhole: true });
  expect(await pages.sizeOf('a')).toBe(1);
  await pages.remove('a');
  expect(await pages.list()).toEqual({ names: [], isWhole: true });
});

type Started = { readonly disk: SimulatedDisk; readonly paper: SimulatedPaper; readonly store: TabletStore };

async function start(): Promise<Started> {
  const disk = createDisk();
  const paper = createSimulatedPaper();
  return { disk, paper, store: await startSitting(disk, campaign, { openPaperFiles: async () => paper.ask }) };
}

async function save(store: TabletStore, pages: readonly WrittenPage[]) {
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: '' } as const;
  const pass: Pass = { ...makePass([]), letters: [letter] };
  return (await store.paper()).savePass(pass, pages);
}

/** Digests that entry `number` names, in order. */
async function readNamed(store: TabletStore, number: number): Promise<string[]> {
  const [entry] = await store.listEntries(number - 1, { entries: 1, bytes: 100_000 });
  const header = decodeHeader(entry?.header ?? new Uint8Array(0));
  return header.ok ? header.value.attachments.map(({ digest }) => bytesToBase64url(digest)) : [];
}

/** Digests of what is in the files, in the order written; their names must say the same. */
function listFiles(paper: SimulatedPaper): string[] {
  return paper.list('attachments').map((name) => {
    const digest = bytesToBase64url(digestBytes(paper.files.get(`attachments/${name}`) ?? new Uint8Array(0)));
    expect(name.endsWith(`.${digest}`)).toBe(true);
    return digest;
  });
}
