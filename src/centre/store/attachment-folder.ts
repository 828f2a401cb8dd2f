import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AttachmentFiles, keptPlace } from './attachment-files.ts';

/** In a folder of this machine, which is there. Copies of the centre share it, or each attachment always comes to the same one. */
export function openAttachmentFolder(folder: string): AttachmentFiles {
  const incoming = join(folder, 'incoming');
  const uploadPath = (name: string) => join(incoming, name);
  const keptPath = (digest: string) => join(folder, keptPlace(digest));
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
    read: async (digest, from, to) => {
      const whole = await readFile(keptPath(digest)).catch(absent);
      return whole && new Uint8Array(whole.subarray(from, to));
    },
    measureRoom: () => measureDiskRoom(folder),
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

/** How many bytes still fit on the disk that a folder is on. */
export async function measureDiskRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
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
