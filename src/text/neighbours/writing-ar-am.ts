import { writingAmharic } from '../am/writing.ts';
import { writingArabic } from '../ar/writing.ts';

/** In one file, for words that are alike take less room together. */
export const writingWords = { am: writingAmharic, ar: writingArabic };
