import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { S3mini, S3ServiceError } from 's3mini';
import type { Bytes } from '../../../domain/bytes.ts';
import { BucketFullError } from '../attachment-files.ts';
import { StoreBusyError } from '../store-busy-error.ts';

/** Where a bucket is, and who asks. */
export type BucketConfig = {
  /** `https://host`; with the bucket in the host's name where `bucket` is empty. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Before every key: nothing, or a folder's name that ends in `/`. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** An object's key without the prefix, its size, and when it was put (epoch ms by the bucket's clock). */
export type BucketObject = { readonly key: string; readonly bytes: number; readonly at: number };

/**
 * The few things that are asked of a bucket. Each is tried again where the failure may pass; then it throws `StoreBusyError`, or `BucketFullError` where
 * a quota is reached. Every one is safe to repeat. Wants a store whose lists show at once what was put (S3 since 2020, Ceph, MinIO, R2 and others do).
 */
export type Bucket = {
  readonly put: (key: string, bytes: Bytes) => Promise<void>;
  readonly get: (key: string, from?: number, to?: number) => Promise<Bytes | undefined>;
  /** Its size; `undefined` where it is not there. */
  readonly measure: (key: string) => Promise<number | undefined>;
  /** A thousand at a time, in the order of their keys. */
  readonly list: (prefix: string) => AsyncGenerator<readonly BucketObject[]>;
  /** What is not there is as good as removed. */
  readonly remove: (key: string) => Promise<void>;
  /** Whether what is removed or overwritten lives on as an older version. */
  readonly keepsVersions: () => Promise<boolean>;
};

/** How long one request may take, its body included, and the waits between tries, in ms. */
export type BucketPatience = { readonly requestMs: number; readonly delaysMs: readonly number[] };

const usualPatience: BucketPatience = { requestMs: 10_000, delaysMs: [100, 500] };

/** Opens it; asks for nothing yet. */
export function openBucket(config: BucketConfig, patience: Partial<BucketPatience> = {}): Bucket {
  const { endpoint, bucket, region, prefix, accessKeyId, secretAccessKey } = config;
  const { requestMs, delaysMs } = { ...usualPatience, ...patience };
  const s3 = new S3mini({
    endpoint: bucket ? `${endpoint.replace(/\/+$/, '')}/${bucket}` : endpoint,
    region,
    accessKeyId,
    secretAccessKey,
    requestAbortTimeout: requestMs,
  });

  async function tried<Result>(work: () => Promise<Result>): Promise<Result> {
    for (const delayMs of delaysMs) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error)) throw toStoreError(error);
        await wait(delayMs * (0.5 + Math.random()));
      }
    }
    return work().catch((error: unknown) => {
      throw toStoreError(error);
    });
  }

  return {
    put: (key, bytes) =>
      tried(async () => {
        // The client signs without looking at the body. Its digest, signed as a header, is what every S3 compares: damaged on the way, it is refused.
        const more: Record<string, string> = { 'Content-MD5': createHash('md5').update(bytes).digest('base64') };
        const answer = await s3.putObject(prefix + key, bytes, undefined, undefined, more);
        await answer.arrayBuffer();
      }),
    get: (key, from = 0, to = undefined) =>
      tried(async () => {
        const answer = await s3.getObjectRaw(prefix + key, from === 0 && to === undefined, from, to);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (bytes.length !== Number(answer.headers.get('Content-Length'))) throw new TypeError('cut off');
        return bytes;
      }).catch(absent),
    measure: (key) => tried(() => s3.getContentLength(prefix + key)).catch(absent),
    list: async function* (under) {
      let token: string | undefined;
      do {
        const from = token;
        const page = await tried(() => s3.listObjectsPaged('/', prefix + under, pageSize, from));
        yield (page?.objects ?? []).map(({ Key, Size, LastModified }) => ({
          key: Key.slice(prefix.length),
          bytes: Size,
          at: LastModified.getTime(),
        }));
        token = page?.nextContinuationToken;
      } while (token !== undefined);
    },
    remove: (key) =>
      tried(async () => {
        await s3.deleteObject(prefix + key);
      }).catch(absent),
    keepsVersions: async () => (await tried(() => s3.getBucketVersioning())) === 'Enabled',
  };
}

const pageSize = 1_000;

function absent(error: unknown): undefined {
  if (findAnswer(error)?.status === 404) return undefined;
  throw error;
}

/** What the bucket said, also where the client has wrapped it. */
function findAnswer(error: unknown): S3ServiceError | undefined {
  if (error instanceof S3ServiceError) return error;
  return error instanceof Error && error.cause instanceof S3ServiceError ? error.cause : undefined;
}

/** Whether the same may well succeed a moment later: a failure on their side, too many requests, or no whole answer at all. */
function isPassing(error: unknown): boolean {
  const answer = findAnswer(error);
  return answer === undefined || answer.status >= 500 || answer.status === 429 || answer.status === 408;
}

const fullCodes = new Set(['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage']);

function toStoreError(error: unknown): unknown {
  const answer = findAnswer(error);
  if (answer?.status === 507 || fullCodes.has(answer?.serviceCode ?? '')) {
    return new BucketFullError('the bucket is full', { cause: error });
  }
  return isPassing(error) ? new StoreBusyError(error) : error;
}
