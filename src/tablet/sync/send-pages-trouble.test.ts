import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { makeRefused, openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { expectAllThere, isAtCentre, isPagePath, savePages } from '../../integration/simulated-pages.ts';
import { createSimulatedPaper, type SimulatedPaper } from '../../integration/simulated-paper.ts';
import { createSimulatedSync } from '../../integration/simulated-sync.ts';
import { makeAttachmentReceipt } from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { parsePageName } from '../store/page-names.ts';

let hall: SimulatedHall;
let paper: SimulatedPaper;

beforeEach(async () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  paper = createSimulatedPaper();
  hall = await openHall({ openPaperFiles: async () => paper.ask });
});
afterEach(() => hall.end());

it('only a receipt that the centre signed for just this page lets its file go', async () => {
  const [name = ''] = (await savePages(hall, paper, 1_000)).keys();
  const page = parsePageName(name);
  const stranger = await makeSigner(false);
  const bytes = hall.store.counts.value.pageBytes;
  const forged = await makeAttachmentReceipt(stranger, {
    campaign: hall.centre.campaign.signer.id,
    journal: base64urlToBytes(page?.journal ?? '') ?? new Uint8Array(16),
    digest: base64urlToBytes(page?.digest ?? '') ?? new Uint8Array(32),
    bytes,
    at: 1,
  });
  const done = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(bytes), Location: '/v1/attachments/x' };
  const answers = [
    new Response(null, { status: 201, headers: done }),
    new Response(null, { status: 201, headers: { ...done, 'Barua-Receipt': forged } }),
    new Response('<html>Log in</html>', { headers: { ...done, 'Tus-Resumable': '' } }),
    new Response('<html>Log in</html>', { status: 200 }),
  ];
  hall.interfere = (path) => (isPagePath(path) ? answers.shift() : undefined);
  await hall.start();
  while (answers.length > 0) {
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'not-our-centre' } });
    expect(hall.store.counts.value.pages).toBe(1);
    expect(paper.list('attachments')).toEqual([name]);
    hall.sync.elapse();
    await hall.sync.settled();
  }
});

it('a page that is refused is set aside and told, and the others flow; asked by a person it is tried again', async () => {
  await savePages(hall, paper, 300, 1_000);
  const sizes = () => [...paper.files.values()].map(({ length }) => length);
  const smallest = Math.min(...sizes());
  hall.interfere = (path, options) =>
    isPagePath(path) && new Headers(options.headers).get('Upload-Length') === String(smallest)
      ? makeRefused('signature-wrong')
      : undefined;
  await hall.start();
  expect(hall.sync.pages.value).toMatchObject({ aside: 1 });
  expect(sizes()).toEqual([smallest]);
  hall.interfere = () => undefined;
  hall.requests = [];
  hall.sync.wake('visible');
  await hall.sync.settled();
  expect(hall.requests).toEqual([]);
  await hall.nudge();
  expect(hall.sync.pages.value).toMatchObject({ aside: 0 });
  expect(paper.list('attachments')).toEqual([]);
});

it('bytes damaged on their way are sent again; a file damaged here is set aside and kept', async () => {
  await savePages(hall, paper, 2_000);
  let isDamaged = false;
  hall.interfere = async (path, options) => {
    if (!isPagePath(path) || isDamaged) return undefined;
    isDamaged = true;
    const bytes = new Uint8Array(await new Response(options.body as Blob).arrayBuffer()).map((byte) => byte ^ 1);
    return hall.centre.fetch(path, { ...options, body: new Blob([bytes]) });
  };
  await hall.start();
  expect(paper.list('attachments')).toEqual([]);

  const [name = ''] = (await savePages(hall, paper, 3_000)).keys();
  paper.files.set(`attachments/${name}`, new Uint8Array(paper.files.get(`attachments/${name}`)?.length ?? 0));
  await hall.nudge();
  expect(await isAtCentre(hall, name)).toBe(false);
  expect(hall.sync.pages.value.aside).toBe(1);
  const short = [...(await savePages(hall, paper, 4_000)).keys()].find((each) => each !== name) ?? '';
  paper.files.set(`attachments/${short}`, new Uint8Array(10));
  await hall.nudge();
  expect(hall.sync.pages.value.aside).toBe(2);
  expect(paper.list('attachments')).toHaveLength(2);
});

it('a busy or full centre is waited for, and no page is given up', async () => {
  const files = await savePages(hall, paper, 1_000);
  for (const kind of ['busy', 'no-room'] as const) {
    hall.interfere = (path) => (isPagePath(path) ? makeRefused(kind) : undefined);
    await hall.nudge();
    expect(hall.sync.state.value.kind).toBe('waiting');
    expect(hall.sync.pages.value.aside).toBe(0);
  }
  hall.interfere = () => undefined;
  await hall.nudge();
  await expectAllThere(hall, paper, files);
});

it('a page whose upload the centre gave up meanwhile begins anew', async () => {
  const files = await savePages(hall, paper, 50_000);
  let isGiven = false;
  hall.interfere = async (path, options) => {
    if (!isPagePath(path) || options.method !== 'PATCH' || isGiven) return undefined;
    isGiven = true;
    await hall.centre.attachmentFiles().removeStale(Date.now() + 60_000);
    return undefined;
  };
  await hall.start();
  await expectAllThere(hall, paper, files);
});

it('where the centre is of today and the app of yesterday, what moves pages is there no more: the app is too old, a newer one is looked for, and text goes on', async () => {
  let hasNewer = false;
  const looks: boolean[] = [];
  const mover = {
    load: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    findUpdate: async () => {
      looks.push(hasNewer);
      return hasNewer;
    },
  };
  const sync = createSimulatedSync(hall.store, hall.fetch, { mover });
  await savePages(hall, paper, 1_000);
  hall.interfere = (path) => (path === endpoints.centre() ? Promise.reject(new TypeError('cut')) : undefined);
  sync.start();
  await sync.settled();
  expect([sync.state.value, looks]).toMatchObject([{ kind: 'waiting', trouble: { kind: 'offline' } }, []]);

  hall.interfere = () => undefined;
  sync.elapse();
  await sync.settled();
  expect([sync.state.value, looks]).toMatchObject([{ kind: 'waiting', trouble: { kind: 'centre-broken' } }, [false]]);

  hasNewer = true;
  sync.elapse();
  await sync.settled();
  expect(sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'app-too-old' } });
  await hall.store.savePass(makePass([1]));
  sync.wake('visible');
  await sync.settled();
  await sync.stop();
  const { written, atCentre, pages } = hall.store.counts.value;
  expect([atCentre, pages, looks]).toEqual([written, 1, [false, true]]);
});
