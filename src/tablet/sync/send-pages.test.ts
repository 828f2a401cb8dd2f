import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { expectAllThere, isPagePath, savePages } from '../../integration/simulated-pages.ts';
import { createSimulatedPaper, type SimulatedPaper } from '../../integration/simulated-paper.ts';
import { createSimulatedSync } from '../../integration/simulated-sync.ts';
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

const offsetOf = (options: RequestInit) => Number(new Headers(options.headers).get('Upload-Offset') ?? 0);

it('text is there before the first page leaves; the smallest page goes first, each in one request where it fits', async () => {
  const files = await savePages(hall, paper, 20_000, 300, 5_000);
  const sizes: number[] = [];
  hall.interfere = (path, options) => {
    if (!isPagePath(path)) return undefined;
    expect(hall.store.counts.value.atCentre).toBe(hall.store.counts.value.written);
    sizes.push(Number(new Headers(options.headers).get('Upload-Length')));
    return undefined;
  };
  await hall.start();
  expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
  expect(sizes).toHaveLength(3);
  await expectAllThere(hall, paper, files);
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
  const files = await savePages(hall, paper, 110_000);
  await hall.start();
  expect(reads.length).toBeGreaterThan(1);
  expect(Math.max(...reads)).toBeLessThanOrEqual(65_536);
  await expectAllThere(hall, paper, files);
});

it('goes on at the byte where the connection broke off, and sends nothing twice', async () => {
  const files = await savePages(hall, paper, 100_000);
  const sent: [from: number, bytes: number][] = [];
  let cuts = 0;
  hall.interfere = async (path, options) => {
    const { body } = options;
    if (!isPagePath(path) || !(body instanceof Blob)) return undefined;
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
  await expectAllThere(hall, paper, files);
});

it('asks where a page stands after the tablet was killed in it, and begins no other one so', async () => {
  const files = await savePages(hall, paper, 50_000, 60_000);
  hall.interfere = async (path, options) => {
    if (!isPagePath(path)) return undefined;
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
    if (isPagePath(path)) asked.push(`${options.method} ${offsetOf(options)}`);
    return undefined;
  };
  hall = { ...hall, sync: createSimulatedSync(hall.store, hall.fetch) };
  hall.sync.start();
  await hall.sync.settled();
  expect(asked.slice(0, 2)).toEqual(['HEAD 0', 'PATCH 9000']);
  expect(asked.filter((each) => each.startsWith('HEAD'))).toHaveLength(1);
  await expectAllThere(hall, paper, files);
});

it('a lost last answer costs one question: the receipt comes again', async () => {
  const files = await savePages(hall, paper, 1_000);
  let isLost = false;
  hall.interfere = async (path, options) => {
    if (!isPagePath(path) || isLost) return undefined;
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
  await expectAllThere(hall, paper, files);
});

it('text that comes while pages are sent goes first, at the end of a chunk', async () => {
  const files = await savePages(hall, paper, 110_000);
  let isSaved = false;
  const order: string[] = [];
  hall.interfere = async (path, options) => {
    order.push(isPagePath(path) ? `page ${options.method}` : path.includes('/batches') ? 'text' : 'other');
    if (isPagePath(path) && !isSaved) {
      isSaved = true;
      await hall.store.savePass(makePass([1]));
    }
    return undefined;
  };
  await hall.start();
  const first = order.indexOf('page POST');
  expect(order.slice(first, first + 3)).toEqual(['page POST', 'text', 'page HEAD']);
  await expectAllThere(hall, paper, files);
  expect(hall.store.counts.value.atCentre).toBe(hall.store.counts.value.written);
});

it('waits for Wi-Fi where the switch says so, also in the middle of a page; text does not', async () => {
  mayGo = false;
  const files = await savePages(hall, paper, 110_000);
  await hall.start();
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  expect(hall.store.counts.value).toMatchObject({ pages: 1, atCentre: 2 });
  expect(hall.requests.some((request) => request.endsWith('attachments'))).toBe(false);
  mayGo = true;
  hall.interfere = (path) => {
    if (isPagePath(path)) mayGo = false;
    return undefined;
  };
  await hall.nudge();
  expect(hall.store.counts.value.pages).toBe(1);
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  hall.interfere = () => undefined;
  mayGo = true;
  await hall.nudge();
  await expectAllThere(hall, paper, files);
});
