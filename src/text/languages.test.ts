import { expect, test } from 'vitest';
import { deskEnglish } from './desk-en.ts';
import { deskFrench } from './desk-fr.ts';
import { hallEnglish } from './en/hall.ts';
import { organiserEnglish } from './en/organiser.ts';
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

test.each(languages.map((each) => [each.tag, each] as const))('%s leaves nothing unsaid', async (_tag, each) => {
  expect(findSilence(await each.load(), hallEnglish)).toEqual([]);
  expect(findSilence(await each.loadOrganiser(), organiserEnglish)).toEqual([]);
});

test('no part of a language hides a part of the other', () => {
  expect(Object.keys(english)).toHaveLength(Object.keys(hallEnglish).length + Object.keys(organiserEnglish).length);
});

test('the desk in French leaves nothing unsaid', () => {
  expect(findSilence(deskFrench, deskEnglish)).toEqual([]);
});

test.each(languages.map((each) => [each.tag, each] as const))(
  '%s is typeset: curly apostrophes, an ellipsis in one piece, no stray blanks',
  async (_tag, each) => {
    const all = { ...(await each.load()), ...(await each.loadOrganiser()) };
    const untidy = listSentences(all).filter(([, text]) => /\w'|\.\.\.| {2}|^\s|\s$| [:;!?»]|« /.test(text));
    expect(untidy).toEqual([]);
  },
);

/** Paths at which a language has an empty sentence, or one that drops what it was given. */
function findSilence(words: unknown, contract: unknown): string[] {
  const given = new Map(listSentences(contract));
  return listSentences(words)
    .filter(([path]) => given.get(path) !== '')
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
