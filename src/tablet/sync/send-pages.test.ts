import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { makeRefused, openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { createSimulatedPaper, type SimulatedPaper } from '../../integration/simulated-paper.ts';
import { createSimulatedSync } from '../../integration/simulated-sync.ts';
import { makeAttachmentReceipt } from '../../protocol/attachment.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { parsePageName } from '../store/page-names.ts';
import { readSetting } from '../store/settings.ts';

let hall: SimulatedHall;
let paper: SimulatedPaper;
let mayGo: boolean;

beforeEach(async () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  paper = createSimulatedPaper();
  mayGo = true;
  hall = await openHall(
    { openPaperFiles: async () => paper.ask },
    { photos: { mayGo: () => mayGo, forgetNow: () => undefined } },
  );
});
afterEach(() => hall.end());

/** A letter on photographed pages of so many bytes each. */
async function savePages(...sizes: number[]): Promise<Map<string, Uint8Array>> {
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: '' } as const;
  const pages = sizes.map((size) => {
    const bytes = new Uint8Array(size).map((_, at) => at * 31);
    return { letter: 0, file: { kind: 'photo', type: 'image/webp', bytes } } as const;
  });
  const saved = await (await hall.store.paper()).savePass({ ...makePass([]), letters: [letter] }, pages);
  if (!saved.ok) throw new Error(saved.problem.kind);
  return new Map(
    paper.list('attachments').map((name) => [name, paper.files.get(`attachments/${name}`) ?? new Uint8Array(0)]),
  );
}

async function isAtCentre(name: string): Promise<boolean> {
  const page = parsePageName(name);
  const [journal, digest] = [base64urlToBytes(page?.journal ?? ''), base64urlToBytes(page?.digest ?? '')];
  return journal && digest ? (await hall.centre.store().findAttachment(journal, digest)) !== undefined : false;
}

async function readAtCentre(name: string): Promise<Uint8Array> {
  const stream = hall.centre.attachmentFiles().read(parsePageName(name)?.digest ?? '', 0);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function expectAllThere(files: Map<string, Uint8Array>): Promise<void> {
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  for (const [name, bytes] of files) expect(await readAtCentre(name)).toEqual(bytes);
  expect(paper.list('attachments')).toEqual([]);
  expect(hall.store.counts.value).toMatchObject({ pages: 0, pageBytes: 0 });
}

const offsetOf = (options: RequestInit) => Number(new Headers(options.headers).get('Upload-Offset') ?? 0);
const isPage = (path: string) => path.includes('/attachments');

it('text is there before the first page leaves; the smallest page goes first, each in one request where it fits', async () => {
  const files = await savePages(20_000, 300, 5_000);
  const sizes: number[] = [];
  hall.interfere = (path, options) => {
    if (!isPage(path)) return undefined;
    expect(hall.store.counts.value.atCentre).toBe(hall.store.counts.value.written);
    sizes.push(Number(new Headers(options.headers).get('Upload-Length')));
    return undefined;
  };
  await hall.start();
  expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
  expect(sizes).toHaveLength(3);
  await expectAllThere(files);
});

it('no more than one chunk is read at a time', async () => {
  const reads: number[] = [];
  const ask = paper.ask;
  await hall.end();
  hall = await openHall({
    openPaperFiles: async () => async (request) => {
      if (request.kind === 'read-part') reads.push(request.length);
      expect(request.kind).not.toBe('read');
      return ask(request);
    },
  });
  const files = await savePages(110_000);
  await hall.start();
  expect(reads.length).toBeGreaterThan(1);
  expect(Math.max(...reads)).toBeLessThanOrEqual(65_536);
  await expectAllThere(files);
});

it('goes on at the byte where the connection broke off, and sends nothing twice', async () => {
  const files = await savePages(100_000);
  const sent: [from: number, bytes: number][] = [];
  let cuts = 0;
  hall.interfere = async (path, options) => {
    const { body } = options;
    if (!isPage(path) || !(body instanceof Blob)) return undefined;
    const cut = cuts < 3 ? 10_001 : body.size;
    sent.push([offsetOf(options), Math.min(cut, body.size)]);
    if (cuts >= 3) return undefined;
    cuts += 1;
    // The centre gets so much of it, and the tablet hears nothing.
    await hall.centre.fetch(path, { ...options, body: body.slice(0, cut) });
    throw new TypeError('connection reset');
  };
  await hall.start();
  for (let rounds = 0; rounds < 3; rounds += 1) {
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'offline' } });
    hall.sync.elapse();
    await hall.sync.settled();
  }
  let next = 0;
  for (const [from, bytes] of sent) {
    expect(from).toBe(next);
    next = from + bytes;
  }
  await expectAllThere(files);
});

it('asks where a page stands after the tablet was killed in it, and begins no other one so', async () => {
  const files = await savePages(50_000, 60_000);
  hall.interfere = async (path, options) => {
    if (!isPage(path)) return undefined;
    const { body } = options;
    if (body instanceof Blob) await hall.centre.fetch(path, { ...options, body: body.slice(0, 9_000) });
    throw new TypeError('killed');
  };
  await hall.start();
  await hall.sync.stop();
  const [smaller] = [...files].sort(([, one], [, other]) => one.length - other.length);
  expect(await readSetting('pageUnderWay')).toBe(smaller?.[0]);
  const asked: string[] = [];
  hall.interfere = (path, options) => {
    if (isPage(path)) asked.push(`${options.method} ${offsetOf(options)}`);
    return undefined;
  };
  hall = { ...hall, sync: createSimulatedSync(hall.store, hall.fetch) };
  hall.sync.start();
  await hall.sync.settled();
  expect(asked.slice(0, 2)).toEqual(['HEAD 0', 'PATCH 9000']);
  expect(asked.filter((each) => each.startsWith('HEAD'))).toHaveLength(1);
  await expectAllThere(files);
});

it('a lost last answer costs one question: the receipt comes again', async () => {
  const files = await savePages(1_000);
  let isLost = false;
  hall.interfere = async (path, options) => {
    if (!isPage(path) || isLost) return undefined;
    isLost = true;
    await hall.centre.fetch(path, options);
    throw new TypeError('connection reset');
  };
  await hall.start();
  expect(paper.list('attachments')).toHaveLength(1);
  hall.requests = [];
  hall.sync.elapse();
  await hall.sync.settled();
  expect(hall.requests.filter((request) => request.endsWith('attachments'))).toEqual(['HEAD attachments']);
  await expectAllThere(files);
});

it('only a receipt that the centre signed for just this page lets its file go', async () => {
  const [name = ''] = (await savePages(1_000)).keys();
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
  hall.interfere = (path) => (isPage(path) ? answers.shift() : undefined);
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
  await savePages(300, 1_000);
  const sizes = () => [...paper.files.values()].map(({ length }) => length);
  const smallest = Math.min(...sizes());
  hall.interfere = (path, options) =>
    isPage(path) && new Headers(options.headers).get('Upload-Length') === String(smallest)
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
  await savePages(2_000);
  let isDamaged = false;
  hall.interfere = async (path, options) => {
    if (!isPage(path) || isDamaged) return undefined;
    isDamaged = true;
    const bytes = new Uint8Array(await new Response(options.body as Blob).arrayBuffer()).map((byte) => byte ^ 1);
    return hall.centre.fetch(path, { ...options, body: new Blob([bytes]) });
  };
  await hall.start();
  expect(paper.list('attachments')).toEqual([]);

  const [name = ''] = (await savePages(3_000)).keys();
  paper.files.set(`attachments/${name}`, new Uint8Array(paper.files.get(`attachments/${name}`)?.length ?? 0));
  await hall.nudge();
  expect(await isAtCentre(name)).toBe(false);
  expect(hall.sync.pages.value.aside).toBe(1);
  const short = [...(await savePages(4_000)).keys()].find((each) => each !== name) ?? '';
  paper.files.set(`attachments/${short}`, new Uint8Array(10));
  await hall.nudge();
  expect(hall.sync.pages.value.aside).toBe(2);
  expect(paper.list('attachments')).toHaveLength(2);
});

it('text that comes while pages are sent goes first, at the end of a chunk', async () => {
  const files = await savePages(110_000);
  let isSaved = false;
  const order: string[] = [];
  hall.interfere = async (path, options) => {
    order.push(isPage(path) ? `page ${options.method}` : path.includes('/batches') ? 'text' : 'other');
    if (isPage(path) && !isSaved) {
      isSaved = true;
      await hall.store.savePass(makePass([1]));
    }
    return undefined;
  };
  await hall.start();
  const first = order.indexOf('page POST');
  expect(order.slice(first, first + 3)).toEqual(['page POST', 'text', 'page HEAD']);
  await expectAllThere(files);
  expect(hall.store.counts.value.atCentre).toBe(hall.store.counts.value.written);
});

it('waits for Wi-Fi where the switch says so, also in the middle of a page; text does not', async () => {
  mayGo = false;
  const files = await savePages(110_000);
  await hall.start();
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  expect(hall.store.counts.value).toMatchObject({ pages: 1, atCentre: 2 });
  expect(hall.requests.some((request) => request.endsWith('attachments'))).toBe(false);
  mayGo = true;
  hall.interfere = (path) => {
    if (isPage(path)) mayGo = false;
    return undefined;
  };
  await hall.nudge();
  expect(hall.store.counts.value.pages).toBe(1);
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  hall.interfere = () => undefined;
  mayGo = true;
  await hall.nudge();
  await expectAllThere(files);
});

it('a busy or full centre is waited for, and no page is given up', async () => {
  const files = await savePages(1_000);
  for (const kind of ['busy', 'no-room'] as const) {
    hall.interfere = (path) => (isPage(path) ? makeRefused(kind) : undefined);
    await hall.nudge();
    expect(hall.sync.state.value.kind).toBe('waiting');
    expect(hall.sync.pages.value.aside).toBe(0);
  }
  hall.interfere = () => undefined;
  await hall.nudge();
  await expectAllThere(files);
});

it('a page whose upload the centre gave up meanwhile begins anew', async () => {
  const files = await savePages(50_000);
  let isGiven = false;
  hall.interfere = async (path, options) => {
    if (!isPage(path) || options.method !== 'PATCH' || isGiven) return undefined;
    isGiven = true;
    await hall.centre.attachmentFiles().removeStale(Date.now() + 60_000);
    return undefined;
  };
  await hall.start();
  await expectAllThere(files);
});
