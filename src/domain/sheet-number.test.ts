import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSheetNumber,
  isSheetOf,
  makeSheetNumber,
  sheetNumberToCode,
  sheetNumberToRunning,
  sheetNumberToText,
  textToSheetNumber,
} from './sheet-number.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const id = fc.base64String({ minLength: 8, maxLength: 12 }).map((text) => text.replace(/[=+/]/g, '-'));
const number = fc
  .tuple(id, id, fc.integer({ min: 1, max: 999 }))
  .map(([event, tablet, running]) => makeSheetNumber(event, tablet, running))
  .filter((made) => made !== undefined);

describe('a sheet’s number', () => {
  it('is the event’s code, the tablet’s, a running number and a check character', () => {
    const made = makeSheetNumber('umOj_x7Q', 'k7-abc', 12) ?? '';
    expect(made).toMatch(/^UMOJK7012[0-9A-Z]$/);
    expect(sheetNumberToText(made)).toBe(`UMOJ-K7012-${made.slice(-1)}`);
    expect(sheetNumberToCode(made)).toBe(`BARUA:SHEET:${made}`);
    expect(sheetNumberToRunning(made)).toBe(12);
    expect(isSheetOf(made, 'umOj_x7Q')).toBe(true);
    expect(isSheetOf(made, 'other_x7Q')).toBe(false);
  });

  it('has the check characters of ISO/IEC 7064 MOD 37-2', () => {
    // By the standard's own rule, from the left; ISBT 128, which uses the same system, gives G1234 98 654321 the character H.
    let known = 0;
    for (const character of 'G123498654321H') known = (known * 2 + alphabet.indexOf(character)) % 37;
    expect(known).toBe(1);
    fc.assert(
      fc.property(number, (made) => {
        let value = 0;
        for (const character of made) value = (value * 2 + alphabet.indexOf(character)) % 37;
        expect(value).toBe(1);
      }),
    );
  });

  it('is read again as it was printed, scanned, or typed carelessly', () => {
    fc.assert(
      fc.property(number, (made) => {
        expect(textToSheetNumber(sheetNumberToCode(made))).toBe(made);
        expect(textToSheetNumber(` ${sheetNumberToText(made).toLowerCase()} `)).toBe(made);
        const careless = `${made.slice(0, 6)}${made.slice(6, 9).replaceAll('0', 'O').replaceAll('1', 'l')}${made.slice(9)}`;
        expect(textToSheetNumber(careless)).toBe(made);
      }),
    );
  });

  it('is refused with any single character wrong', () => {
    fc.assert(
      fc.property(number, fc.nat(9), fc.constantFrom(...alphabet), (made, at, other) => {
        fc.pre(made[at] !== other);
        expect(isSheetNumber(made.slice(0, at) + other + made.slice(at + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused with any two characters exchanged, neighbours or not', () => {
    fc.assert(
      fc.property(number, fc.nat(9), fc.nat(9), (made, one, other) => {
        fc.pre(made[one] !== made[other]);
        const characters = [...made];
        [characters[one], characters[other]] = [made[other] ?? '', made[one] ?? ''];
        expect(isSheetNumber(characters.join(''))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'BARUA', 'https://example.org', 'UMOJ-K7012', 'WIFI:S:Lycee;;'])('is not “%s”', (text) => {
    expect(textToSheetNumber(text)).toBeUndefined();
  });

  it('leaves out the running numbers that have no check character', () => {
    const left = Array.from({ length: 999 }, (_, at) => makeSheetNumber('umOj', 'k7', at + 1)).filter((made) => !made);
    expect(left.length).toBeGreaterThan(15);
    expect(left.length).toBeLessThan(40);
  });
});
