import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

/**
 * Where sealed files lie: uploads on their way under the names they are asked for by, whole ones under their digests (base64url of SHA-256).
 * The bytes are those that the tablet sealed and nothing else. Names and digests are checked by the caller. Rejects where the disk fails or
 * is full; then nothing that was kept is lost.
 */
export type AttachmentFiles = {
  /** How many bytes of an upload are here; `undefined` where it has not begun. */
  readonly measure: (name: string) => Promise<number | undefined>;
  /** Begins an upload; one that has begun stays as it is. */
  readonly begin: (name: string) => Promise<void>;
  /**
   * Writes what comes as it comes, from byte `at` on: where the stream breaks off, what came before it stays. Gives the upload's length. Each byte has one place, so two
   * copies of the centre that write the same upload, one for a connection that has died unnoticed, do each other no harm.
   */
  readonly write: (name: string, chunks: AsyncIterable<Uint8Array>, at: number) => Promise<number>;
  /** An upload that is whole becomes a kept file: its bytes on the disk, then its name. `false` where they are not the digest's: then the upload is gone. */
  readonly keep: (name: string, digest: string) => Promise<boolean>;
  /** Whether just so many bytes are kept under the digest. */
  readonly has: (digest: string, bytes: number) => Promise<boolean>;
  /** The kept file from a byte on. Errors in reading while it is read. */
  readonly read: (digest: string, from: number) => ReadableStream<Uint8Array>;
  /** How many bytes still fit on its disk. */
  readonly measureRoom: () => Promise<number>;
  /** Takes a kept file away; again is good. */
  readonly remove: (digest: string) => Promise<void>;
  /** Uploads that nothing was added to since then (epoch ms) are given up. */
  readonly removeStale: (since: number) => Promise<number>;
};

/** In a folder of this machine, which is there. Copies of the centre share it, or each attachment always comes to the same one. */
export function openAttachmentFolder(folder: string): AttachmentFiles {
  const incoming = join(folder, 'incoming');
  const uploadPath = (name: string) => join(incoming, name);
  // By the first letters, for a folder of millions is slow to look into.
  const keptPath = (digest: string) => join(folder, 'kept', digest.slice(0, 2), digest);
  return {
    measure: async (name) => (await stat(uploadPath(name)).catch(absent))?.size,
    begin: async (name) => {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      await (await open(uploadPath(name), 'a', 0o600)).close();
    },
    write: async (name, chunks, at) => {
      const file = await open(uploadPath(name), 'r+');
      try {
        let position = at;
        for await (const chunk of chunks) {
          for (let done = 0; done < chunk.length; ) {
            const { bytesWritten } = await file.write(chunk, done, chunk.length - done, position);
            done += bytesWritten;
            position += bytesWritten;
          }
        }
        return (await file.stat()).size;
      } finally {
        await file.close();
      }
    },
    keep: async (name, digest) => {
      const path = uploadPath(name);
      const found = createHash('sha256')
        .update(await readFile(path))
        .digest('base64url');
      if (found !== digest) {
        await rm(path);
        return false;
      }
      const kept = keptPath(digest);
      await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
      await sync(path);
      await rename(path, kept);
      // The name is durable when its folder is, and that one's name when its own is.
      for (const each of [dirname(kept), join(folder, 'kept'), folder]) await sync(each);
      return true;
    },
    has: async (digest, bytes) => (await stat(keptPath(digest)).catch(absent))?.size === bytes,
    read: (digest, from) =>
      Readable.toWeb(createReadStream(keptPath(digest), { start: from })) as ReadableStream<Uint8Array>,
    measureRoom: async () => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
    remove: async (digest) => {
      await rm(keptPath(digest), { force: true });
    },
    removeStale: async (since) => {
      let removed = 0;
      for (const name of (await readdir(incoming).catch(absent)) ?? []) {
        const found = await stat(uploadPath(name)).catch(absent);
        if (!found || found.mtimeMs >= since) continue;
        await rm(uploadPath(name), { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Anything but "it is not there" is the disk's failing. */
function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
