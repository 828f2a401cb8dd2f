import { expect, test } from 'vitest';
import { deskEnglish } from './desk-en.ts';
import { deskFrench } from './desk-fr.ts';
import { english } from './en.ts';
import { languages, pickLanguage, tagToLanguageName } from './languages.ts';
import { plural } from './plural.ts';

test('finds the nearest language', () => {
  expect(pickLanguage(['fr-CD']).tag).toBe('fr');
  expect(pickLanguage(['sw', 'fr']).tag).toBe('fr');
  expect(pickLanguage(['sw']).tag).toBe('en');
  expect(pickLanguage([]).tag).toBe('en');
});

test('a language is called as its speakers call it, spoken here or not', () => {
  expect(['en', 'fr', 'sw', 'ar'].map(tagToLanguageName)).toEqual(['English', 'Français', 'Kiswahili', 'العربية']);
});

test('plurals follow the language, and so do the digits', () => {
  expect(plural('fr', 0, { one: '# lettre', other: '# lettres' })).toBe('0 lettre');
  expect(plural('en', 1812, { one: '# letter', other: '# letters' })).toBe('1,812 letters');
});

test.each(languages.map(({ tag, load }) => [tag, load] as const))('%s leaves nothing unsaid', async (_tag, load) => {
  expect(findSilence(await load(), english)).toEqual([]);
});

test('the desk in French leaves nothing unsaid', () => {
  expect(findSilence(deskFrench, deskEnglish)).toEqual([]);
});

test.each(languages.map(({ tag, load }) => [tag, load] as const))(
  '%s is typeset: curly apostrophes, an ellipsis in one piece, no stray blanks',
  async (_tag, load) => {
    const untidy = listSentences(await load()).filter(([, text]) => /\w'|\.\.\.| {2}|^\s|\s$| [:;!?»]|« /.test(text));
    expect(untidy).toEqual([]);
  },
);

/** Paths at which a language has an empty sentence, or one that drops what it was given. */
function findSilence(words: unknown, contract: unknown): string[] {
  const given = new Map(listSentences(contract));
  return listSentences(words)
    .filter(
      ([path, text]) => text.trim() === '' || (given.get(path)?.includes('7') === true && !/7|sept|seven/.test(text)),
    )
    .map(([path]) => path);
}

/** Every sentence with its path; functions are given sevens. */
function listSentences(words: unknown, path = ''): (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String((words as (...given: number[]) => string)(7, 7))]];
  return Object.entries(words as object).flatMap(([key, value]) => listSentences(value, `${path}/${key}`));
}
