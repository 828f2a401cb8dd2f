import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Bytes } from '../domain/bytes.ts';
import { createJournalFile, type JournalFile } from '../tablet/store/journal-file.ts';
import type { FileAnswer, FileRequest } from '../tablet/store/journal-file-protocol.ts';
import { createFileService, type Folder, type SyncHandle } from '../tablet/store/journal-file-service.ts';

/** What goes wrong with the database's transactions from now on. */
export type DatabaseFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'hangs' }
  /** One transaction hangs, the next one goes well. */
  | { readonly kind: 'hangs-once' }
  /** Whatever would change something is refused; looking goes on. */
  | { readonly kind: 'refuses'; readonly name: string }
  /** The transaction goes through, but is reported as failed (PLATFORM A1). */
  | { readonly kind: 'stores-but-fails' };

/** What goes wrong with the file's writes from now on. */
export type FileFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'writes-short' }
  | { readonly kind: 'throws'; readonly name: string }
  /** The bytes of one write are written, the answer is late for ever. */
  | { readonly kind: 'stores-but-hangs-once' };

export type SimulatedDisk = {
  databaseFault: DatabaseFault;
  fileFault: FileFault;
  readonly files: Map<string, Bytes>;
  /** How many Dexie instances were made. */
  made: number;
  readonly makeDatabase: () => Dexie;
  readonly openJournalFile: () => Promise<JournalFile>;
  /** What Chromium does with a corrupt log: every database of the origin is gone. */
  readonly wipeDatabase: () => void;
  /** Cuts the file as a crash would. */
  readonly tearFile: (bytes: number) => void;
  readonly journalName: () => string;
  /** A second disk with what is on this one now: a profile that was copied, or kept and restored later. */
  readonly copy: () => Promise<SimulatedDisk>;
};

/** A disk with both of a tablet's copies on it, in memory, with faults to order. */
export function createDisk(timeoutMs = 300): SimulatedDisk {
  let factory = new IDBFactory();
  const disk: SimulatedDisk = {
    databaseFault: { kind: 'none' },
    fileFault: { kind: 'none' },
    files: new Map(),
    made: 0,
    makeDatabase: () => {
      disk.made += 1;
      const dexie = new Dexie('barua', { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' });
      return breakDexie(dexie, disk);
    },
    openJournalFile: async () => {
      const serve = await createFileService(memoryFolder(disk));
      return createJournalFile(
        (request) => sendThrough(disk, serve, request),
        timeoutMs,
        () => undefined,
      );
    },
    wipeDatabase: () => {
      factory = new IDBFactory();
    },
    tearFile: (bytes) => {
      const name = disk.journalName();
      const whole = disk.files.get(name) ?? new Uint8Array(0);
      disk.files.set(name, whole.slice(0, whole.length - bytes));
    },
    journalName: () =>
      [...disk.files.keys()]
        .filter((name) => name.startsWith('journal'))
        .sort()
        .at(-1) ?? '',
    copy: async () => {
      const twin = createDisk(timeoutMs);
      for (const [name, bytes] of disk.files) twin.files.set(name, bytes);
      await copyTables(disk.makeDatabase(), twin.makeDatabase());
      return twin;
    },
  };
  return disk;
}

async function copyTables(from: Dexie, to: Dexie): Promise<void> {
  await from.open();
  to.version(from.verno).stores(Object.fromEntries(from.tables.map(({ name, schema }) => [name, schema.primKey.src])));
  for (const table of from.tables) await to.table(table.name).bulkPut(await table.toArray());
  from.close();
  to.close();
}

function breakDexie(dexie: Dexie, disk: SimulatedDisk): Dexie {
  let changes = 0;
  const whole = dexie.transaction.bind(dexie) as (...parts: unknown[]) => Promise<unknown>;
  const broken = async (...parts: unknown[]): Promise<unknown> => {
    const fault = disk.databaseFault;
    if (parts[0] !== 'rw') return whole(...parts);
    if (fault.kind === 'hangs-once') disk.databaseFault = { kind: 'none' };
    if (fault.kind === 'hangs' || fault.kind === 'hangs-once') return new Promise(() => undefined);
    const before = changes;
    const value = await whole(...parts);
    if (fault.kind === 'stores-but-fails' && changes > before) throw new DOMException('late', 'UnknownError');
    return value;
  };
  dexie.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = async (request) => {
          const fault = disk.databaseFault;
          changes += 1;
          if (fault.kind !== 'refuses') return table.mutate(request);
          throw Object.assign(new Error('refused'), { name: 'AbortError', inner: { name: fault.name } });
        };
        return { ...table, mutate };
      },
    }),
  });
  return Object.assign(dexie, { transaction: broken });
}

async function sendThrough(
  disk: SimulatedDisk,
  serve: (request: FileRequest) => Promise<FileAnswer>,
  request: FileRequest,
): Promise<FileAnswer> {
  if (request.kind !== 'write') return serve(request);
  const fault = disk.fileFault;
  if (fault.kind === 'hangs') return new Promise(() => undefined);
  if (fault.kind === 'stores-but-hangs-once') disk.fileFault = { kind: 'none' };
  const answer = await serve(request);
  return fault.kind === 'stores-but-hangs-once' ? new Promise(() => undefined) : answer;
}

function memoryFolder(disk: SimulatedDisk): Folder {
  return {
    list: async () => [...disk.files.keys()],
    open: async (name) => memoryHandle(disk, name),
    remove: async (name) => {
      disk.files.delete(name);
    },
  };
}

function memoryHandle(disk: SimulatedDisk, name: string): SyncHandle {
  const get = () => disk.files.get(name) ?? new Uint8Array(0);
  if (!disk.files.has(name)) disk.files.set(name, new Uint8Array(0));
  return {
    getSize: () => get().length,
    read: (into, { at }) => {
      into.set(get().subarray(at, at + into.length));
      return Math.max(0, Math.min(into.length, get().length - at));
    },
    write: (bytes, { at }) => {
      const { fileFault } = disk;
      const count = fileFault.kind === 'writes-short' ? Math.floor(bytes.length / 2) : bytes.length;
      const next = new Uint8Array(Math.max(get().length, at + count));
      next.set(get());
      next.set(bytes.subarray(0, count), at);
      disk.files.set(name, next);
      if (fileFault.kind === 'throws') throw new DOMException('no', fileFault.name);
      return count;
    },
    truncate: (size) => {
      const next = new Uint8Array(size);
      next.set(get().subarray(0, size));
      disk.files.set(name, next);
    },
    flush: () => undefined,
    close: () => undefined,
  };
}
