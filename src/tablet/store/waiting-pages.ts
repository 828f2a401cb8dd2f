import type { Bytes } from '../../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { parsePageName } from './page-names.ts';
import type { PageStore } from './page-store.ts';
import { idToBytes, publish, type TabletState } from './tablet-state.ts';

/** A sealed page that waits for its turn to the centre. */
export type WaitingPage = {
  /** What its file is called here. */
  readonly name: string;
  readonly journal: Bytes;
  /** The entry that names it. */
  readonly number: number;
  readonly digest: Bytes;
  /** Its size. */
  readonly bytes: number;
};

/** The pages on this tablet, for who brings them to the centre. */
export type WaitingPages = {
  /** Those whose entry the centre has, the smallest first. */
  readonly list: () => Promise<readonly WaitingPage[]>;
  /** So many bytes of its file, from that one on; fewer where the file ends or cannot be read. */
  readonly read: (page: WaitingPage, at: number, length: number) => Promise<Bytes>;
  /** The centre's receipt for it was checked: its file goes. A page whose entry has no receipt stays. */
  readonly release: (page: WaitingPage) => Promise<void>;
};

/** The centre's receipt for a page came by hand, and was checked. Gives how many files went by it; a page whose entry has no receipt stays. */
export async function releasePages(
  state: TabletState,
  store: PageStore,
  of: { readonly journal: Bytes; readonly digest: Bytes },
): Promise<number> {
  const [journal, digest] = [bytesToBase64url(of.journal), bytesToBase64url(of.digest)];
  const acknowledged = state.journals.get(journal)?.acknowledged ?? 0;
  const names = (await store.list()).names.filter((name) => {
    const page = parsePageName(name);
    return page?.journal === journal && page.digest === digest && page.number <= acknowledged;
  });
  for (const name of names) {
    await store.remove(name);
    state.pages.delete(name);
  }
  if (names.length > 0) publish(state);
  return names.length;
}

/** `settle` ends when the pages that no entry names are gone, and the others counted as far as they can be. */
export function createWaitingPages(state: TabletState, store: PageStore, settle: () => Promise<void>): WaitingPages {
  const isEntryThere = (journal: string, number: number) => number <= (state.journals.get(journal)?.acknowledged ?? 0);
  return {
    list: async () => {
      await settle();
      const pages = [...state.pages].flatMap(([name, bytes]): WaitingPage[] => {
        const page = parsePageName(name);
        const digest = base64urlToBytes(page?.digest ?? '');
        if (!page || !digest || !isEntryThere(page.journal, page.number)) return [];
        return [{ name, journal: idToBytes(page.journal), number: page.number, digest, bytes }];
      });
      return pages.sort((one, other) => one.bytes - other.bytes);
    },
    read: ({ name }, at, length) => store.readPart(name, at, length),
    release: async ({ name }) => {
      const page = parsePageName(name);
      if (!page || !isEntryThere(page.journal, page.number)) return;
      await store.remove(name);
      state.pages.delete(name);
      publish(state);
    },
  };
}
