import { loadWritingWords } from '../../../text/writing.ts';
import { KeptLetterQuestion } from './kept-letter.tsx';
import { LetterStep } from './letter-step.tsx';
import { ReviewStep } from './review-step.tsx';

/** Paper and pen, in a chunk of their own with their words: most people sign. */
export async function openWritingScreens() {
  await loadWritingWords();
  return { KeptLetterQuestion, LetterStep, ReviewStep };
}
