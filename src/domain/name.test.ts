import { expect, test } from 'vitest';
import { parseName } from './name.ts';

test.each([
  ['one letter', 'O'],
  ['one word', 'Suharto'],
  ['Latin with accents', 'Ngũgĩ wa Thiong’o'],
  ['Arabic', 'فاطمة الزهراء'],
  ['Amharic', 'ዓለም ፀጋዬ'],
  ['Burmese', 'ဒေါ်အောင်ဆန်း'],
  ['Devanagari', 'श्रीदेवी'],
  ['Thai', 'สมชาย'],
  ['joiners that spell it', 'نیم‌فاصله'],
  ['lower case kept', 'bell hooks'],
  ['digits beside letters', 'X Æ A-12'],
  ['120 graphemes of three code points', 'နို'.repeat(120)],
])('takes a name: %s', (_title, name) => {
  expect(parseName(name)).toEqual({ ok: true, value: name.normalize('NFC') });
});

test('composes letters and cuts blanks around, nothing else', () => {
  expect(parseName('  Ame\u0301lie  de  la  Tour ')).toEqual({ ok: true, value: 'Am\u00E9lie  de  la  Tour' });
});

test.each([
  ['', { kind: 'name-missing' }],
  [' \u00A0\u3000 ', { kind: 'name-missing' }],
  ['\u0000\u0007', { kind: 'name-missing' }],
  ['123', { kind: 'name-without-letter' }],
  ['x'.repeat(121), { kind: 'name-too-long', graphemes: 121 }],
  ['Ada\u202Eecalevol', { kind: 'name-with-hidden-characters', cleaned: 'Adaecalevol' }],
  ['Ada\nLovelace', { kind: 'name-with-hidden-characters', cleaned: 'AdaLovelace' }],
  ['Ada\u2066x\u2069', { kind: 'name-with-hidden-characters', cleaned: 'Adax' }],
])('refuses %j with a reason', (typed, problem) => {
  expect(parseName(typed)).toEqual({ ok: false, problem });
});
