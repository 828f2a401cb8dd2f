import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { type AttachmentFiles, keptPlace } from '../store/attachment-files.ts';
import { openAttachmentFolder } from '../store/attachment-folder.ts';
import { openAttachmentBucket } from '../store/bucket/attachment-bucket.ts';
import { type BucketObject, openBucket } from '../store/bucket/bucket.ts';
import { startTestS3 } from './test-s3.ts';

/** A files' store, and what lies in it, seen from beside. */
export type TestFiles = {
  readonly files: AttachmentFiles;
  /** The kept file's bytes. */
  readonly readKept: (digest: string) => Promise<Uint8Array | undefined>;
  /** How many bytes of each upload on its way lie there. */
  readonly listIncoming: () => Promise<readonly number[]>;
  readonly countKept: () => Promise<number>;
  readonly discard: () => Promise<void>;
};

/** A folder of its own. */
export async function openTestFolder(): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'barua-attachments-'));
  const listFiles = async (name: string) => {
    const rows = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => []);
    return rows.filter((row) => row.isFile()).map((row) => join(row.parentPath, row.name));
  };
  return {
    files: openAttachmentFolder(folder),
    readKept: (digest) => readFile(join(folder, keptPlace(digest))).catch(() => undefined),
    listIncoming: async () => {
      const found = await Promise.all((await listFiles('incoming')).map((path) => stat(path)));
      return found.map(({ size }) => size);
    },
    countKept: async () => (await listFiles('kept')).length,
    discard: () => rm(folder, { recursive: true }),
  };
}

/** A part of its own of the bucket that `S3_ENDPOINT` and the other variables name, else a bucket of the stand-in. It puts away at once what has come. */
export async function openTestBucket(): Promise<TestFiles> {
  const { bucket: named } = readConfig(process.env);
  const standIn = named ? undefined : await startTestS3();
  const config = named ?? standIn?.config;
  if (!config) throw new Error('no bucket');
  const bucket = openBucket({ ...config, prefix: `${config.prefix}test-${randomUUID()}/` }, { delaysMs: [1, 1] });
  const listAll = async (prefix: string) => {
    const objects: BucketObject[] = [];
    for await (const page of bucket.list(prefix)) objects.push(...page);
    return objects;
  };
  return {
    files: openAttachmentBucket(bucket, 1),
    readKept: (digest) => bucket.get(keptPlace(digest)),
    listIncoming: async () => {
      const sums = new Map<string, number>();
      for (const { key, bytes } of await listAll('incoming/')) {
        const name = key.split('/')[1] ?? '';
        sums.set(name, (sums.get(name) ?? 0) + bytes);
      }
      return [...sums.values()];
    },
    countKept: async () => (await listAll('kept/')).length,
    discard: async () => {
      for (const { key } of await listAll('')) await bucket.remove(key);
      await standIn?.close();
    },
  };
}
