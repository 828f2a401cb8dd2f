import { writingLingala } from '../ln/writing.ts';
import { writingSwahili } from '../sw/writing.ts';

/** In one file, for words that are alike take less room together. */
export const writingWords = { ln: writingLingala, sw: writingSwahili };
