import { createLetterDraft, type LetterDraft } from './letter-draft.ts';
import { keyPlace, sparePlace } from './letter-places.ts';
import type { TabletState } from './tablet-state.ts';

/** What a participant writes more than a signature on: the letter under way. */
export type Paper = { readonly letter: LetterDraft };

/** A chunk of its own, which comes with the first letter. Rejects never: without files there is still memory. */
export async function openPaper({ environment }: TabletState): Promise<Paper> {
  const files = await environment.openPaperFiles?.().catch(() => undefined);
  return { letter: createLetterDraft({ files, key: keyPlace, spare: sparePlace, clock: environment.clock }) };
}
