import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CasePack } from '../domain/case-pack.ts';
import { csvMark, writeCsvLine } from '../domain/csv.ts';
import type { EntryBody } from '../protocol/entry-body.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import type { CollectedEntry } from './collect-entries.ts';
import { csvStart, rowToCsv } from './export-csv.ts';
import { entryToExportRows, exportColumns } from './export-rows.ts';
import { listInterests, writeInterestCsv } from './interests/follow-interests.ts';
import { createLedger } from './ledger.ts';
import { listContacts, listSignatures } from './lists/list-signatures.ts';
import { lineToCells, signatureHeads, writeContactCsv, writeOsdi, writeSignatureCsv } from './lists/write-lists.ts';
import { writeXlsx } from './lists/write-xlsx.ts';
import { emptyOfficeJournal } from './office-journal.ts';
import { createPrintBook } from './print/print-book.ts';
import { writePrintPage } from './print/print-page.ts';
import { noJudgements } from './review/judge-signatures.ts';
import { makeTestPass, testEvent } from './test-office.ts';

/** What runs in a spreadsheet or a browser where it is written down as it is. */
const nasties = [
  '=HYPERLINK("http://thief.example","x")',
  '+1+cmd|’ /C calc’!A0',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '<!-- --><style>*{display:none}</style>',
];

const journal = 'A'.repeat(22);

/** An entry of every kind that may hold a text, with it in each of them. */
function everywhere(nasty: string): CollectedEntry[] {
  const consents = (['deliver', 'outcome'] as const).map((id) => ({ id, version: 1, language: nasty }));
  const contact = { kind: 'email', address: nasty } as const;
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: nasty, text: nasty } as const;
  const card = { ...letter, purpose: 'solidarity', form: 'card' } as const;
  const ink = { width: 10, strokes: [[{ x: 1, y: 1, pressure: -1 }]] };
  const pass = makeTestPass({
    name: nasty,
    language: nasty,
    consents,
    contact,
    letters: [letter, card],
    affirmation: { kind: 'mark', ink, witness: nasty },
  });
  const bodies: EntryBody[] = [
    { kind: 'pass', pass },
    { kind: 'tally', at: 0, note: nasty, sheet: 'G12349865M' },
    { kind: 'correction', at: 0, reason: nasty },
    { kind: 'sheet-lines', at: 0, sheet: 'G12349865M', lines: [{ line: 1, name: nasty, country: nasty }] },
    { kind: 'host-interest', at: 0, language: nasty, name: nasty, contact, country: nasty, note: nasty },
  ];
  const event = { ...testEvent, title: nasty, venue: nasty, city: nasty, country: nasty };
  const { day, profile, country } = testEvent;
  const about = { event: testEvent.id, day, pack: 1, profile, language: 'fr', country };
  const cells = [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'paper', n: 1 }] as const;
  return bodies.map((body, index) => ({
    isTakenBack: false,
    entry: {
      journal,
      number: index + 2,
      header: { kind: body.kind, cells, attachments: [] } as unknown as EntryHeader,
      body,
      sitting: { opening: 1, about, event },
    },
  }));
}

/** A reader's cells, by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function expectNothingRuns(csv: string, columns: number): void {
  expect(csv.startsWith(csvMark)).toBe(true);
  for (const row of parseCsv(csv.slice(1))) {
    expect(row).toHaveLength(columns);
    for (const cell of row) expect(cell).not.toMatch(/^(?!-?\d+$)[=+\-@\t\r\n＝＋－＠]/u);
  }
}

describe.each(nasties)('%j in every field', (nasty) => {
  const entries = everywhere(nasty);
  const lists = listSignatures(entries, noJudgements);

  test('starts no formula in any table, and moves no cell to another column', () => {
    const rows = entries.flatMap(({ entry }) => entryToExportRows(entry, false));
    const csv = csvStart + rows.map(rowToCsv).join('');
    expectNothingRuns(csv, exportColumns.length);
    expect(
      parseCsv(csv.slice(1))
        .flat()
        .filter((cell) => cell.replace(/^'/, '') === nasty).length,
    ).toBeGreaterThan(20);
    expectNothingRuns([...writeSignatureCsv(lists)].join(''), 5);
    expectNothingRuns([...writeContactCsv(listContacts(entries))].join(''), 6);
    const ledger = createLedger();
    const wish = entries.at(-1);
    const found = {
      ...ledger,
      size: () => 1,
      kindAt: () => 'host-interest' as const,
      at: () => wish ?? everywhere('x')[0],
    };
    const interests = listInterests(found as typeof ledger, emptyOfficeJournal);
    expect(interests).toHaveLength(1);
    const csvOfInterests = [...writeInterestCsv(interests)].join('');
    expectNothingRuns(csvOfInterests, parseCsv(csvOfInterests.slice(1))[0]?.length ?? 0);
    expectNothingRuns(csvMark + writeCsvLine([nasty, nasty]), 2);
  });

  test('is text in workbook and JSON', () => {
    const sheet = { name: nasty, heads: signatureHeads, rows: lists.flatMap(({ lines }) => lines.map(lineToCells)) };
    for (const file of Object.values(unzipSync(writeXlsx([sheet])))) {
      const xml = strFromU8(file);
      expect(xml).not.toMatch(/<f>|<script|<img|<svg/);
      expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
    }
    const json: unknown = JSON.parse([...writeOsdi(lists, () => nasty)].join(''));
    expect(JSON.stringify(json)).toContain(JSON.stringify(nasty));
  });

  test('is text on the page to print: names, letters, places and what the pack says', () => {
    const book = createPrintBook();
    book.take(entries);
    const texts = { en: nasty };
    const addressee = { name: texts, address: nasty, salutation: texts, closing: texts };
    const pack = { languages: ['en'], cases: [{ number: 1, name: texts, demands: texts, addressee }] };
    const packs = [pack as unknown as CasePack];
    for (const about of [{}, { way: 'single' }, { way: 'via-embassy' }] as const) {
      const page = [...writePrintPage(book.read(), { title: nasty, packs, ...about })].join('');
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = '']) => tag));
      for (const tag of ['script', 'img', 'iframe', 'link', 'object']) expect(tags).not.toContain(tag);
      expect(page.match(/<style>/g)).toHaveLength(1);
      for (const [tag] of page.matchAll(/<[a-z][^<>]*>/gi))
        expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+\s*=/i);
    }
  });
});
