import { organiserAmharic } from '../am/organiser.ts';
import { organiserArabic } from '../ar/organiser.ts';

/** In one file, for words that are alike take less room together. */
export const organiserWords = { am: organiserAmharic, ar: organiserArabic };
