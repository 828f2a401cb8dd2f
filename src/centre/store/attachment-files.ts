import type { Bytes } from '../../domain/bytes.ts';

/**
 * Where sealed files lie: uploads on their way under the names they are asked for by, whole ones under their digests (base64url of SHA-256).
 * The bytes are those that the tablet sealed and nothing else. Names and digests are checked by the caller. Two of them, a folder and a bucket of an S3-compatible store,
 * held to the same promises by one suite (`attachments.suite.ts`). What resolves is durable. Rejects where the store fails or is full (`isFull`); then nothing
 * that was kept is lost. A file is at most `limits.maxAttachmentBytes`, so it is handled in one piece.
 */
export type AttachmentFiles = {
  /** How many bytes of an upload are here; `undefined` where it has not begun. */
  readonly measure: (name: string) => Promise<number | undefined>;
  /** Begins an upload; one that has begun stays as it is. */
  readonly begin: (name: string) => Promise<void>;
  /**
   * Writes what comes, from byte `at` on: where the stream breaks off, what came before it stays. Gives the upload's length. Each byte has one place, so two
   * copies of the centre that write the same upload, one for a connection that has died unnoticed, do each other no harm.
   */
  readonly write: (name: string, chunks: AsyncIterable<Uint8Array>, at: number) => Promise<number>;
  /** An upload that is whole becomes a kept file. `false` where its bytes are not the digest's: then the upload is gone. */
  readonly keep: (name: string, digest: string) => Promise<boolean>;
  /** Whether just so many bytes are kept under the digest. */
  readonly has: (digest: string, bytes: number) => Promise<boolean>;
  /** The kept file from a byte on up to another, which is not in it, or to its end; `undefined` where none is kept. */
  readonly read: (digest: string, from?: number, to?: number) => Promise<Bytes | undefined>;
  /** How many bytes still fit; infinity where nobody can say. */
  readonly measureRoom: () => Promise<number>;
  /** Takes a kept file away; again is good. */
  readonly remove: (digest: string) => Promise<void>;
  /** Uploads that nothing was added to since then (epoch ms) are given up. */
  readonly removeStale: (since: number) => Promise<number>;
};

/** The bucket takes no more. */
export class BucketFullError extends Error {
  readonly code = 'EDQUOT';
}

/** Whether there is no room, or none for this user. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

/** Where a kept file lies, in both stores: by the first letters, for a folder of millions is slow to look into. One can be copied to the other as it is. */
export function keptPlace(digest: string): string {
  return `kept/${digest.slice(0, 2)}/${digest}`;
}
