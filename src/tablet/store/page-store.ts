import type { Bytes } from '../../domain/bytes.ts';
import { createConnection, type Table } from './connection.ts';
import type { PaperFiles } from './paper-files.ts';
import type { PaperFolder } from './paper-protocol.ts';
import { within } from './within.ts';

/** What lies in a store. */
export type Listed = {
  readonly names: readonly string[];
  /** Whether that is all: who did not answer may have more. */
  readonly isWhole: boolean;
};

/** Sealed pages, each under a name of its own, until the centre has them. */
export type PageStore = {
  /** Done only when it is on the disk. */
  readonly put: (name: string, bytes: Bytes) => Promise<'done' | 'full' | 'failing'>;
  readonly list: () => Promise<Listed>;
  /** `undefined` where there is no such file, or it cannot be read. */
  readonly read: (name: string) => Promise<Bytes | undefined>;
  /** In bytes; 0 where nobody can tell. */
  readonly sizeOf: (name: string) => Promise<number>;
  /** So many of its bytes, from that one on; fewer at its end, none where it is not there or cannot be read. */
  readonly readPart: (name: string, at: number, length: number) => Promise<Bytes>;
  readonly remove: (name: string) => Promise<void>;
  /** Whether some pages more fit now, by writing so much and taking it back: nothing else tells. */
  readonly hasRoom: () => Promise<boolean>;
};

/** A few pages, so that a letter that is begun with them can be ended with them. */
const roomBytes = 1_000_000;
const probeName = 'probe';
const none: Bytes = new Uint8Array(0);
const patienceMs = 6_000;
const unread: Listed = { names: [], isWhole: false };

/** In files, where this browser has them; they are not in the journal's way, and their space is not its reserve. */
export function createFilePageStore(files: PaperFiles, folder: PaperFolder = 'attachments'): PageStore {
  const put: PageStore['put'] = async (name, bytes) => {
    const { kind } = await files({ kind: 'write', folder, name, bytes });
    return kind === 'done' || kind === 'full' ? kind : 'failing';
  };
  const remove: PageStore['remove'] = async (name) => void (await files({ kind: 'remove', folder, name }));
  return {
    put,
    remove,
    list: async () => {
      const answer = await files({ kind: 'list', folder });
      return answer.kind === 'names' ? toListed(answer.names) : unread;
    },
    // One by one: a file that does not open is in nobody's way.
    sizeOf: async (name) => {
      const answer = await files({ kind: 'size', folder, name });
      return answer.kind === 'size' ? answer.size : 0;
    },
    readPart: async (name, at, length) => {
      const answer = await files({ kind: 'read-part', folder, name, at, length });
      return answer.kind === 'content' ? answer.bytes : none;
    },
    read: async (name) => {
      const answer = await files({ kind: 'read', folder, name });
      return answer.kind === 'content' && answer.bytes.length > 0 ? answer.bytes : undefined;
    },
    hasRoom: async () => {
      const probed = await put(probeName, makeNoise(roomBytes));
      await remove(probeName);
      return probed === 'done';
    },
  };
}

type PageTables = {
  readonly pages: Table<{ readonly name: string; readonly bytes: Bytes }, string>;
  /** Apart, so that nobody reads megabytes to know what there is. */
  readonly names: Table<{ readonly name: string; readonly size?: number }, string>;
};

const versions = [{ pages: 'name', names: 'name' }] as const;

/** In a database of its own where there are no files. */
export function createTablePageStore(factory: IDBFactory, name = 'barua-pages'): PageStore {
  const { transaction } = createConnection<PageTables>(factory, { name, versions }, () => undefined);
  const put: PageStore['put'] = async (page, bytes) => {
    try {
      await within(
        patienceMs,
        transaction('rw', async ({ pages, names }) => {
          pages.put({ name: page, bytes });
          names.put({ name: page, size: bytes.length });
        }),
      );
      return 'done';
    } catch (error) {
      return (error as { readonly name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'failing';
    }
  };
  const remove: PageStore['remove'] = (page) =>
    within(
      patienceMs,
      transaction('rw', async ({ pages, names }) => {
        pages.delete(page);
        names.delete(page);
      }),
    ).catch(() => undefined);
  return {
    put,
    remove,
    list: () =>
      within(
        patienceMs,
        transaction('r', ({ names }) => names.list()),
      ).then(
        (rows) => toListed(rows.map((row) => row.name)),
        () => unread,
      ),
    // Rows of before have no size: nobody was told of megabytes then.
    sizeOf: (page) =>
      transaction('r', ({ names }) => names.get(page)).then(
        (row) => row?.size ?? 0,
        () => 0,
      ),
    readPart: (page, at, length) =>
      transaction('r', ({ pages }) => pages.get(page)).then(
        (row) => row?.bytes.slice(at, at + length) ?? none,
        () => none,
      ),
    read: (page) =>
      transaction('r', ({ pages }) => pages.get(page)).then(
        (row) => row?.bytes,
        () => undefined,
      ),
    hasRoom: async () => {
      const probed = await put(probeName, makeNoise(roomBytes));
      await remove(probeName);
      return probed === 'done';
    },
  };
}

function toListed(names: readonly string[]): Listed {
  return { names: names.filter((name) => name !== probeName), isWhole: true };
}

/** Bytes that no file system makes smaller. The generator gives 65,536 at once. */
function makeNoise(length: number): Bytes {
  const noise = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  return noise;
}
