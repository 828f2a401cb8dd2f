import { loadWritingWords } from '../../../text/writing.ts';
import { StoryDialog } from './story-dialog.tsx';

/** The stories, in a chunk of their own with their words. */
export async function openStoryScreens() {
  await loadWritingWords();
  return { StoryDialog };
}
