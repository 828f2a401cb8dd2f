import { expect, test } from 'vitest';
import type { CasePack } from '../../../domain/case-pack.ts';
import { inkHeight } from '../../../domain/ink.ts';
import { type LegalProfile, legalProfiles } from '../../../domain/legal-profile.ts';
import { findPassProblem } from '../../../domain/pass.ts';
import {
  draftToPass,
  findLetter,
  isDraftTouched,
  listConsents,
  listLetters,
  listPages,
  type PassDraft,
  putLetter,
  startDraft,
} from './pass-draft.ts';

const consent = (id: 'deliver' | 'outcome' | 'hall') => ({ id, version: 3, text: { en: 'Yes.' } });
const pack = {
  languages: ['en', 'fr'],
  consents: [consent('deliver'), consent('outcome'), consent('hall')],
} as unknown as CasePack;
const made = { at: 1_795_350_123_456, withdrawal: new Uint8Array(8) };
const ink = {
  width: 2000,
  strokes: [
    [
      { x: 10, y: 500, pressure: -1 },
      { x: 900, y: inkHeight / 2, pressure: -1 },
    ],
  ],
};
const letter = { case: 2, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Bonjour' } as const;

/** Everything filled in, more than most profiles allow. */
const full: PassDraft = {
  ...startDraft('fr'),
  signed: [1, 2],
  letters: [letter],
  name: '  Ame\u0301lie ',
  age: '15',
  ink,
  consents: ['hall', 'outcome', 'deliver'],
  contactKind: 'sms',
  contactAddress: ' +243 970 000 000 ',
};

function toPass(draft: PassDraft, profile: LegalProfile = 'full') {
  return draftToPass(draft, { profile, pack }, made);
}

function toProblems(draft: PassDraft, profile?: LegalProfile) {
  const outcome = toPass(draft, profile);
  return outcome.ok ? [] : outcome.problem.map(({ field, problem }) => `${field}: ${problem.kind}`);
}

test('a pass holds what was entered, with the name composed and the time in whole seconds', () => {
  const outcome = toPass(full);
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      at: 1_795_350_123_000,
      language: 'fr',
      name: 'Am\u00E9lie',
      signed: [1, 2],
      affirmation: { kind: 'ink' },
      letters: [letter],
      contact: { kind: 'sms', address: '+243 970 000 000' },
    },
  });
});

test('a consent names the wording that was shown: in the pack’s first language where it is not translated', () => {
  const outcome = toPass(full);
  expect(outcome.ok && outcome.value.consents).toEqual([
    { id: 'deliver', version: 3, language: 'en' },
    { id: 'outcome', version: 3, language: 'en' },
    { id: 'hall', version: 3, language: 'en' },
  ]);
});

test.each(legalProfiles.filter((profile) => profile !== 'tally_only'))(
  'under %s nothing comes in that the profile bars, whatever the draft holds',
  (profile) => {
    const outcome = toPass(full, profile);
    expect(outcome.ok && findPassProblem(outcome.value, profile)).toBeUndefined();
  },
);

test('with under-18s no more than name, age, signature and its delivery remain', () => {
  const outcome = toPass(full, 'first_name_age');
  expect(outcome).toMatchObject({ ok: true, value: { age: 15, letters: [], consents: [{ id: 'deliver' }] } });
  expect(outcome.ok && 'contact' in outcome.value).toBe(false);
  expect(listConsents(pack, 'no_contact').map(({ id }) => id)).toEqual(['deliver', 'hall']);
});

test('with under-18s a mark is a signature of their own, and nobody else is named', () => {
  const outcome = toPass({ ...full, way: 'mark', witness: 'Asha' }, 'first_name_age');
  expect(outcome).toMatchObject({ ok: true, value: { affirmation: { kind: 'ink' } } });
  expect(outcome.ok && outcome.value.affirmation && 'witness' in outcome.value.affirmation).toBe(false);
});

test('a number without its consent is not kept', () => {
  const outcome = toPass({ ...full, consents: ['deliver'] });
  expect(outcome.ok && outcome.value.contact).toBeUndefined();
});

test('who only writes does not sign', () => {
  const outcome = toPass({ ...full, signed: [], ink: { width: 0, strokes: [] } });
  expect(outcome.ok && outcome.value.affirmation).toBeUndefined();
});

test.each<[string, Partial<PassDraft>, string[]]>([
  ['no name', { name: ' ' }, ['name: name-missing']],
  ['no ink', { ink: { width: 0, strokes: [] } }, ['ink: ink-blank']],
  ['an accidental dot', { ink: { width: 9, strokes: [[{ x: 1, y: 1, pressure: -1 }]] } }, ['ink: ink-blank']],
  ['a mark nobody saw', { way: 'mark' }, ['witness: witness-missing']],
  ['a witness without a mark', { way: 'mark', witness: 'Asha', ink: { width: 0, strokes: [] } }, ['ink: mark-blank']],
  ['a promise to be told, to nowhere', { contactAddress: '' }, ['contact: contact-not-plausible']],
  ['a name for a number', { contactAddress: 'Amina' }, ['contact: contact-not-plausible']],
  ['half an e-mail address', { contactKind: 'email', contactAddress: 'a@b' }, ['contact: contact-not-plausible']],
  [
    'two things at once',
    { name: '7', ink: { width: 0, strokes: [] } },
    ['name: name-without-letter', 'ink: ink-blank'],
  ],
])('says what is missing: %s', (_title, part, problems) => {
  expect(toProblems({ ...full, ...part })).toEqual(problems);
});

test('a single cross is a mark, and a typed name needs neither', () => {
  const dot = { width: 9, strokes: [[{ x: 1, y: 1, pressure: -1 }]] };
  expect(toProblems({ ...full, way: 'mark', ink: dot, witness: 'Asha' })).toEqual([]);
  expect(toProblems({ ...full, way: 'typed', ink: { width: 0, strokes: [] } })).toEqual([]);
});

test.each([
  ['', undefined],
  [' 9 ', 9],
  ['١٥', 15],
  ['१५', 15],
  ['፲', 'problem'],
  ['2', 'problem'],
  ['121', 'problem'],
  ['fifteen', 'problem'],
])('reads the age %j', (age, expected) => {
  const outcome = toPass({ ...full, age }, 'first_name_age');
  if (expected === 'problem')
    expect(toProblems({ ...full, age }, 'first_name_age')).toEqual(['age: age-not-plausible']);
  else expect(outcome.ok && outcome.value.age).toBe(expected);
});

test('one letter and one message a case; an empty page takes its letter away', () => {
  const message = { ...letter, purpose: 'solidarity', form: 'card' } as const;
  const both = putLetter(putLetter([], letter), message);
  expect(both).toEqual([letter, message]);
  const rewritten = putLetter(both, { ...letter, text: 'Bonsoir' });
  expect(findLetter({ ...full, letters: rewritten }, letter)?.text).toBe('Bonsoir');
  expect(putLetter(rewritten, { ...letter, text: ' \n' })).toEqual([message]);
});

test('a clean page holds nothing of anybody', () => {
  expect(isDraftTouched(startDraft('en'))).toBe(false);
  for (const part of [
    { name: 'A' },
    { signed: [1] },
    { letters: [letter] },
    { ink },
    { consents: ['hall'] as const },
  ]) {
    expect(isDraftTouched({ ...startDraft('en'), ...part })).toBe(true);
  }
});

test('a letter on pages only is a letter with an empty text, after those that were typed', () => {
  const file = { kind: 'photo', type: 'image/webp', bytes: Uint8Array.of(1) } as const;
  const typed = { case: 3, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Dear' } as const;
  const draft = {
    ...startDraft('en'),
    name: 'A',
    letters: [typed],
    pages: [
      { case: 1, purpose: 'solidarity', file },
      { case: 3, purpose: 'appeal', file },
      { case: 1, purpose: 'solidarity', file },
    ],
  } as const;
  const card = { case: 1, purpose: 'solidarity', form: 'card', language: 'en', text: '' };
  expect(listLetters(draft)).toEqual([typed, card]);
  expect(listPages(draft).map(({ letter }) => letter)).toEqual([1, 0, 1]);
  expect(isDraftTouched({ ...startDraft('en'), pages: draft.pages })).toBe(true);
});
