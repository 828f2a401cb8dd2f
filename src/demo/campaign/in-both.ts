import type { Texts } from '../../domain/case-pack.ts';
import { typesetProse } from './typeset.ts';

/** Prose in the demo's two languages, typeset. */
export function inBoth(en: string, fr: string): Texts {
  return { en: typesetProse(en, 'en'), fr: typesetProse(fr, 'fr') };
}
