import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveLine } from './serve-line.ts';
import { openWorkerLine } from './worker-line.ts';

let channel: MessageChannel;

/** Both ends in one thread: the page's worker and the worker's `self` are the two ports of a channel. */
beforeEach(() => {
  channel = new MessageChannel();
  channel.port1.start();
  channel.port2.start();
  const worker = Object.assign(channel.port1, { terminate: () => channel.port1.close() });
  vi.stubGlobal('Worker', function makeWorker() {
    return worker;
  });
  vi.stubGlobal('self', channel.port2);
});

afterEach(() => {
  channel.port1.close();
  vi.unstubAllGlobals();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('every question gets its own answer, in whatever order they come, also when asked before the worker is ready', async () => {
  const [ready, thought] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  serveLine<string, string>(async () => {
    await ready.promise;
    return async (question) => {
      if (question === 'hard') await thought.promise;
      return `of ${question}`;
    };
  });
  const line = openWorkerLine<string, string>('worker.js');
  const open = line.open();
  const early = line.ask('hard');
  ready.resolve();
  expect(await open).toBe(true);
  expect(await line.ask('easy')).toBe('of easy');
  thought.resolve();
  expect(await early).toBe('of hard');
});

test('a worker that lacks what it needs says so, and is ended', async () => {
  serveLine<string, string>(() => Promise.reject(new Error('no such files')));
  const line = openWorkerLine('worker.js');
  const ended = vi.spyOn(channel.port1, 'close');
  expect(await line.open()).toBe(false);
  expect(ended).toHaveBeenCalledOnce();
});

test('one question that fails leaves the others their answers', async () => {
  serveLine<string, string>(
    async () => (question) => (question === 'bad' ? Promise.reject(new Error(question)) : Promise.resolve('good')),
  );
  const line = openWorkerLine<string, string>('worker.js');
  void line.open();
  const bad = line.ask('bad').then(() => 'answered');
  expect(await line.ask('fine')).toBe('good');
  expect(await Promise.race([bad, wait(10).then(() => 'silent')])).toBe('silent');
});

test('bytes go over without a copy where the worker says so', async () => {
  const sent = new Uint8Array([1, 2, 3]);
  serveLine<string, Uint8Array>(
    async () => async () => sent,
    (bytes) => [bytes.buffer as ArrayBuffer],
  );
  const line = openWorkerLine<string, Uint8Array>('worker.js');
  void line.open();
  expect(await line.ask('read')).toEqual(new Uint8Array([1, 2, 3]));
  expect(sent.byteLength).toBe(0);
});

test('nothing is opened before the page says so', async () => {
  const open = vi.fn(async () => async () => 'served');
  serveLine<string, string>(open);
  const line = openWorkerLine<string, string>('worker.js');
  await wait(10);
  expect(open).not.toHaveBeenCalled();
  expect(await line.open()).toBe(true);
  expect(open).toHaveBeenCalledOnce();
});
