import { expect, test } from 'vitest';
import { deskEnglish } from './desk-en.ts';
import { deskFrench } from './desk-fr.ts';
import { hallEnglish } from './en/hall.ts';
import { organiserEnglish } from './en/organiser.ts';
import { writingEnglish } from './en/writing.ts';
import { english } from './en.ts';
import {
  addScreenLanguages,
  inLanguage,
  type Language,
  languages,
  pickLanguage,
  tagToLanguageName,
} from './languages.ts';
import { plural } from './plural.ts';
import { loadWriting } from './writing.ts';

/** One for each of the forms that Arabic has, the richest of ours. */
const counts = [0, 1, 2, 3, 11, 100];

const each = languages.map((one) => [one.tag, one] as const);

test('finds the nearest language', () => {
  expect(pickLanguage(['fr-CD']).tag).toBe('fr');
  expect(pickLanguage(['ha', 'fr']).tag).toBe('fr');
  expect(pickLanguage(['ha']).tag).toBe('en');
  expect(pickLanguage([]).tag).toBe('en');
});

test('a language is called as its speakers call it, spoken here or not', () => {
  expect(['en', 'fr', 'sw', 'ar', 'ha'].map(tagToLanguageName)).toEqual([
    'English',
    'Français',
    'Kiswahili',
    'العربية',
    'Hausa',
  ]);
});

test('a pack’s languages come first, and bring the screens’ own only where it has none of that language', () => {
  expect(addScreenLanguages(['pt-BR', 'ha', 'fr'])).toEqual(['pt-BR', 'ha', 'fr', 'en', 'sw', 'ar', 'es', 'ln', 'am']);
});

test.each([
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['am', 'ltr'],
  ['ha', 'ltr'],
])('%s runs %s', (tag, dir) => {
  expect(inLanguage(tag)).toEqual({ lang: tag, dir });
});

test('languages run as the screens say they do', () => {
  expect(languages.map(({ tag }) => inLanguage(tag).dir)).toEqual(languages.map(({ direction }) => direction));
});

test('plurals follow the language, and so do the digits', () => {
  expect(plural('fr', 0, { one: '# lettre', other: '# lettres' })).toBe('0 lettre');
  expect(plural('en', 1812, { one: '# letter', other: '# letters' })).toBe('1,812 letters');
});

test.each(each)('%s leaves nothing unsaid', async (_tag, language) => {
  expect(findSilence(await loadAll(language), { ...english, ...writingEnglish })).toEqual([]);
});

test.each(each.slice(1))('%s is not English', async (_tag, language) => {
  const source = new Map(listSentences({ ...english, ...writingEnglish }));
  const left = listSentences(await loadAll(language)).filter(
    ([path, text]) => source.get(path) === text && text.split(' ').length > 2,
  );
  expect(left).toEqual([]);
});

test.each(each)('%s says whether it was read over', async (_tag, { load, reviewed }) => {
  expect((await load()).general.notReviewed === '').toBe(reviewed);
});

test.each(each)('%s counts nothing, one, two, a few and many', async (_tag, language) => {
  const all = await loadAll(language);
  const broken = counts.flatMap((n) =>
    listSentences(all, '', n).filter(([, text]) => /#(?!invite)|undefined/.test(text)),
  );
  expect(broken).toEqual([]);
});

test('no part of a language hides a part of the other', () => {
  expect(Object.keys(english)).toHaveLength(Object.keys(hallEnglish).length + Object.keys(organiserEnglish).length);
});

test('the desk in French leaves nothing unsaid', () => {
  expect(findSilence(deskFrench, deskEnglish)).toEqual([]);
});

test.each(each)(
  '%s is typeset: curly apostrophes, an ellipsis in one piece, no stray blanks',
  async (tag, language) => {
    const all = await loadAll(language);
    const untidy = counts
      .flatMap((n) => listSentences(all, '', n))
      .filter(([, text]) => /\w'|\.\.\.| {2}|^\s|\s$| [:;!?»]|« /.test(text) || untidyByTag[tag]?.test(text));
    expect(untidy).toEqual([]);
  },
);

/** What a language would not set so. */
const untidyByTag: Readonly<Record<string, RegExp>> = {
  ar: /[a-z؀-ۿ][,;?]|“|[٠-٩]/,
  es: /^[^¿]*\?|^[^¡]*!/,
  am: /[ሀ-፟](\.|,|;|:)( |$)/,
};

async function loadAll(language: Language) {
  const { tag, load, loadOrganiser } = language;
  return { ...(await load()), ...(await loadOrganiser()), ...(await loadWriting(tag)) };
}

/** Paths at which a language has an empty sentence, or one that drops what it was given. */
function findSilence(words: unknown, contract: unknown): string[] {
  const given = new Map(listSentences(contract));
  return listSentences(words)
    .filter(([path]) => given.get(path) !== '')
    .filter(
      ([path, text]) =>
        text.trim() === '' ||
        (given.get(path)?.includes('7') === true &&
          !/7|[^\p{L}](sept|seven|saba|sete|siete|nsambo|سبع|ሰባት)/u.test(text)),
    )
    .map(([path]) => path);
}

/** Every sentence with its path; functions are given `n`. */
function listSentences(words: unknown, path = '', n = 7): (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String((words as (...given: number[]) => string)(n, n))]];
  return Object.entries(words as object).flatMap(([key, value]) => listSentences(value, `${path}/${key}`, n));
}
