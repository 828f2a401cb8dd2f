import { organiserLingala } from '../ln/organiser.ts';
import { organiserSwahili } from '../sw/organiser.ts';

/** In one file, for words that are alike take less room together. */
export const organiserWords = { ln: organiserLingala, sw: organiserSwahili };
