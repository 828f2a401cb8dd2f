import { expect, test } from 'vitest';
import { twentyNames } from '../../integration/twenty-names.ts';
import { toPlainLine } from './plain-line.ts';

test('names stand in a line as they are', () => {
  for (const { kept } of twentyNames) expect(toPlainLine(kept)).toBe(kept);
});

test.each([
  ['\u001B[2J\u001B[31mAsha', '\uFFFD[2J\uFFFD[31mAsha'],
  ['Asha\nVerified: 3 journals', 'Asha\uFFFDVerified: 3 journals'],
  ['\u009B31m', '\uFFFD31m'],
  ['Asha\u202Ecba', 'Asha\uFFFDcba'],
])('%j does nothing to the terminal', (line, plain) => {
  expect(toPlainLine(line)).toBe(plain);
});
