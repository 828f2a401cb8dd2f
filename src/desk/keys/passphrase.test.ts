import { expect, test } from 'vitest';
import { isPassphraseLongEnough, makePassphrase } from './passphrase.ts';
import { makeRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { passphraseWords } from './word-list.ts';

test('knows 1,296 distinct plain words of three to eight letters', () => {
  expect(new Set(passphraseWords).size).toBe(1_296);
  expect(passphraseWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test('makes passphrases of at least 62 bits that are its own to take', () => {
  const words = makePassphrase().split(' ');
  expect(words.every((word) => passphraseWords.includes(word))).toBe(true);
  expect(words.length * Math.log2(passphraseWords.length)).toBeGreaterThan(62);
  expect(isPassphraseLongEnough(words.join(' '))).toBe(true);
});

test('draws from the whole list, never the same twice', () => {
  const drawn = Array.from({ length: 2_000 }, makePassphrase);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(new Set(drawn.flatMap((passphrase) => passphrase.split(' '))).size).toBeGreaterThan(1_280);
});

test('reads a recovery code as people copy it', () => {
  const code = makeRecoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const careless = ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')} `;
  expect(parseRecoveryCode(careless)).toBe(code.replaceAll('-', ''));
  expect(parseRecoveryCode(code.slice(0, -1))).toBeUndefined();
  expect(parseRecoveryCode(code.replace(/.$/, 'U'))).toBeUndefined();
});
