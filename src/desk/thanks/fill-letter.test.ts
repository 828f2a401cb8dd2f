import { expect, test } from 'vitest';
import { exampleThanks } from './example-thanks.ts';
import { fillLetter, type LetterValues } from './fill-letter.ts';
import { checkThanksSource, readThanksSource, type ThanksText } from './thanks-source.ts';

const values: LetterValues = {
  name: 'Mumtaz',
  number: 2_373_422,
  campaign: 'Letters for Mira',
  cases: ['Mira', 'Tomas'],
  outcomes: [],
};
const texts = exampleThanks.texts as Readonly<Record<'en' | 'fr' | 'ar', ThanksText>>;
const plain = (text: string) => text.replace(/[\u2068\u2069\u200F]/g, '');

test('says the number as the language writes it, and leaves out what there is nothing to say of', () => {
  const english = fillLetter(texts.en, values, 'en');
  expect(english.subject).toBe('You are 1 in 2,373,422');
  expect(plain(english.text)).toMatch(
    /^Dear Mumtaz,\n\nyou’re 1 in 2,373,422: [\s\S]+ You acted for Mira and Tomas\.\n\nThank you/,
  );
  const french = fillLetter(texts.fr, { ...values, outcomes: ['Mira : libre'] }, 'fr');
  expect(french.subject).toBe('Vous êtes 1 sur 2\u202F373\u202F422');
  expect(plain(french.text)).toContain('\n\nMira : libre\n\nMerci');
});

test('a letter from right to left says so in every line, in text and HTML', () => {
  const { text, html } = fillLetter(texts.ar, { ...values, name: 'Ngũgĩ' }, 'ar');
  for (const line of text.split('\n').filter(Boolean)) expect(line.startsWith('\u200F')).toBe(true);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(text).toContain('\u2068Ngũgĩ\u2069');
});

test('a name is one line and no markup, whatever it holds; what looks like a place in it is not filled in', () => {
  const name = 'Eve\r\nBcc: all@example.org\u2028<b onclick="x">{number}';
  const { subject, text, html } = fillLetter({ subject: 'For {name}', text: 'Dear {name}' }, { ...values, name }, 'en');
  expect(subject).not.toMatch(/[\r\n\u2028]/);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('{number}');
  expect(html).not.toContain('<b ');
});

test('a file of texts is checked: what is missing, and what nothing is called', () => {
  expect(checkThanksSource(exampleThanks)).toMatchObject({ ok: true });
  const faulty = { ...exampleThanks, texts: { en: { subject: ' ', text: 'Dear {nmae}' } } };
  expect(checkThanksSource(faulty)).toEqual({
    ok: false,
    problem: {
      kind: 'thanks-source-wrong',
      faults: [
        { at: 'texts.en.subject', what: { kind: 'text-missing' } },
        { at: 'texts.en.text', what: { kind: 'place-unknown', place: 'nmae' } },
      ],
    },
  });
  expect(readThanksSource('{')).toMatchObject({ problem: { kind: 'thanks-source-not-json' } });
  expect(checkThanksSource({ ...exampleThanks, texts: {} }).ok).toBe(false);
});
