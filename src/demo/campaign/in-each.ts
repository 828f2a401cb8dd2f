import type { Texts } from '../../domain/case-pack.ts';
import { typesetProse } from './typeset.ts';

/** The demo campaign's languages, the first one first in the pack. */
export const demoLanguages = ['en', 'fr', 'sw', 'ar'] as const;

/** One of something for each language: a language that lacks it does not compile. */
export type InEach<Value> = Readonly<Record<(typeof demoLanguages)[number], Value>>;

/** Prose in the demo's languages, typeset. */
export function inEach(texts: InEach<string>): Texts {
  return Object.fromEntries(demoLanguages.map((language) => [language, typesetProse(texts[language], language)]));
}
