import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Cell, channels, forms, purposes } from '../domain/action.ts';
import { foldCells, type Report, reportCellKey } from './report.ts';
import { maxSmsCharacters, readReport, writeReport } from './report-sms.ts';
import { codeToSort } from './report-sorts.ts';

const campaign = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
const other = Uint8Array.from(campaign, (byte) => byte ^ 1);

/** GSM 03.38's basic set, each one of the 160 characters. */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

const place = { journal: Uint8Array.of(1, 2, 255), event: 'E7K2', upTo: 214, people: 212 };

const cellsArbitrary = fc.uniqueArray(
  fc.record<Cell>({
    case: fc.integer({ min: 1, max: 65_535 }),
    purpose: fc.constantFrom(...purposes),
    form: fc.constantFrom(...forms),
    channel: fc.constantFrom(...channels),
    n: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2_000_000 })),
  }),
  { selector: reportCellKey, maxLength: 80 },
);

const reportArbitrary = fc.record({
  journal: fc.uint8Array({ minLength: 3, maxLength: 3 }),
  event: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9A-Z]{4}$/)),
  upTo: fc.integer({ min: 1, max: 1_000_000 }),
  people: fc.integer({ min: 0, max: 1_000_000 }),
  cells: cellsArbitrary,
});

/** Twelve cases by five sorts, up to four digits each: the largest evening that must fit as it is. */
const fullArbitrary = fc.record({
  journal: fc.uint8Array({ minLength: 3, maxLength: 3 }),
  event: fc.stringMatching(/^[0-9A-Z]{4}$/),
  upTo: fc.integer({ min: 1, max: 99_999 }),
  people: fc.integer({ min: 0, max: 99_999 }),
  cells: fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 53 }), { minLength: 5, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 60, maxLength: 60 }),
    )
    .map(([sorts, counts]) => counts.map((n, at) => toCell(Math.floor(at / 5) + 1, sorts[at % 5] ?? 0, n))),
});

function toCell(number: number, sort: number, n: number): Cell {
  const of = codeToSort(sort);
  if (!of) throw new Error('no such sort');
  return { case: number, ...of, n };
}

describe('a report by SMS', () => {
  it('says after the journey what it said before, in 160 characters of any phone', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const { text, folding } = writeReport(report, campaign);
        expect(text.length).toBeLessThanOrEqual(maxSmsCharacters);
        expect(text).toMatch(gsm);
        const expected: Report = { ...report, folding, cells: foldCells(report.cells, folding) };
        const read = readReport(text, campaign);
        if (!read.ok) throw new Error(read.problem.kind);
        const sort = (cells: Report['cells']) => cells.map((cell) => `${reportCellKey(cell)}=${cell.n}`).sort();
        expect({ ...read.value, cells: sort(read.value.cells) }).toEqual({ ...expected, cells: sort(expected.cells) });
      }),
      { numRuns: 300 },
    );
  });

  it('holds twelve cases by five sorts of four digits, nothing added up', () => {
    fc.assert(
      fc.property(fullArbitrary, (report) => {
        expect(writeReport(report, campaign).folding).toBe('none');
      }),
      { numRuns: 300 },
    );
    // The dearest there can be.
    const sorts = [8, 16, 24, 32, 53];
    const cells = sorts.flatMap((sort) => Array.from({ length: 12 }, (_, at) => toCell(at + 1, sort, 9_999)));
    const { text, folding } = writeReport({ ...place, upTo: 99_999, people: 99_999, cells }, campaign);
    expect(folding).toBe('none');
    expect(text.length).toBeLessThanOrEqual(maxSmsCharacters);
  });

  it('of a usual evening can be typed: capitals and digits in groups of five', () => {
    const cells = [0, 6, 11].flatMap((sort) => Array.from({ length: 12 }, (_, at) => toCell(at + 1, sort, 12 + at)));
    const { text } = writeReport({ ...place, cells }, campaign);
    expect(text).toMatch(/^BARUA( [0-9A-HJKMNP-TV-Z]{1,5})+$/);
    const sloppy = text.toLowerCase().replaceAll(' ', '').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readReport(`  ${sloppy}\n`, campaign)).toEqual(readReport(text, campaign));
    expect(readReport(sloppy, campaign)).toMatchObject({ ok: true, value: { people: 212, upTo: 214 } });
  });

  it('adds up channels, then sorts, then cases where there is more than fits, and says so', () => {
    const many = (cases: number, sorts: number) =>
      Array.from({ length: cases * sorts }, (_, at) => toCell((at % cases) + 1, Math.floor(at / cases), 9_999));
    const foldings = [many(12, 5), many(12, 9), many(40, 12), many(200, 1)].map(
      (cells) => writeReport({ ...place, cells }, campaign).folding,
    );
    expect(foldings).toEqual(['none', 'channels', 'sorts', 'cases']);
    const read = readReport(writeReport({ ...place, cells: many(200, 1) }, campaign).text, campaign);
    expect(read).toMatchObject({
      ok: true,
      value: { cells: [{ case: 0, purpose: 'any', form: 'any', channel: 'any', n: 200 * 9_999 }] },
    });
  });
});

describe('the check code', () => {
  const usual = writeReport({ ...place, cells: [toCell(3, 19, 40), toCell(1, 0, 212)] }, campaign).text;
  const large = [0, 6, 9, 18, 19].flatMap((sort) =>
    Array.from({ length: 12 }, (_, at) => toCell(at + 1, sort, 999 * at)),
  );
  const full = writeReport({ ...place, cells: large.filter(({ n }) => n > 0) }, campaign).text;

  test.each([usual, full])('finds every single wrong character (%#)', (text) => {
    for (let at = text.startsWith('BARUA') ? 6 : 2; at < text.length; at += 1) {
      if (text[at] === ' ') continue;
      for (const wrong of text.startsWith('BARUA') ? '0123456789ABCDEFGHJKMNPQRSTVWXYZ' : 'AbCd019zZ!#%?;:.-') {
        if (wrong === text[at]) continue;
        const typo = text.slice(0, at) + wrong + text.slice(at + 1);
        expect(readReport(typo, campaign), `${wrong} at ${at}`).toEqual({
          ok: false,
          problem: { kind: 'report-mistyped' },
        });
      }
    }
  });

  test.each([usual, full])('finds any two exchanged characters, one missing, one doubled (%#)', (text) => {
    const start = text.startsWith('BARUA') ? 6 : 2;
    const code = text.slice(start).replaceAll(' ', '');
    const prefix = text.slice(0, start);
    for (let one = 0; one < code.length; one += 1) {
      expect(readReport(prefix + code.slice(0, one) + code.slice(one + 1), campaign).ok).toBe(false);
      expect(readReport(prefix + code.slice(0, one + 1) + code.slice(one), campaign).ok).toBe(false);
      for (let next = one + 1; next < code.length; next += 1) {
        if (code[one] === code[next]) continue;
        const swapped = [...code];
        [swapped[one], swapped[next]] = [code[next] ?? '', code[one] ?? ''];
        expect(readReport(prefix + swapped.join(''), campaign).ok, `${one} and ${next}`).toBe(false);
      }
    }
  });

  it('is another campaign’s in another campaign', () => {
    expect(readReport(usual, other)).toEqual({ ok: false, problem: { kind: 'report-mistyped' } });
  });

  it('knows what is no report at all', () => {
    for (const text of ['', 'hello', 'BARU A', 'b:x']) {
      expect(readReport(text, campaign)).toEqual({ ok: false, problem: { kind: 'not-a-report' } });
    }
    for (const text of ['BARUA', 'B:', 'Barua is a letter', `BARUA ${'7'.repeat(5_000)}`]) {
      expect(readReport(text, campaign)).toEqual({ ok: false, problem: { kind: 'report-mistyped' } });
    }
  });
});

test('the reports of version 1 are understood for ever', () => {
  const recorded = JSON.parse(readFileSync(new URL('./recorded/report-v1.json', import.meta.url), 'utf8'));
  expect(recorded.reports).toHaveLength(2);
  for (const { text, journal, cells, ...rest } of recorded.reports) {
    const read = readReport(text, Buffer.from(recorded.campaign, 'hex'));
    if (!read.ok) throw new Error(read.problem.kind);
    const readCells = read.value.cells.map((cell) => `${reportCellKey(cell)}=${cell.n}`).sort();
    expect({ ...read.value, cells: readCells }).toEqual({
      ...rest,
      journal: Uint8Array.from(Buffer.from(journal, 'hex')),
      cells: cells.split(' ').sort(),
    });
  }
});
