import { organiserSpanish } from '../es/organiser.ts';
import { organiserFrench } from '../fr/organiser.ts';
import { organiserPortuguese } from '../pt/organiser.ts';

/** In one file, for words that are alike take less room together. */
export const organiserWords = { es: organiserSpanish, fr: organiserFrench, pt: organiserPortuguese };
