import { hallEnglish, type Words } from './en/hall.ts';
import type { OrganiserWords } from './en/organiser.ts';

/** A language of the screens. */
export type Language = {
  /** BCP 47. */
  readonly tag: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether somebody who grew up with the language has read all of it over. The screens say where not. */
  readonly reviewed: boolean;
  /** Each in a file of its own: a tablet loads what is spoken on it, and keeps all of them for use without a network. */
  readonly load: () => Promise<Words>;
  readonly loadOrganiser: () => Promise<OrganiserWords>;
};

const fallback: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  // The source of all the others.
  reviewed: true,
  load: () => Promise.resolve(hallEnglish),
  loadOrganiser: async () => (await import('./en/organiser.ts')).organiserEnglish,
};

/** Every language of the screens. */
export const languages: readonly Language[] = [
  fallback,
  {
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./fr/hall.ts')).hallFrench,
    loadOrganiser: async () => (await import('./neighbours/organiser-fr-es-pt.ts')).organiserWords.fr,
  },
  {
    tag: 'sw',
    name: 'Kiswahili',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./sw/hall.ts')).hallSwahili,
    loadOrganiser: async () => (await import('./neighbours/organiser-sw-ln.ts')).organiserWords.sw,
  },
  {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    reviewed: false,
    load: async () => (await import('./ar/hall.ts')).hallArabic,
    loadOrganiser: async () => (await import('./neighbours/organiser-ar-am.ts')).organiserWords.ar,
  },
  {
    tag: 'pt',
    name: 'Português',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./pt/hall.ts')).hallPortuguese,
    loadOrganiser: async () => (await import('./neighbours/organiser-fr-es-pt.ts')).organiserWords.pt,
  },
  {
    tag: 'es',
    name: 'Español',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./es/hall.ts')).hallSpanish,
    loadOrganiser: async () => (await import('./neighbours/organiser-fr-es-pt.ts')).organiserWords.es,
  },
  {
    tag: 'ln',
    name: 'Lingála',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./ln/hall.ts')).hallLingala,
    loadOrganiser: async () => (await import('./neighbours/organiser-sw-ln.ts')).organiserWords.ln,
  },
  {
    tag: 'am',
    name: 'አማርኛ',
    direction: 'ltr',
    reviewed: false,
    load: async () => (await import('./am/hall.ts')).hallAmharic,
    loadOrganiser: async () => (await import('./neighbours/organiser-ar-am.ts')).organiserWords.am,
  },
];

/** The language of the screens nearest to those asked for, in order: the same tag, then the same language elsewhere, then English. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found =
      languages.find((language) => language.tag === tag) ??
      languages.find((language) => tagToBase(language.tag) === tagToBase(tag));
    if (found) return found;
  }
  return fallback;
}

/** The languages (BCP 47) a participant may choose where a campaign's pack brings these: its own, then those of the screens that it lacks. */
export function addScreenLanguages(packLanguages: readonly string[]): readonly string[] {
  const bases = packLanguages.map(tagToBase);
  return [...packLanguages, ...languages.map(({ tag }) => tag).filter((tag) => !bases.includes(tagToBase(tag)))];
}

/** Attributes of an element whose text is in this language (BCP 47), whichever language is around it. */
export function inLanguage(tag: string): { readonly lang: string; readonly dir: Language['direction'] } {
  return { lang: tag, dir: tagToDirection(tag) };
}

/** What the language calls itself, also where the screens do not speak it: `Kiswahili` for `sw`. */
export function tagToLanguageName(tag: string): string {
  const own = languages.find((language) => language.tag === tag);
  return own?.name ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

const tagToBase = (tag: string) => tag.split('-')[0];

function tagToDirection(tag: string): Language['direction'] {
  const own = languages.find((language) => language.tag === tag);
  if (own) return own.direction;
  // Here the browser loads its tables, some 10 ms on a slow tablet: languages that the screens speak go without.
  const { script } = new Intl.Locale(tag).maximize();
  return script && /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr';
}
