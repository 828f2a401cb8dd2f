import type { Listed, PageStore } from './page-store.ts';
import type { PaperFiles } from './paper-files.ts';
import type { TabletEnvironment } from './tablet-environment.ts';
import { within } from './within.ts';

export type OpenedFiles = {
  readonly files: PaperFiles | undefined;
  /** False where there may be files that do not open just now. */
  readonly isSure: boolean;
};

/** The files of pages, with a start's patience. Rejects never. */
export async function openFiles({ openPaperFiles, sizes }: TabletEnvironment): Promise<OpenedFiles> {
  if (!openPaperFiles) return { files: undefined, isSure: true };
  return within(sizes.bootTimeoutMs, openPaperFiles()).then(
    (files) => ({ files, isSure: true }),
    () => ({ files: undefined, isSure: false }),
  );
}

/** Files, and the tables to which a session without files writes: whatever lies in either is there. `files` is missing where none open; `isSure` as above. */
export function createBothStores(files: PageStore | undefined, tables: PageStore, isSure: boolean): PageStore {
  if (!files) return isSure ? tables : { ...tables, list: async () => ({ ...(await tables.list()), isWhole: false }) };
  return {
    put: files.put,
    hasRoom: files.hasRoom,
    list: async () => joinLists(await Promise.all([files.list(), tables.list()])),
    read: async (name) => (await files.read(name)) ?? tables.read(name),
    readPart: async (name, at, length) => {
      const part = await files.readPart(name, at, length);
      return part.length > 0 ? part : tables.readPart(name, at, length);
    },
    // First where a question makes no file.
    sizeOf: async (name) => (await tables.sizeOf(name)) || files.sizeOf(name),
    remove: async (name) => {
      await Promise.all([files.remove(name), tables.remove(name)]);
    },
  };
}

function joinLists(lists: readonly Listed[]): Listed {
  const names = new Set(lists.flatMap((listed) => listed.names));
  return { names: [...names], isWhole: lists.every(({ isWhole }) => isWhole) };
}
