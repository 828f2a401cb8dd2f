import { type ProseLanguage, writeProse } from '../bench/prose.ts';
import { between, pick, type Random } from '../bench/seeded-random.ts';

/** How often each language is written in Lubumbashi's halls, as this simulation has it. */
const languageBag: readonly ProseLanguage[] = ['fr', 'fr', 'fr', 'sw', 'sw', 'en', 'en', 'pt', 'ar', 'am'];
/** UTF-8 bytes a character takes, about. */
const bytesByLanguage: Readonly<Record<ProseLanguage, number>> = { en: 1, fr: 1.04, sw: 1, pt: 1.04, ar: 1.8, am: 2.6 };

export type Writing = { readonly language: ProseLanguage; readonly text: string };

/** A letter's length in characters, at least and at most. */
const [shortest, longest] = [300, 1_500];

/** Real prose (the Universal Declaration) of 300 to 1,500 characters in one to three paragraphs or a few more, NFC, as somebody might write it into a letter. */
export function composeLetter(random: Random): Writing {
  const language = pick(random, languageBag);
  const bytes = between(random, shortest, longest) * bytesByLanguage[language];
  const most = between(random, 1, 3);
  const paragraphs: string[] = [];
  while (paragraphs.length < most || paragraphs.join('\n\n').length < shortest) {
    paragraphs.push(writeProse(random, language, bytes / most));
  }
  return { language, text: paragraphs.join('\n\n').normalize('NFC').slice(0, longest).trim() };
}
