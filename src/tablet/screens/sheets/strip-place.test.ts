import { expect, test } from 'vitest';
import { moveStrip, pressToStripMove, type StripMove, straightPlace } from './strip-place.ts';

const press = (key: string, code: string, held: { ctrlKey?: boolean; altKey?: boolean } = {}, isInList = false) =>
  pressToStripMove({ altKey: true, ctrlKey: false, ...held, key, code }, isInList);

test.each([
  ['an arrow', 'ArrowUp', 'ArrowUp', 'higher'],
  ['an arrow', 'ArrowDown', 'ArrowDown', 'lower'],
  ['an English keyboard', '=', 'Equal', 'larger'],
  ['an English keyboard', '-', 'Minus', 'smaller'],
  ['a number pad', '+', 'NumpadAdd', 'larger'],
  ['a number pad', '-', 'NumpadSubtract', 'smaller'],
  ['a German keyboard', '+', 'BracketRight', 'larger'],
  ['a German keyboard', '-', 'Slash', 'smaller'],
  ['a Swedish keyboard', '+', 'Minus', 'larger'],
  ['a Mac, where Alt makes other characters', '≠', 'Equal', 'larger'],
  ['a Mac, where Alt makes other characters', '–', 'Minus', 'smaller'],
] as const)('Alt on %s: %s', (_, key, code, move) => {
  expect(press(key, code)).toBe(move);
});

test('other keys, keys without Alt and characters made with AltGr are left alone', () => {
  expect(press('a', 'KeyA')).toBeUndefined();
  expect(press('ArrowDown', 'ArrowDown', { altKey: false })).toBeUndefined();
  expect(press('–', 'Minus', { ctrlKey: true })).toBeUndefined();
});

test('in a list, Alt with an arrow unfolds the list; the rest goes on', () => {
  expect(press('ArrowDown', 'ArrowDown', {}, true)).toBeUndefined();
  expect(press('ArrowUp', 'ArrowUp', {}, true)).toBeUndefined();
  expect(press('=', 'Equal', {}, true)).toBe('larger');
});

test('the photograph moves by tenths of a line and grows in steps, as far as it goes', () => {
  const follow = (...moves: readonly StripMove[]) => moves.reduce(moveStrip, straightPlace);
  expect(follow('lower', 'lower', 'higher').shift).toBeCloseTo(0.1);
  expect(follow('larger').zoom).toBe(1.5);
  expect(follow('larger', 'larger', 'larger', 'larger').zoom).toBe(3);
  expect(follow('larger', 'smaller', 'smaller')).toEqual(straightPlace);
});
