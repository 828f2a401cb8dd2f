import { expect, test } from 'vitest';
import type { Texts } from '../../../domain/case-pack.ts';
import { caseToPhoneLinks } from './phone-links.ts';

const pick = (texts: Texts) => ({ text: texts['fr'] ?? '', language: 'fr' });

test('links open the message ready to be sent, in the participant’s language', () => {
  const phone = {
    sms: { number: '+000 000 (0001)', text: { fr: 'Libérez-la & vite?' } },
    email: { to: 'case-01@letters.example', subject: { fr: 'Pour elle' }, text: { fr: 'Monsieur,\n\nBien à vous' } },
    social: { text: { fr: 'Signez https://letters.example/01' } },
  };
  expect(caseToPhoneLinks({ phone }, pick).map(({ form, link }) => [form, link])).toEqual([
    ['sms', 'sms:+0000000001?body=Lib%C3%A9rez-la%20%26%20vite%3F'],
    ['email', 'mailto:case-01@letters.example?subject=Pour%20elle&body=Monsieur%2C%0A%0ABien%20%C3%A0%20vous'],
    ['social', 'Signez https://letters.example/01'],
  ]);
});

test('a text too long for a code is left out of it, and is still shown', () => {
  const text = 'x'.repeat(2_000);
  const phone = {
    sms: { number: '1', text: { fr: text } },
    email: { to: 'a@b.example', subject: { fr: 'S' }, text: { fr: text } },
  };
  expect(caseToPhoneLinks({ phone }, pick)).toMatchObject([
    { link: 'sms:1', text },
    { link: 'mailto:a@b.example?subject=S', text },
  ]);
});

test('a pack of before has none', () => {
  expect(caseToPhoneLinks({}, pick)).toEqual([]);
});
