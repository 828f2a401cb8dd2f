import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';

export type DiskProblem =
  | { readonly kind: 'file-missing'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string }
  | { readonly kind: 'file-unreadable'; readonly path: string; readonly why: string }
  /** Nothing is ever written over. */
  | { readonly kind: 'file-exists'; readonly path: string }
  | { readonly kind: 'file-not-written'; readonly path: string; readonly why: string };

/** A file of secrets or of people's data while it is being written: only its owner may read it. */
export type NewFile = {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Returns when it is on the disk, its name too. */
  readonly close: () => Promise<void>;
  /** Removes it. */
  readonly discard: () => Promise<void>;
};

/** The file as text. */
export async function readTextFile(path: string): Promise<Outcome<string, DiskProblem>> {
  const bytes = await readBytesFile(path);
  return bytes.ok ? good(new TextDecoder().decode(bytes.value)) : bytes;
}

/** The file's bytes. */
export async function readBytesFile(path: string): Promise<Outcome<Bytes, DiskProblem>> {
  try {
    return good(new Uint8Array(await readFile(path)));
  } catch (error) {
    const code = errorToCode(error);
    return bad(code === 'ENOENT' ? { kind: 'file-missing', path } : { kind: 'file-unreadable', path, why: code });
  }
}

/** Whether a file can be opened, without reading it. */
export async function checkFile(path: string): Promise<Outcome<undefined, DiskProblem>> {
  try {
    await (await open(path, 'r')).close();
    return good(undefined);
  } catch (error) {
    const code = errorToCode(error);
    return bad(code === 'ENOENT' ? { kind: 'file-missing', path } : { kind: 'file-unreadable', path, why: code });
  }
}

/** A file as a stream of chunks. Rejects while being read if the disk fails. */
export function streamFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 262_144 });
}

/** Whether there is a folder of that name. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The names of a folder's files; folders in it are passed over. */
export async function listFolder(path: string): Promise<Outcome<string[], DiskProblem>> {
  try {
    const found = await readdir(path, { withFileTypes: true });
    return good(found.flatMap((each) => (each.isFile() ? [each.name] : [])).sort());
  } catch {
    return bad({ kind: 'folder-missing', path });
  }
}

/** Removes a folder that `createNewFolder` has just made, with what is in it. */
export async function removeNewFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Makes a folder that must not exist yet, mode 0700. */
export async function createNewFolder(path: string): Promise<Outcome<undefined, DiskProblem>> {
  try {
    await mkdir(path, { mode: 0o700 });
    await syncFolder(dirname(path));
    return good(undefined);
  } catch (error) {
    const code = errorToCode(error);
    return bad(code === 'EEXIST' ? { kind: 'file-exists', path } : { kind: 'file-not-written', path, why: code });
  }
}

/** Starts a file that must not exist yet, mode 0600. */
export async function createNewFile(path: string): Promise<Outcome<NewFile, DiskProblem>> {
  try {
    const handle = await open(path, 'wx', 0o600);
    return good({
      write: (content) => handle.writeFile(content),
      close: async () => {
        await handle.sync();
        await handle.close();
        await syncFolder(dirname(path));
      },
      discard: async () => {
        await handle.close();
        await rm(path, { force: true });
      },
    });
  } catch (error) {
    const code = errorToCode(error);
    return bad(code === 'EEXIST' ? { kind: 'file-exists', path } : { kind: 'file-not-written', path, why: code });
  }
}

/** Writes a whole file that must not exist yet, durably. */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
): Promise<Outcome<undefined, DiskProblem>> {
  const file = await createNewFile(path);
  if (!file.ok) return file;
  try {
    await file.value.write(content);
    await file.value.close();
    return good(undefined);
  } catch (error) {
    return bad({ kind: 'file-not-written', path, why: errorToCode(error) });
  }
}

/** Reads pictures beside a `pack.json`; gives `undefined` where there is none. */
export function createPictureReader(folder: string): (file: string) => Promise<Bytes | undefined> {
  return async (file) => {
    const bytes = await readBytesFile(join(folder, file));
    return bytes.ok ? bytes.value : undefined;
  };
}

/** A new name in a folder is durable only when the folder is; Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function errorToCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
