import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomBytes } from '../../../sealing/bytes.ts';
import { startTestS3, type TestS3 } from '../../test-support/test-s3.ts';
import { keptPlace } from '../attachment-files.ts';
import { StoreBusyError } from '../store-busy-error.ts';
import { openAttachmentBucket } from './attachment-bucket.ts';
import { openBucket } from './bucket.ts';

let s3: TestS3;
beforeEach(async () => {
  s3 = await startTestS3();
});
afterEach(() => s3.close());

const patience = { delaysMs: [1, 1], requestMs: 300 };
const open = (more = {}) => openBucket({ ...s3.config, ...more }, patience);
const file = randomBytes(2_000);
const digest = createHash('sha256').update(file).digest('base64url');

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('a bucket', () => {
  test('knows who asks: another key, secret or region is nobody', async () => {
    for (const wrong of [{ accessKeyId: 'AKIAOTHER' }, { secretAccessKey: 'x' }, { region: 'us-east-1' }]) {
      await expect(open(wrong).put('a', file)).rejects.toThrow('403');
    }
    expect(s3.objects.size).toBe(0);
  });

  test.each([
    ['PUT', 'error'],
    ['PUT', 'slow-down'],
    ['PUT', 'lost'],
    ['PUT', 'hang'],
    ['GET', 'cut'],
    ['GET', 'error'],
    ['GET', 'hang'],
    ['HEAD', 'error'],
    ['DELETE', 'lost'],
  ] as const)('is asked again where %s ends in %s, twice', async (method, kind) => {
    const bucket = open();
    s3.faults.push({ method, kind }, { method, kind });
    await bucket.put('a', file);
    expect(await bucket.get('a')).toEqual(file);
    expect(await bucket.get('a', 5, 9)).toEqual(file.slice(5, 9));
    expect(await bucket.measure('a')).toBe(2_000);
    await bucket.remove('a');
    await bucket.remove('a');
    expect([await bucket.get('a'), await bucket.measure('a'), s3.objects.size]).toEqual([undefined, undefined, 0]);
    expect(s3.faults).toEqual([]);
  });

  test('is busy where it goes on failing, and full where it says so', async () => {
    const bucket = open();
    s3.faults.push(...[1, 2, 3].map(() => ({ method: 'PUT', kind: 'error' }) as const));
    await expect(bucket.put('a', file)).rejects.toBeInstanceOf(StoreBusyError);
    s3.faults.push({ method: 'PUT', kind: 'full' });
    await expect(bucket.put('a', file)).rejects.toMatchObject({ code: 'EDQUOT' });
    await s3.close();
    await expect(bucket.get('a')).rejects.toBeInstanceOf(StoreBusyError);
    s3 = await startTestS3();
  });
});

describe('files in a bucket', () => {
  const kept = () => s3.objects.get(`barua/${keptPlace(digest)}`)?.bytes;

  test('are put together from what two copies wrote one over the other, and nothing else is left', async () => {
    const [one, other] = [openAttachmentBucket(open()), openAttachmentBucket(open())];
    await one.begin('name');
    expect(await one.write('name', chunks(file.slice(0, 700)), 0)).toBe(700);
    expect(await other.write('name', chunks(file.slice(700, 1_500)), 700)).toBe(1_500);
    expect(await one.write('name', chunks(file.slice(700, 900)), 700)).toBe(1_500);
    expect(await other.write('name', chunks(file.slice(1_600)), 1_600)).toBe(1_500);
    expect(await other.write('name', chunks(file.slice(1_500, 1_600)), 1_500)).toBe(2_000);
    expect(await Promise.all([one.keep('name', digest), other.keep('name', digest)])).toEqual([true, true]);
    expect(new Uint8Array(kept() ?? [])).toEqual(file);
    expect(s3.objects.size).toBe(1);
    expect(await one.measure('name')).toBeUndefined();
  });

  test('are whole for who comes while another copy, which has kept them, takes the stretches away', async () => {
    const files = openAttachmentBucket(open());
    await files.begin('name');
    await files.write('name', chunks(file.slice(0, 700)), 0);
    await files.write('name', chunks(file.slice(700)), 700);
    await open().put(keptPlace(digest), file);
    await open().remove('incoming/name/000000-700');
    expect(await files.keep('name', digest)).toBe(true);
    expect(new Uint8Array(kept() ?? [])).toEqual(file);
  });

  test('are not kept where the bucket fails before they are, and are at the next try', async () => {
    const files = openAttachmentBucket(open());
    await files.begin('name');
    await files.write('name', chunks(file), 0);
    s3.faults.push(...[1, 2, 3].map(() => ({ method: 'PUT', kind: 'error' }) as const));
    await expect(files.keep('name', digest)).rejects.toBeInstanceOf(StoreBusyError);
    expect(await files.has(digest, 2_000)).toBe(false);
    expect(await files.keep('name', digest)).toBe(true);
    expect(await files.has(digest, 2_000)).toBe(true);
  });

  test('show what has come of a connection that hangs', async () => {
    const files = openAttachmentBucket(open(), 1);
    await files.begin('name');
    const end = Promise.withResolvers<void>();
    const hanging = (async function* () {
      yield file.slice(0, 100);
      await end.promise;
      yield file.slice(100, 200);
    })();
    const writing = files.write('name', hanging, 0);
    await expect.poll(() => openAttachmentBucket(open()).measure('name')).toBe(100);
    end.resolve();
    expect(await writing).toBe(200);
  });

  test('that nobody went on with are given up by the newest of their stretches', async () => {
    const files = openAttachmentBucket(open());
    for (const name of ['a', 'b', 'c']) {
      await files.begin(name);
      await files.write(name, chunks(file), 0);
    }
    for (const [key, { bytes }] of s3.objects) if (!key.includes('/b/')) s3.objects.set(key, { bytes, at: 1 });
    for (const [key, { bytes }] of s3.objects) if (key.endsWith('c/000000-0')) s3.objects.set(key, { bytes, at: 2e12 });
    expect(await files.removeStale(1_000)).toBe(1);
    expect(await Promise.all(['a', 'b', 'c'].map(files.measure))).toEqual([undefined, 2_000, 2_000]);
  });
});
