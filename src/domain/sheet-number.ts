import { eventToShortCode } from './campaign-event.ts';

/**
 * A sheet's number: `UMOJ-K7012-C`. Four characters of the event's code, two of the tablet that printed it (two tablets may print for one event),
 * a running number of three digits, and a check character. Kept and sent without hyphens.
 */

/** ISO/IEC 7064's alphabet; the 37th check value (`*`) is never given out: such running numbers are left out. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const sheetNumberPattern = /^[0-9A-Z]{6}[0-9]{3}[0-9A-Z]$/;

/** What a sheet's QR code says before the number: nothing of anybody is in it. */
const codeStart = 'BARUA:SHEET:';

/** The most sheets that one tablet prints for one event; a running number has three digits. */
export const maxRunning = 999;

/** The number of the `running`th sheet (1 to 999) of a tablet (its id in base64url) for an event, or `undefined` where its check character would be none. */
export function makeSheetNumber(event: string, tablet: string, running: number): string | undefined {
  const start = `${toCharacters(event, 4)}${toCharacters(tablet, 2)}${String(running).padStart(3, '0')}`;
  const check = checkValue(start);
  return check === 36 ? undefined : start + alphabet.charAt(check);
}

/** Whether a number holds together. Finds every single wrong character, and every two that were exchanged, wherever they stand. */
export function isSheetNumber(number: string): boolean {
  if (!sheetNumberPattern.test(number)) return false;
  return alphabet.charAt(checkValue(number.slice(0, -1))) === number.slice(-1);
}

/** A number as somebody typed it, or as a sheet's QR code says it; `undefined` where it cannot be one. Forgives case, blanks, hyphens, and O, I, L among digits. */
export function textToSheetNumber(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(codeStart, '')
    .replace(/[\s\u2010-\u2015-]/g, '');
  const digits = plain.slice(6, 9).replace(/O/g, '0').replace(/[IL]/g, '1');
  const number = plain.slice(0, 6) + digits + plain.slice(9);
  return isSheetNumber(number) ? number : undefined;
}

/** As it is printed and read out. */
export function sheetNumberToText(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4, 9)}-${number.slice(9)}`;
}

/** What the sheet's QR code says; in the alphabet that makes the smallest codes. */
export function sheetNumberToCode(number: string): string {
  return codeStart + number;
}

/** Whether a number was printed for an event. */
export function isSheetOf(number: string, event: string): boolean {
  return number.startsWith(toCharacters(event, 4));
}

/** The running number. */
export function sheetNumberToRunning(number: string): number {
  return Number(number.slice(6, 9));
}

/** ISO/IEC 7064, MOD 37-2: the weights are powers of 2, which differ for 36 places, so exchanges are found at any distance. */
function checkValue(text: string): number {
  let sum = 0;
  for (const character of text) sum = ((sum + alphabet.indexOf(character)) * 2) % 37;
  return (38 - sum) % 37;
}

function toCharacters(id: string, count: number): string {
  return eventToShortCode(id).slice(0, count).padEnd(count, '0');
}
