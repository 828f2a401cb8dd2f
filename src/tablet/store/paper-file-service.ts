import type { Folder, SyncHandle } from './journal-file-service.ts';
import type { PaperAnswer, PaperFolder, PaperRequest } from './paper-protocol.ts';

/** Serves requests on the folders. Runs in the worker; knows bytes only, not what they mean. */
export function createPaperService(
  folders: Readonly<Record<PaperFolder, Folder>>,
): (request: PaperRequest) => Promise<PaperAnswer> {
  async function serve(request: PaperRequest): Promise<PaperAnswer> {
    const folder = folders[request.folder];
    switch (request.kind) {
      case 'read':
        return (await folder.list()).includes(request.name)
          ? useFile(folder, request.name, readWhole)
          : { kind: 'content', bytes: new Uint8Array(0) };
      case 'write':
        return useFile(folder, request.name, (handle) => overwrite(handle, request.bytes));
      case 'wipe':
        return (await folder.list()).includes(request.name) ? useFile(folder, request.name, wipe) : { kind: 'done' };
      case 'list':
        return { kind: 'names', names: await folder.list() };
      case 'size':
        return useFile(folder, request.name, (handle) => ({ kind: 'size', size: handle.getSize() }));
      case 'read-part':
        return readPart(folder, request);
      case 'remove':
        if ((await folder.list()).includes(request.name)) await removeEmptied(folder, request.name);
        return { kind: 'done' };
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const answer = last.then(() => serve(request)).catch(toFailure);
    last = answer;
    return answer;
  };
}

async function useFile(folder: Folder, name: string, work: (handle: SyncHandle) => PaperAnswer): Promise<PaperAnswer> {
  const handle = await folder.open(name);
  try {
    return work(handle);
  } finally {
    handle.close();
  }
}

async function readPart(
  folder: Folder,
  { name, at, length }: Extract<PaperRequest, { readonly kind: 'read-part' }>,
): Promise<PaperAnswer> {
  const bytes = new Uint8Array(length);
  if (!(await folder.list()).includes(name)) return { kind: 'content', bytes: bytes.subarray(length) };
  return useFile(folder, name, (handle) => ({ kind: 'content', bytes: bytes.slice(0, handle.read(bytes, { at })) }));
}

/** Emptied by its own handle first, for the reason that `journal-file-service.ts` gives. */
async function removeEmptied(folder: Folder, name: string): Promise<void> {
  await useFile(folder, name, (handle) => {
    handle.truncate(0);
    return { kind: 'done' };
  });
  await folder.remove(name);
}

function readWhole(handle: SyncHandle): PaperAnswer {
  const bytes = new Uint8Array(handle.getSize());
  const count = handle.read(bytes, { at: 0 });
  return { kind: 'content', bytes: bytes.subarray(0, count) };
}

/** In place, so that what stood there is gone where the disk allows it. */
function overwrite(handle: SyncHandle, bytes: Uint8Array<ArrayBuffer>): PaperAnswer {
  try {
    if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new DOMException('short write', 'QuotaExceededError');
    if (handle.getSize() > bytes.length) handle.truncate(bytes.length);
    handle.flush();
    return { kind: 'done' };
  } catch (error) {
    wipe(handle);
    return toFailure(error);
  }
}

function wipe(handle: SyncHandle): PaperAnswer {
  const size = handle.getSize();
  if (size > 0) {
    handle.write(new Uint8Array(size), { at: 0 });
    handle.flush();
    handle.truncate(0);
    handle.flush();
  }
  return { kind: 'done' };
}

function toFailure(error: unknown): PaperAnswer {
  const why = error instanceof Error ? error.name : 'unknown';
  return why === 'QuotaExceededError' ? { kind: 'full' } : { kind: 'failed', why };
}
