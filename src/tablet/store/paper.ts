import { type AppendWithPages, createAppendWithPages } from './append-with-pages.ts';
import { createBothStores, openFiles } from './both-page-stores.ts';
import { createLetterDraft, type LetterDraft } from './letter-draft.ts';
import { keyPlace, sparePlace } from './letter-places.ts';
import { createFilePageStore, createTablePageStore } from './page-store.ts';
import { createSaveWithPages, type SaveWithPages } from './save-with-pages.ts';
import { countPages, settlePages } from './settle-pages.ts';
import type { TabletState } from './tablet-state.ts';
import { createWaitingPages, type WaitingPages } from './waiting-pages.ts';

/** What a participant writes more than a signature on: the letter under way, and letters on pages. */
export type Paper = {
  readonly letter: LetterDraft;
  /** As `TabletStore.savePass`, for a pass whose letters have pages. */
  readonly savePass: SaveWithPages;
  /** For what else has pages. */
  readonly appendWithPages: AppendWithPages;
  /** Pages end long before text does: asked before one is begun. */
  readonly hasRoomForPages: () => Promise<boolean>;
  readonly waitingPages: WaitingPages;
};

/** A chunk of its own, which comes with the first letter. Rejects never: without files there is still memory. */
export async function openPaper(state: TabletState): Promise<Paper> {
  const { environment } = state;
  const { files, isSure } = await openFiles(environment);
  const inTables = createTablePageStore(environment.databases);
  const pages = createBothStores(files && createFilePageStore(files), inTables, isSure);
  const append = createAppendWithPages(state, pages);
  const settled = settlePages(state, pages).catch(() => undefined);
  const settle = async () => {
    await settled;
    if (!state.counted.pages) await countPages(state, pages);
  };
  const appendWithPages: AppendWithPages = async (written, draft) => {
    await settled;
    return append(written, draft);
  };
  return {
    letter: createLetterDraft({ files, key: keyPlace, spare: sparePlace, clock: environment.clock }),
    savePass: createSaveWithPages(state, appendWithPages),
    appendWithPages,
    waitingPages: createWaitingPages(state, pages, settle),
    hasRoomForPages: async () => {
      await settled;
      return pages.hasRoom();
    },
  };
}
