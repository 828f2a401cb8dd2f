import { expect, test } from 'vitest';
import type { CampaignCase } from '../../../domain/case-pack.ts';
import { countTooMuch, isUnwritten, toBlankPage, toSamplePage, toWritingPlace } from './letter-paper.ts';

const about = {
  addressee: {
    salutation: { en: 'Dear Minister,', fr: 'Madame la Ministre,' },
    closing: { en: 'Yours,', fr: 'Avec respect,' },
  },
  sampleLetter: { en: 'Dear Minister,\n\nPlease.\n\nYours,' },
} as unknown as CampaignCase;

test('a blank letter greets and closes, with the place to write between them', () => {
  const page = toBlankPage(about, 'appeal', 'fr', 'en');
  expect(page).toBe('Madame la Ministre,\n\n\n\nAvec respect,');
  expect(page.slice(toWritingPlace(page))).toBe('\n\nAvec respect,');
});

test('a blank message is blank', () => {
  expect(toBlankPage(about, 'solidarity', 'fr', 'en')).toBe('');
  expect(toWritingPlace('')).toBe(0);
});

test('a sample that is not translated comes in the pack’s first language', () => {
  expect(toSamplePage(about, 'fr', 'en')).toMatchObject({ language: 'en', text: expect.stringContaining('Please.') });
});

test('a language with a salutation and no closing closes in the pack’s first, and is blank all the same', () => {
  const half = {
    addressee: { salutation: { en: 'Dear,', am: 'ክቡር፣' }, closing: { en: 'Yours,' } },
  } as unknown as CampaignCase;
  const page = toBlankPage(half, 'appeal', 'am', 'en');
  expect(page).toBe('ክቡር፣\n\n\n\nYours,');
  expect(isUnwritten(page, half, 'appeal', ['en', 'am'], 'en')).toBe(true);
});

test.each([
  ['', true],
  [' \n ', true],
  ['Dear Minister,\n\n\n\nYours,', true],
  ['Madame la Ministre,\n\n\n\nAvec respect,\n', true],
  ['Dear Minister,\n\nPlease.\n\nYours,', false],
  ['Dear', false],
])('knows whether %j is anybody’s own', (text, expected) => {
  expect(isUnwritten(text, about, 'appeal', ['en', 'fr', 'ar'], 'en')).toBe(expected);
});

test('fifty thousand characters fit in any script, and more are counted, not cut', () => {
  expect(countTooMuch('ይ'.repeat(50_000), [])).toBe(0);
  expect(countTooMuch('a'.repeat(50_007), [])).toBe(7);
  expect(countTooMuch('ይ'.repeat(50_000), ['ይ'.repeat(50_000)])).toBe(36_667);
  expect(countTooMuch('', ['a'.repeat(50_000)])).toBe(0);
});
