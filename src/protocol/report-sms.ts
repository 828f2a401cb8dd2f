import type { Cell } from '../domain/action.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { joinBytes, textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { foldCells, type Report, type ReportFolding, reportFoldings } from './report.ts';
import { numberToReport, reportToNumber } from './report-digits.ts';

/**
 * The evening's report as one SMS of at most 160 characters of GSM 03.38: `BARUA` and groups of five of Crockford's base 32, which can be read
 * out and typed; where that does not fit, `B:` and 78 characters that every phone has. The last ones are a check code over what is before them
 * and the campaign. `docs/formats.md` has the whole.
 */
export const maxSmsCharacters = 160;

export type ReportProblem =
  /** It does not begin as a report does. */
  | { readonly kind: 'not-a-report' }
  /** The check code does not fit: a character is wrong, missing or exchanged, or it is another campaign's. */
  | { readonly kind: 'report-mistyped' }
  /** The check code fits, but a later version of the app wrote it. */
  | { readonly kind: 'report-too-new' };

type Writing = { readonly prefix: string; readonly alphabet: string; readonly checkLength: number };

const typed: Writing = { prefix: 'BARUA', alphabet: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', checkLength: 5 };

const dense: Writing = {
  prefix: 'B:',
  alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%()*+,-./:;=?',
  checkLength: 4,
};

/**
 * The SMS of a report, its cells added up only as far as it takes to fit: `folding` says how far. Twelve cases by five sorts of up to
 * four digits fit as they are.
 */
export function writeReport(
  report: Omit<Report, 'folding' | 'cells'> & { readonly cells: readonly Cell[] },
  campaign: Uint8Array,
): { readonly text: string; readonly folding: ReportFolding } {
  for (const folding of reportFoldings) {
    const packed = reportToNumber({ ...report, folding, cells: foldCells(report.cells, folding) });
    const code = toCode(packed, typed, campaign);
    const grouped = code.replace(/(.{5})(?=.)/g, '$1 ');
    const texts = [`BARUA ${grouped}`, `BARUA ${code}`, `${dense.prefix}${toCode(packed, dense, campaign)}`];
    const text = texts.find(({ length }) => length <= maxSmsCharacters);
    if (text !== undefined) return { text, folding };
  }
  throw new Error('one sum does not fit into an SMS');
}

/** The report of an SMS as it came or was typed: case, blanks and hyphens do not matter where it begins with `BARUA`, nor O for 0, I or L for 1. */
export function readReport(text: string, campaign: Uint8Array): Outcome<Report, ReportProblem> {
  const given = text.trim();
  const isTyped = /^barua/i.test(given);
  if (!isTyped && !given.startsWith(dense.prefix)) return bad({ kind: 'not-a-report' });
  const writing = isTyped ? typed : dense;
  const after = given.slice(writing.prefix.length).replace(isTyped ? /[\s-]/g : /\s/g, '');
  const code = isTyped ? after.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1') : after;
  const digits = [...code].map((character) => writing.alphabet.indexOf(character));
  const body = digits.slice(0, -writing.checkLength);
  if (digits.includes(-1) || code.length > maxSmsCharacters || body.length === 0)
    return bad({ kind: 'report-mistyped' });
  const check = digitsToNumber(digits.slice(-writing.checkLength), writing);
  if (check !== BigInt(toCheck(body, code.slice(0, body.length), campaign))) return bad({ kind: 'report-mistyped' });
  const report = numberToReport(digitsToNumber(body, writing));
  return report ? good(report) : bad({ kind: 'report-too-new' });
}

function toCode(packed: bigint, writing: Writing, campaign: Uint8Array): string {
  const body = numberToDigits(packed, writing);
  const code = digitsToCode(body, writing);
  const check = numberToDigits(BigInt(toCheck(body, code, campaign)), writing);
  while (check.length < writing.checkLength) check.push(0);
  return code + digitsToCode(check, writing);
}

/** More than there are places, and more than there are characters; so that both sums tell every exchange. */
const prime = 163;

/** So many that the whole stays below 2^25. */
const hashes = 1_262;

/**
 * The sum of the digits tells any one that is wrong, the sum weighed by place any two that are exchanged; the rest is a hash with the
 * campaign, which also tells what those two cannot.
 */
function toCheck(digits: readonly number[], code: string, campaign: Uint8Array): number {
  let plain = 0;
  let weighed = 0;
  for (const [place, digit] of digits.entries()) {
    plain = (plain + digit) % prime;
    weighed = (weighed + (place + 1) * digit) % prime;
  }
  const [first = 0, second = 0, third = 0] = digestBytes(
    joinBytes(textToBytes('barua report 1'), campaign, textToBytes(code)),
  );
  const hash = (first * 65_536 + second * 256 + third) % hashes;
  return (hash * prime + plain) * prime + weighed;
}

/** The least digit first. */
function numberToDigits(packed: bigint, { alphabet }: Writing): number[] {
  const base = BigInt(alphabet.length);
  const digits: number[] = [];
  for (let left = packed; left > 0n; left /= base) digits.push(Number(left % base));
  return digits;
}

function digitsToNumber(digits: readonly number[], { alphabet }: Writing): bigint {
  return digits.reduceRight((sum, digit) => sum * BigInt(alphabet.length) + BigInt(digit), 0n);
}

function digitsToCode(digits: readonly number[], { alphabet }: Writing): string {
  return digits.map((digit) => alphabet[digit]).join('');
}
