import { expect, it } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { createFileService, type Folder } from './journal-file-service.ts';

/** A folder in memory that notes how many bytes were in a file when it was removed. */
function makeFolder() {
  const files = new Map<string, Bytes>();
  const removedWith: number[] = [];
  const folder: Folder = {
    list: async () => [...files.keys()],
    remove: async (name) => {
      removedWith.push(files.get(name)?.length ?? 0);
      files.delete(name);
    },
    open: async (name) => {
      const get = () => files.get(name) ?? new Uint8Array(0);
      files.set(name, get());
      return {
        getSize: () => get().length,
        read: (into, { at }) => {
          const part = get().subarray(at, at + into.length);
          into.set(part);
          return part.length;
        },
        write: (bytes, { at }) => {
          const next = new Uint8Array(Math.max(get().length, at + bytes.length));
          next.set(get());
          next.set(bytes, at);
          files.set(name, next);
          return bytes.length;
        },
        truncate: (size) => files.set(name, get().slice(0, size)),
        flush: () => undefined,
        close: () => undefined,
      };
    },
  };
  return { files, removedWith, folder };
}

/** Chromium 156 takes a removed file's bytes off a usage in which it never counted them: below zero, and the origin's quota is used up for good (measured). */
it('removes no file that still holds bytes', async () => {
  const { files, removedWith, folder } = makeFolder();
  const serve = await createFileService(folder);
  const bytes = Uint8Array.of(1, 2, 3);
  await serve({ kind: 'write', at: 0, bytes });
  expect(await serve({ kind: 'reserve', bytes: 100_000 })).toEqual({ kind: 'done' });
  expect(await serve({ kind: 'probe', bytes: 1_000 })).toEqual({ kind: 'done' });
  expect(files.get('probe')?.length).toBe(0);
  expect(await serve({ kind: 'release' })).toEqual({ kind: 'done' });
  expect(await serve({ kind: 'release' })).toEqual({ kind: 'nothing' });
  expect(files.get('ballast')?.length).toBe(0);
  expect(await serve({ kind: 'replace', bytes })).toEqual({ kind: 'done' });
  expect(files.has('journal-1.log')).toBe(false);
  expect(removedWith).toEqual([0]);
});
