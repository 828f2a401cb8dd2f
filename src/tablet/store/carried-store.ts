import { parseCarriedName } from './carried-names.ts';
import type { Listed, PageStore } from './page-store.ts';

/** Where what is carried for others lies, each part under a name of its own. */
export type CarriedStore = Pick<PageStore, 'put' | 'list' | 'read' | 'readPart' | 'remove' | 'hasRoom'>;

/**
 * Text in two copies, as a tablet's own journal has them: Chromium can lose either kind of storage by itself. Done only when both are on the disk. Sealed pages, the bulk, are in the files alone, but for those that a session without files took.
 * What one copy lacks is given to it with each list.
 */
export function createCarriedStore(files: CarriedStore, tables: CarriedStore): CarriedStore {
  async function listAndMend(): Promise<Listed> {
    const lists = await Promise.all([files.list(), tables.list()]);
    const [inFiles, inTables] = lists.map(({ names }) => new Set(names));
    const isWhole = lists.every((list) => list.isWhole);
    const names = [...new Set([...(inFiles ?? []), ...(inTables ?? [])])];
    for (const name of names) {
      // Nothing is mended where nobody knows what is missing.
      if (isPage(name) || !isWhole) continue;
      if (!inTables?.has(name)) await copy(name, files, tables);
      if (!inFiles?.has(name)) await copy(name, tables, files);
    }
    return { names, isWhole };
  }

  return {
    put: async (name, bytes) => {
      if (isPage(name)) return files.put(name, bytes);
      const puts = await Promise.all([files.put(name, bytes), tables.put(name, bytes)]);
      return puts.find((put) => put !== 'done') ?? 'done';
    },
    list: listAndMend,
    read: async (name) => (await files.read(name)) ?? tables.read(name),
    remove: async (name) => {
      await Promise.all([files.remove(name), tables.remove(name)]);
    },
    // Only pages are read in parts.
    readPart: async (name, at, length) => {
      const part = await files.readPart(name, at, length);
      return part.length > 0 ? part : tables.readPart(name, at, length);
    },
    hasRoom: files.hasRoom,
  };
}

function isPage(name: string): boolean {
  return parseCarriedName(name)?.kind === 'page';
}

async function copy(name: string, from: CarriedStore, to: CarriedStore): Promise<void> {
  const bytes = await from.read(name);
  if (bytes) await to.put(name, bytes);
}
