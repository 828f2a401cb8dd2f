import { expect, test } from 'vitest';
import { draftToLine, startLine } from './typed-lines.ts';

const draft = { name: 'Mumtaz', age: '', country: '' };
const above = { line: 1, name: 'Asha', country: 'CD' };

test.each([
  ['full', draft, undefined, { line: 2, name: 'Mumtaz' }],
  ['full', { ...draft, country: 'TG' }, above, { line: 2, name: 'Mumtaz', country: 'TG' }],
  ['no_contact', { ...draft, country: 'same' }, above, { line: 2, name: 'Mumtaz', country: 'CD' }],
  ['full', { ...draft, country: 'same' }, { line: 1, name: 'Asha' }, { line: 2, name: 'Mumtaz' }],
  ['full', { ...draft, age: '14' }, above, { line: 2, name: 'Mumtaz' }],
  ['first_name_age', { ...draft, age: '14', country: 'TG' }, above, { line: 2, name: 'Mumtaz', age: 14 }],
  ['first_name_age', draft, above, { line: 2, name: 'Mumtaz' }],
  ['full', { ...draft, name: '  ' }, above, undefined],
  ['full', { ...draft, name: ' ዓለም ፀጋዬ ' }, undefined, { line: 2, name: 'ዓለም ፀጋዬ' }],
] as const)('under %s, %j', (profile, typed, before, line) => {
  expect(draftToLine(typed, 2, { profile }, before)).toEqual({ ok: true, value: line });
});

test('an age in words is refused, and a name that nobody could read aloud', () => {
  const refused = draftToLine({ ...draft, age: 'ten' }, 2, { profile: 'first_name_age' }, undefined);
  expect(refused).toEqual({ ok: false, problem: { kind: 'age-wrong' } });
  expect(draftToLine({ ...draft, name: '17' }, 2, { profile: 'full' }, undefined)).toMatchObject({ ok: false });
});

test('the country above is offered where there is one', () => {
  expect(startLine(above).country).toBe('same');
  expect(startLine({ line: 1, name: 'Asha' }).country).toBe('');
  expect(startLine(undefined).country).toBe('');
});
