import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvCell, writeCsvCell } from '../domain/csv.ts';
import { parseCsv } from '../integration/parse-csv.ts';
import { csvStart, rowToCsv } from './export-csv.ts';
import { type ExportRow, entryToExportRows, exportColumns } from './export-rows.ts';
import type { OpenedEntry } from './journal-news.ts';
import { makeTestPass, testEvent } from './test-office.ts';

const tricky = [
  '=HYPERLINK("http://thief.example")',
  '+243 81 000 000',
  '-1',
  '@SUM(A1)',
  '\tTab',
  '\rReturn',
  "'Apostrophe",
  "''",
  'She said "no", twice',
  'Dear Minister,\n\nplease\r\nrelease',
  ' blank before and behind ',
  'فاطمة الزهراء، مع الفاصلة',
  'ዓለም ፀጋዬ',
  'ဒေါ်အောင်ဆန်း',
  'Ame\u0301lie',
  '👩🏽‍🏫',
  '＝1+1',
  '',
];

test('gives names and texts back byte for byte', () => {
  const rows = tricky.map((text) => ({ ...emptyRow(), name: text, text: `${text}${text}` }));
  const parsed = parseCsv(csvStart + rows.map(rowToCsv).join(''));
  expect(parsed[0]).toEqual([...exportColumns]);
  expect(parsed.slice(1).map((cells) => readCsvCell(cells[exportColumns.indexOf('name')] ?? ''))).toEqual(tricky);
  expect(parsed.slice(1).map((cells) => readCsvCell(cells[exportColumns.indexOf('text')] ?? ''))).toEqual(
    tricky.map((text) => `${text}${text}`),
  );
});

test('gives any text back, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [cells] = parseCsv(`\uFEFF${writeCsvCell(text)},x\r\n`);
      expect(readCsvCell(cells?.[0] ?? '')).toBe(text);
    }),
  );
});

test('lets no cell start a formula', () => {
  for (const text of tricky) {
    const [cells] = parseCsv(`\uFEFF${writeCsvCell(text)},x\r\n`);
    expect(cells?.[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
  }
});

test('starts with a byte order mark and ends lines with CR LF', () => {
  const bytes = new TextEncoder().encode(csvStart + rowToCsv(emptyRow()));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect([...bytes.subarray(-2)]).toEqual([13, 10]);
});

test('has a row an action, each with who and where', () => {
  const pass = makeTestPass({
    name: 'Suharto',
    signed: [1, 3],
    affirmation: { kind: 'mark', ink: { width: 10, strokes: [] }, witness: 'Joseph' },
    letters: [{ case: 2, purpose: 'solidarity', form: 'card', language: 'sw', text: 'Hauko peke yako.' }],
    consents: [
      { id: 'deliver', version: 1, language: 'fr' },
      { id: 'outcome', version: 2, language: 'fr' },
    ],
    contact: { kind: 'sms', address: '+243 81 000 000' },
    withdrawal: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  });
  const rows = entryToExportRows(makeEntry({ kind: 'pass', pass }), false);
  expect(rows.map((row) => [row.case, row.purpose, row.form, row.count])).toEqual([
    ['1', 'appeal', 'signature', '1'],
    ['3', 'appeal', 'signature', '1'],
    ['2', 'solidarity', 'card', '1'],
  ]);
  expect(rows[0]).toMatchObject({ language: 'fr', text: '', signed_by: 'mark', witness: 'Joseph' });
  expect(rows[2]).toMatchObject({
    journal: 'J',
    number: '7',
    status: 'counted',
    event: testEvent.id,
    event_title: 'Debate',
    country: 'CD',
    day: '2013-12-10',
    name: 'Suharto',
    language: 'sw',
    text: 'Hauko peke yako.',
    consents: 'deliver 1 fr; outcome 2 fr',
    contact_kind: 'sms',
    contact: '+243 81 000 000',
    withdrawal_code: '0410-6105-0R3G-G',
    at: '2013-12-10T13:00:00Z',
  });
});

test('marks what was taken back, and shows the taking back with a count below 0', () => {
  const pass = makeTestPass();
  expect(entryToExportRows(makeEntry({ kind: 'pass', pass }), true)[0]?.status).toBe('taken back');
  const cells = [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: -1 }] as const;
  const correction = makeEntry({ kind: 'correction', at: 0, reason: 'asked for it' });
  const rows = entryToExportRows({ ...correction, header: { ...correction.header, cells } }, false);
  expect(rows).toMatchObject([{ kind: 'correction', count: '-1', note: 'asked for it' }]);
  expect(rows.map(rowToCsv)[0]).toContain(',-1,');
});

function emptyRow(): ExportRow {
  return Object.fromEntries(exportColumns.map((column) => [column, ''])) as ExportRow;
}

function makeEntry(body: OpenedEntry['body']): OpenedEntry {
  const { kind } = body;
  const { day, profile, country } = testEvent;
  return {
    journal: 'J',
    number: 7,
    header: {
      number: 7,
      kind,
      opening: 1,
      minutes: 0,
      cells: [],
      people: 1,
      key: 1,
      attachments: [],
      about: { kind: 'none' },
    },
    body,
    sitting: {
      opening: 1,
      about: { event: testEvent.id, day, pack: 1, profile, language: 'fr', country },
      event: testEvent,
    },
  };
}
