import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Bytes } from '../domain/bytes.ts';
import type { Connection } from '../tablet/store/connection.ts';
import { connectDatabase, type Tables } from '../tablet/store/database.ts';
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
  /** For databases beside the tablet's own. */
  readonly databases: IDBFactory;
  /** How many connections were made. */
  made: number;
  readonly connect: (onOutdated?: () => void) => Connection<Tables>;
  /** A newer version of the app opens the database, with a table more. */
  readonly upgradeDatabase: () => Promise<void>;
  readonly openJournalFile: () => Promise<JournalFile>;
  /** What Chromium does with a corrupt log: every database of the origin is gone. */
  readonly wipeDatabase: () => void;
  /** Cuts the file as a crash would. */
  readonly tearFile: (bytes: number) => void;
  readonly journalName: () => string;
  /** A second disk with what is on this one now: a profile that was copied, or kept and restored later. */
  readonly copy: () => Promise<SimulatedDisk>;
};

/** Node has none of its own. */
Object.assign(globalThis, { IDBKeyRange });

/** A disk with both of a tablet's copies on it, in memory, with faults to order. */
export function createDisk(timeoutMs = 300): SimulatedDisk {
  let factory = new IDBFactory();
  const disk: SimulatedDisk = {
    databaseFault: { kind: 'none' },
    fileFault: { kind: 'none' },
    files: new Map(),
    made: 0,
    get databases() {
      return factory;
    },
    connect: (onOutdated = () => undefined) => {
      disk.made += 1;
      return breakConnection(connectDatabase(factory, onOutdated), disk);
    },
    upgradeDatabase: () =>
      new Promise((resolve) => {
        const request = factory.open('barua', 1_000);
        request.onupgradeneeded = () => request.result.createObjectStore('extra', { keyPath: 'id' });
        request.onsuccess = () => resolve(request.result.close());
      }),
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
      await copyTables(disk.connect(), twin.connect());
      return twin;
    },
  };
  return disk;
}

async function copyTables(from: Connection<Tables>, to: Connection<Tables>): Promise<void> {
  const names = ['campaign', 'packs', 'journals', 'entries', 'events', 'chunks'] as const;
  const rows = await from.transaction('r', (tables) => Promise.all(names.map((name) => tables[name].list())));
  await to.transaction('rw', async (tables) => {
    for (const [at, name] of names.entries()) for (const row of rows[at] ?? []) tables[name].put(row as never);
  });
  from.close();
  to.close();
}

function breakConnection(connection: Connection<Tables>, disk: SimulatedDisk): Connection<Tables> {
  return {
    ...connection,
    transaction: async (mode, work) => {
      const fault = disk.databaseFault;
      if (mode === 'r') return connection.transaction(mode, work);
      if (fault.kind === 'hangs-once') disk.databaseFault = { kind: 'none' };
      if (fault.kind === 'hangs' || fault.kind === 'hangs-once') return new Promise(() => undefined);
      let changes = 0;
      const onChange = () => {
        changes += 1;
        if (fault.kind === 'refuses') throw new DOMException('refused', fault.name);
      };
      const value = await connection.transaction(mode, (tables) => work(watchTables(tables, onChange)));
      if (fault.kind === 'stores-but-fails' && changes > 0) throw new DOMException('late', 'UnknownError');
      return value;
    },
  };
}

function watchTables(tables: Tables, onChange: () => void): Tables {
  const watched = Object.entries(tables).map(([name, table]) => [
    name,
    {
      ...table,
      put: (row: never) => {
        onChange();
        table.put(row);
      },
      clear: () => {
        onChange();
        table.clear();
      },
    },
  ]);
  return Object.fromEntries(watched) as Tables;
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
