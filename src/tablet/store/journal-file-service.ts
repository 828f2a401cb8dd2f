import type { Bytes } from '../../domain/bytes.ts';
import { joinBytes } from '../../sealing/bytes.ts';
import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import { indexFrames } from './journal-frames.ts';

/** The part of `FileSystemSyncAccessHandle` that is used; `flush` is one fsync in Chromium and Firefox (measured). */
export type SyncHandle = {
  readonly getSize: () => number;
  readonly read: (into: Bytes, options: { readonly at: number }) => number;
  readonly write: (bytes: Bytes, options: { readonly at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
};

/** A folder of files: the browser's private file system, or memory in tests. */
export type Folder = {
  readonly list: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<SyncHandle>;
  readonly remove: (name: string) => Promise<void>;
};

const ballastName = 'ballast';
const probeName = 'probe';
const journalPattern = /^journal-(\d+)\.log$/;

/** Serves requests on a folder. Runs in the worker; knows bytes only, not what they mean. */
export async function createFileService(folder: Folder): Promise<(request: FileRequest) => Promise<FileAnswer>> {
  const names = (await folder.list()).filter((name) => journalPattern.test(name)).sort(byNumber);
  const older = names.slice(0, -1);
  let name = names.at(-1) ?? 'journal-1.log';
  let handle = await folder.open(name);

  async function readAll(): Promise<FileAnswer> {
    const parts: Bytes[] = [];
    for (const old of older) parts.push(await readOnce(folder, old));
    const newest = readWhole(handle);
    // One file is the rule, and joining would hold it twice.
    const bytes = parts.length > 0 ? joinBytes(...parts, newest) : newest;
    return { kind: 'content', bytes, index: indexFrames(bytes), files: parts.length + 1, size: handle.getSize() };
  }

  async function replaceAll(bytes: Bytes): Promise<FileAnswer> {
    const next = `journal-${nameToNumber(name) + 1}.log`;
    const fresh = await folder.open(next);
    const answer = writeAt(fresh, 0, bytes);
    if (answer.kind !== 'done') {
      fresh.close();
      await removeEmptied(folder, next);
      return answer;
    }
    handle.close();
    const outdated = [...older.splice(0), name];
    [handle, name] = [fresh, next];
    for (const old of outdated) await removeEmptied(folder, old);
    return answer;
  }

  async function serve(request: FileRequest): Promise<FileAnswer> {
    switch (request.kind) {
      case 'read':
        return readAll();
      case 'write':
        return writeAt(handle, request.at, request.bytes);
      case 'replace':
        return replaceAll(request.bytes);
      case 'reserve':
        return fill(folder, ballastName, request.bytes);
      case 'release':
        return emptyIfThere(folder, ballastName);
      case 'probe': {
        const answer = await fill(folder, probeName, request.bytes);
        await emptyIfThere(folder, probeName);
        return answer;
      }
      case 'close':
        handle.close();
        return { kind: 'done' };
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const answer = last.then(() => serve(request)).catch((error: unknown) => toFailure(error, false));
    last = answer;
    return answer;
  };
}

/** Cuts back to `at`, writes, flushes. On any failure cuts back once more, and says whether that is certain. */
function writeAt(handle: SyncHandle, at: number, bytes: Bytes): FileAnswer {
  try {
    if (handle.getSize() !== at) handle.truncate(at);
    const written = bytes.length === 0 ? 0 : handle.write(bytes, { at });
    if (written !== bytes.length) throw new DOMException('short write', 'QuotaExceededError');
    handle.flush();
    return { kind: 'done' };
  } catch (error) {
    try {
      handle.truncate(at);
      handle.flush();
      return toFailure(error, true);
    } catch {
      return toFailure(error, false);
    }
  }
}

function toFailure(error: unknown, certain: boolean): FileAnswer {
  const name = error instanceof Error ? error.name : 'unknown';
  return certain && name === 'QuotaExceededError' ? { kind: 'full' } : { kind: 'failed', certain, why: name };
}

/** A file of so many bytes that do not compress: some file systems would keep nothing for zeros. */
async function fill(folder: Folder, name: string, bytes: number): Promise<FileAnswer> {
  const handle = await folder.open(name);
  try {
    if (handle.getSize() >= bytes) return { kind: 'done' };
    const chunk = crypto.getRandomValues(new Uint8Array(65_536));
    for (let at = handle.getSize(); at < bytes; at += chunk.length) {
      const part = chunk.subarray(0, Math.min(chunk.length, bytes - at));
      if (handle.write(part, { at }) !== part.length) throw new DOMException('short write', 'QuotaExceededError');
    }
    handle.flush();
    return { kind: 'done' };
  } catch (error) {
    handle.truncate(0);
    return toFailure(error, true);
  } finally {
    handle.close();
  }
}

/**
 * Emptied by its own handle first. Chromium 156 does not count the bytes that such handles wrote once the browser has been closed, but takes them off when the file is removed: the
 * origin's usage then goes below zero and wraps to 4.29 GB, and on a disk whose quota is smaller every later write is refused (measured).
 */
async function removeEmptied(folder: Folder, name: string): Promise<void> {
  await emptyFile(folder, name);
  await folder.remove(name);
}

/** Leaves the empty file where it is: on a full disk even a removal would have to write, into a LevelDB of Chromium's. */
async function emptyIfThere(folder: Folder, name: string): Promise<FileAnswer> {
  if (!(await folder.list()).includes(name)) return { kind: 'nothing' };
  return (await emptyFile(folder, name)) ? { kind: 'done' } : { kind: 'nothing' };
}

/** Whether there was anything in it. */
async function emptyFile(folder: Folder, name: string): Promise<boolean> {
  const handle = await folder.open(name);
  try {
    if (handle.getSize() === 0) return false;
    handle.truncate(0);
    handle.flush();
    return true;
  } finally {
    handle.close();
  }
}

async function readOnce(folder: Folder, name: string): Promise<Bytes> {
  const handle = await folder.open(name);
  try {
    return readWhole(handle);
  } finally {
    handle.close();
  }
}

function readWhole(handle: SyncHandle): Bytes {
  const bytes = new Uint8Array(handle.getSize());
  const count = handle.read(bytes, { at: 0 });
  return bytes.subarray(0, count);
}

function nameToNumber(name: string): number {
  return Number(journalPattern.exec(name)?.[1] ?? 0);
}

function byNumber(one: string, other: string): number {
  return nameToNumber(one) - nameToNumber(other);
}
