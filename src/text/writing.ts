import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type WritingWords, writingEnglish } from './en/writing.ts';
import { language } from './text.ts';

/** Each in a file of its own, by the tag of the screens’ language. */
const loadByTag: Readonly<Record<string, () => Promise<WritingWords>>> = {
  en: () => Promise.resolve(writingEnglish),
  fr: async () => (await import('./neighbours/writing-fr-es-pt.ts')).writingWords.fr,
  sw: async () => (await import('./neighbours/writing-sw-ln.ts')).writingWords.sw,
  ar: async () => (await import('./neighbours/writing-ar-am.ts')).writingWords.ar,
  pt: async () => (await import('./neighbours/writing-fr-es-pt.ts')).writingWords.pt,
  es: async () => (await import('./neighbours/writing-fr-es-pt.ts')).writingWords.es,
  ln: async () => (await import('./neighbours/writing-sw-ln.ts')).writingWords.ln,
  am: async () => (await import('./neighbours/writing-ar-am.ts')).writingWords.am,
};

const current = signal(writingEnglish);
let following: Promise<void> | undefined;

/** What is said around letters and stories, in the language of the screens. */
export const writingWords: ReadonlySignal<WritingWords> = current;

/** Fetches them, and from now on in every language that the screens come to speak. Rejects where they cannot be had; calling again is safe. */
export function loadWritingWords(): Promise<void> {
  following ??= new Promise((resolve, reject) => {
    effect(() => {
      const { tag } = language.value;
      // Where they cannot be had everything stays as it is.
      loadWriting(tag).then((words) => {
        if (language.value.tag === tag) current.value = words;
        resolve();
      }, reject);
    });
  });
  return following;
}

/** A language’s words, without saying them. */
export function loadWriting(tag: string): Promise<WritingWords> {
  return (loadByTag[tag] ?? loadByTag['en'])?.() ?? Promise.resolve(writingEnglish);
}
