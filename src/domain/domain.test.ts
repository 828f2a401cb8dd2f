import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCells, type Cell, countActions } from './action.ts';
import { dateToDay, dayToIsoDate, eventToProfile, eventToShortCode } from './campaign-event.ts';
import { pickText } from './case-pack.ts';
import { countInkPoints, type Ink, isInkBlank, simplifyInk } from './ink.ts';
import { findPassProblem, type Pass, passToCells } from './pass.ts';
import { textToWithdrawal, withdrawalToText } from './withdrawal-code.ts';

const signature: Cell = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 };

test('cells of one sort add up, and what cancels out is gone', () => {
  expect(addCells([signature, { ...signature, n: 4 }, { ...signature, case: 2 }])).toEqual([
    { ...signature, n: 5 },
    { ...signature, case: 2 },
  ]);
  expect(addCells([signature, { ...signature, n: -1 }])).toEqual([]);
  expect(countActions([signature, { ...signature, n: 11 }])).toBe(12);
});

const pass: Pass = {
  at: 0,
  language: 'en',
  name: 'Asha',
  signed: [1, 2],
  affirmation: { kind: 'typed' },
  letters: [
    { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Free her.' },
    { case: 1, purpose: 'solidarity', form: 'card', language: 'sw', text: 'Pole.' },
  ],
  consents: [],
  withdrawal: new Uint8Array(8),
};

test('a pass counts one signature a case and one letter or card a text', () => {
  expect(passToCells(pass)).toEqual([
    signature,
    { ...signature, case: 2 },
    { ...signature, form: 'letter' },
    { ...signature, purpose: 'solidarity', form: 'card' },
  ]);
});

test.each([
  ['tally_only', pass, { kind: 'pass-collects-too-much', what: 'persons' }],
  [
    'no_contact',
    { ...pass, contact: { kind: 'sms', address: '1' } },
    { kind: 'pass-collects-too-much', what: 'contact' },
  ],
  ['full', { ...pass, age: 17 }, { kind: 'pass-collects-too-much', what: 'age' }],
  ['first_name_age', { ...pass, age: 17 }, { kind: 'pass-collects-too-much', what: 'words' }],
  ['full', { ...pass, signed: [], letters: [] }, { kind: 'pass-empty' }],
  ['full', { ...pass, signed: [1, 1] }, { kind: 'pass-case-twice' }],
  ['full', { ...pass, affirmation: undefined }, { kind: 'pass-affirmation-missing' }],
  ['full', pass, undefined],
  ['first_name_age', { ...pass, age: 17, letters: [] }, undefined],
] as [Parameters<typeof findPassProblem>[1], Pass, unknown][])(
  'under %s a pass that does not fit is found: case %#',
  (profile, given, problem) => {
    expect(findPassProblem(given, profile)).toEqual(problem);
  },
);

test('under-18s present narrows every profile to first name and age, but a tally stays a tally', () => {
  expect(eventToProfile({ under18: true, profile: 'full' })).toBe('first_name_age');
  expect(eventToProfile({ under18: true, profile: 'tally_only' })).toBe('tally_only');
  expect(eventToProfile({ under18: false, profile: 'no_contact' })).toBe('no_contact');
});

test('a day is the calendar’s, whatever the hour', () => {
  expect(dayToIsoDate(dateToDay(new Date(2013, 11, 10, 23, 59)))).toBe('2013-12-10');
  expect(dayToIsoDate(dateToDay(new Date(2013, 11, 10, 0, 0)))).toBe('2013-12-10');
  expect(eventToShortCode('a_-Bc9dEfgh')).toBe('ABC9');
});

test('a text falls back to the pack’s first language, and says so', () => {
  expect(pickText({ en: 'Hello', sw: 'Habari' }, 'sw', 'en')).toEqual({ text: 'Habari', language: 'sw' });
  expect(pickText({ en: 'Hello', sw: '' }, 'sw', 'en')).toEqual({ text: 'Hello', language: 'en' });
});

test('a withdrawal code comes back from its text, however it was copied by hand', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
      const text = withdrawalToText(bytes);
      expect(text).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
      expect(textToWithdrawal(text)).toEqual(new Uint8Array(bytes));
      expect(
        textToWithdrawal(text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')),
      ).toEqual(new Uint8Array(bytes));
    }),
  );
  for (const wrong of ['', '0410-6105', 'UUUU-UUUU-UUUU-U', '0410-6105-0R3G-Z'])
    expect(textToWithdrawal(wrong)).toBeUndefined();
});

const wave: Ink = {
  width: 2_000.4,
  strokes: [
    Array.from({ length: 400 }, (_, index) => ({ x: index * 5, y: 500 + 300 * Math.sin(index / 20), pressure: -1 })),
    [],
  ],
};

test('ink keeps its shape in far fewer points', () => {
  const simple = simplifyInk(wave, 6);
  expect(countInkPoints(simple)).toBeLessThan(60);
  const [before] = wave.strokes;
  const [after] = simple.strokes;
  expect(after?.[0]).toEqual({ x: 0, y: 500, pressure: -1 });
  for (const point of before ?? []) expect(distanceToLine(point, after ?? [])).toBeLessThan(8);
});

test('ink of 20,000 points in one stroke is simplified without running out of stack', () => {
  const points = Array.from({ length: 20_000 }, (_, index) => ({
    x: index % 997,
    y: (index * index * 7) % 991,
    pressure: 0.5,
  }));
  expect(countInkPoints(simplifyInk({ width: 1_000, strokes: [points] }, 0))).toBeGreaterThan(10_000);
});

test('a dot is not a signature, a line is', () => {
  expect(isInkBlank({ width: 2_000, strokes: [[{ x: 1, y: 1, pressure: 1 }]] })).toBe(true);
  expect(isInkBlank({ width: 2_000, strokes: [] })).toBe(true);
  expect(isInkBlank(wave)).toBe(false);
});

function distanceToLine(point: { x: number; y: number }, line: readonly { x: number; y: number }[]): number {
  const distances = line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const share = Math.max(
      0,
      Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)),
    );
    return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
  });
  return Math.min(...distances);
}
