import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HallFigures } from '../domain/hall-figures.ts';
import { joinBytes, textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { base32ToBytes, bytesToBase32 } from './base-32.ts';
import { figuresToQrText, figuresToShortCode, idToFiguresCode, readFigures } from './hall-figures-code.ts';

const figures: HallFigures = {
  event: 0xabcdef,
  journal: 0x000102,
  number: 313,
  people: 311,
  actions: 1812,
  cases: [
    { case: 1, n: 900 },
    { case: 65_535, n: 912 },
  ],
};

test('any figures survive the QR code', () => {
  const uint = fc.integer({ min: 0, max: 0xffff_ffff });
  const three = fc.integer({ min: 0, max: 0xffffff });
  const any = fc.record({
    event: three,
    journal: three,
    number: uint,
    people: uint,
    actions: uint,
    cases: fc.array(fc.record({ case: fc.integer({ min: 1, max: 65_535 }), n: uint }), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(any, (each) => {
      expect(readFigures(figuresToQrText(each))).toEqual({ ok: true, value: each });
    }),
  );
});

test('a QR code of twelve cases stays small, in the characters that need least room', () => {
  const cases = Array.from({ length: 12 }, (_, index) => ({ case: index + 1, n: 5_256 }));
  const text = figuresToQrText({ ...figures, cases });
  expect(text).toMatch(/^[0-9A-Z:]+$/);
  expect(text.length).toBeLessThanOrEqual(100);
});

test('the short code is six groups, says the totals, and forgives how it is typed', () => {
  const code = figuresToShortCode(figures);
  expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{1,4}$/);
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(readFigures(` ${typed} `)).toEqual({ ok: true, value: { ...figures, cases: [] } });
});

test('a code with one character wrong, missing or swapped is not taken', () => {
  const code = figuresToShortCode(figures).replaceAll('-', '');
  const wrong = Array.from(code).flatMap((character, at) => [
    code.slice(0, at) + (character === '7' ? '8' : '7') + code.slice(at + 1),
    code.slice(0, at) + code.slice(at + 1),
  ]);
  const taken = wrong.filter((each) => readFigures(each).ok);
  expect(taken).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['a beginning', 'BARUA:HALL:'],
  ['an invitation', 'https://example.org/#invite=abc'],
  ['a word', 'hello'],
  ['five thousand zeros', '0'.repeat(5_000)],
])('%s is no figures', (_title, text) => {
  expect(readFigures(text)).toEqual({ ok: false, problem: { kind: 'figures-not-whole' } });
});

test('a code of a later version says so', () => {
  const content = Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  const check = digestBytes(joinBytes(textToBytes('barua hall figures 1'), content)).slice(0, 2);
  expect(readFigures(bytesToBase32(joinBytes(content, check)))).toEqual({
    ok: false,
    problem: { kind: 'figures-too-new' },
  });
});

test('what was printed by the first version is understood for ever', () => {
  expect(readFigures('BARUA:HALL:06NWVVR0041BJ0NQ0AA0W0C40ZZZY0WG0Y86M')).toEqual({ ok: true, value: figures });
  expect(readFigures('06NW-VVR0-041B-J0NQ-0AA0-WK8Y')).toEqual({ ok: true, value: { ...figures, cases: [] } });
});

test('base 32 has one text for each bytes, and refuses bits beyond them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base32ToBytes(bytesToBase32(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  expect(base32ToBytes('01')).toBeUndefined();
  expect(base32ToBytes('0U')).toBeUndefined();
});

test('two events of one campaign have two codes', () => {
  expect(idToFiguresCode('ZGVtb19kZWI')).not.toBe(idToFiguresCode('ZGVtb19saXM'));
});
