import type { Bytes } from '../domain/bytes.ts';
import type { CaseCount, HallFigures } from '../domain/hall-figures.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual, joinBytes, textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { base32ToBytes, bytesToBase32 } from './base-32.ts';

/**
 * Figures as a QR code or typed by hand (`docs/formats.md`). No signature: it is for a screen in the hall, shown by who stands beside both
 * tablets; totals that count are made from journals alone.
 */

/** Why a code was not taken. */
export type FiguresProblem = { readonly kind: 'figures-not-whole' } | { readonly kind: 'figures-too-new' };

const version = 1;
const prefix = 'BARUA:HALL:';
const checkLabel = textToBytes('barua hall figures 1');
/** Most that a number in a code may be. */
const maxNumber = 0xffff_ffff;

/** The text of a QR code, in the characters of its alphanumeric mode. */
export function figuresToQrText(figures: HallFigures): string {
  return prefix + bytesToBase32(encodeFigures(figures));
}

/** Totals only, in groups of four to be read out and typed. */
export function figuresToShortCode(figures: HallFigures): string {
  return bytesToBase32(encodeFigures({ ...figures, cases: [] })).replace(/(.{4})(?=.)/g, '$1-');
}

/** Takes a QR code's text or what somebody typed. */
export function readFigures(text: string): Outcome<HallFigures, FiguresProblem> {
  const bytes = base32ToBytes(text.trim().toUpperCase().replace(prefix, ''));
  if (!bytes || bytes.length < 12) return bad({ kind: 'figures-not-whole' });
  const content = bytes.slice(0, -2);
  if (!areBytesEqual(makeCheck(content), bytes.slice(-2))) return bad({ kind: 'figures-not-whole' });
  if (content[0] !== version) return bad({ kind: 'figures-too-new' });
  const numbers = readNumbers(content.subarray(7));
  const [number, people, actions, ...rest] = numbers ?? [];
  if (number === undefined || people === undefined || actions === undefined || rest.length % 2)
    return bad({ kind: 'figures-not-whole' });
  const cases = readCases(rest);
  return good({
    event: readThree(content, 1),
    journal: readThree(content, 4),
    number,
    people,
    actions,
    cases,
  });
}

/** What stands for an event or a journal in a code: three bytes of the SHA-256 of its id in base64url. */
export function idToFiguresCode(id: string): number {
  return readThree(digestBytes(textToBytes(id)), 0);
}

function encodeFigures({ event, journal, number, people, actions, cases }: HallFigures): Bytes {
  const pairs = cases.flatMap((each) => [each.case, each.n]);
  const content = Uint8Array.from([
    version,
    ...writeThree(event),
    ...writeThree(journal),
    ...[number, people, actions, ...pairs].flatMap(writeNumber),
  ]);
  return joinBytes(content, makeCheck(content));
}

function makeCheck(content: Uint8Array): Uint8Array {
  return digestBytes(joinBytes(checkLabel, content)).slice(0, 2);
}

function writeThree(value: number): number[] {
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function readThree(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** Unsigned LEB128. */
function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  let rest = Math.min(maxNumber, Math.max(0, value));
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function readNumbers(bytes: Uint8Array): number[] | undefined {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const byte of bytes) {
    value += (byte & 127) * unit;
    unit *= 128;
    if (value > maxNumber || unit > 2 ** 42) return undefined;
    if (byte > 127) continue;
    numbers.push(value);
    value = 0;
    unit = 1;
  }
  return unit === 1 ? numbers : undefined;
}

function readCases(numbers: readonly number[]): CaseCount[] {
  return numbers.flatMap((number, index) => (index % 2 ? [] : [{ case: number, n: numbers[index + 1] ?? 0 }]));
}
