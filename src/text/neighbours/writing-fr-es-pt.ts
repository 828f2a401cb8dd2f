import { writingSpanish } from '../es/writing.ts';
import { writingFrench } from '../fr/writing.ts';
import { writingPortuguese } from '../pt/writing.ts';

/** In one file, for words that are alike take less room together. */
export const writingWords = { es: writingSpanish, fr: writingFrench, pt: writingPortuguese };
