import { expect, test } from 'vitest';
import { createLife } from './life.ts';
import type { LogRecord } from './log-record.ts';
import { createReadiness } from './readiness.ts';

const gigabyte = 1_073_741_824;

function openReadiness(isReady: () => Promise<boolean>, room: () => Promise<number> = async () => gigabyte) {
  const records: LogRecord[] = [];
  const life = createLife();
  const log = (record: LogRecord) => records.push(record);
  const readiness = createReadiness({
    store: { isReady },
    attachmentFiles: { measureRoom: room },
    life,
    log,
    withinMs: 20,
  });
  return { readiness, life, records };
}

test('is ready where the store answers and the disk has room', async () => {
  const { readiness, records } = openReadiness(async () => true);
  expect(await readiness()).toBe('ready');
  expect(records).toEqual([]);
});

test.each([
  ['hangs', () => new Promise<boolean>(() => undefined)],
  ['fails', () => Promise.reject(new Error('no leader'))],
  ['may only be read', async () => false],
])('is not ready while the store %s, and the log says so once', async (_, isReady) => {
  const { readiness, records } = openReadiness(isReady);
  expect(await readiness()).toBe('store');
  expect(await readiness()).toBe('store');
  expect(records).toEqual([{ level: 'warning', event: 'readiness', now: 'store' }]);
});

test('is not ready when the disk is full or cannot be read', async () => {
  expect(
    await openReadiness(
      async () => true,
      async () => 1_000_000,
    ).readiness(),
  ).toBe('room');
  const broken = openReadiness(
    async () => true,
    () => Promise.reject(new Error('EIO')),
  );
  expect(await broken.readiness()).toBe('room');
});

test('is not ready from the moment on at which it is to stop', async () => {
  const { readiness, life } = openReadiness(async () => true);
  expect(await readiness()).toBe('ready');
  life.beginStop();
  expect(await readiness()).toBe('stopping');
});

test('asks the store once, however many ask at once', async () => {
  let asked = 0;
  const { readiness } = openReadiness(async () => {
    asked += 1;
    return true;
  });
  await Promise.all(Array.from({ length: 50 }, readiness));
  expect(asked).toBe(1);
});
