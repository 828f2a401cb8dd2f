import { parseCarriedName } from './carried-names.ts';
import type { PageStore } from './page-store.ts';

/** Where what is carried for others lies, each part under a name of its own. */
export type CarriedStore = Pick<PageStore, 'put' | 'list' | 'read' | 'readPart' | 'remove' | 'hasRoom'>;

/**
 * Text in two copies, as a tablet's own journal has them: Chromium can lose either kind of storage by itself. Done only when both are on the disk. Sealed pages, the bulk, are in the files alone.
 * What one copy lacks is given to it with each list.
 */
export function createCarriedStore(files: CarriedStore, tables: CarriedStore): CarriedStore {
  async function listAndMend(): Promise<readonly string[]> {
    const [inFiles, inTables] = (await Promise.all([files.list(), tables.list()])).map((names) => new Set(names));
    const names = [...new Set([...(inFiles ?? []), ...(inTables ?? [])])];
    for (const name of names) {
      if (isPage(name)) continue;
      if (!inTables?.has(name)) await copy(name, files, tables);
      if (!inFiles?.has(name)) await copy(name, tables, files);
    }
    return names;
  }

  return {
    put: async (name, bytes) => {
      if (isPage(name)) return files.put(name, bytes);
      const puts = await Promise.all([files.put(name, bytes), tables.put(name, bytes)]);
      return puts.find((put) => put !== 'done') ?? 'done';
    },
    list: listAndMend,
    read: async (name) => (await files.read(name)) ?? (isPage(name) ? undefined : tables.read(name)),
    remove: async (name) => {
      await Promise.all([files.remove(name), tables.remove(name)]);
    },
    // Only pages are read in parts.
    readPart: files.readPart,
    hasRoom: files.hasRoom,
  };
}

function isPage(name: string): boolean {
  const kind = parseCarriedName(name)?.kind;
  return kind === 'chunk' || kind === 'page';
}

async function copy(name: string, from: CarriedStore, to: CarriedStore): Promise<void> {
  const bytes = await from.read(name);
  if (bytes) await to.put(name, bytes);
}
