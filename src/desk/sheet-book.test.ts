import { beforeEach, expect, test } from 'vitest';
import type { Cell } from '../domain/action.ts';
import { makeSheetNumber } from '../domain/sheet-number.ts';
import { entryToExportRows } from './export-rows.ts';
import type { JournalNews } from './journal-news.ts';
import { makeOffice } from './office.ts';
import { openJournals } from './open-journal.ts';
import { createSummary, type Summary } from './summary.ts';
import { createTestCampaign, streamParts, type TestJournal, testDictionary, testEvent } from './test-office.ts';

const sheet = makeSheetNumber(testEvent.id, 'k7', 12) ?? '';
const onPaper = (n: number): Cell => ({ case: 1, purpose: 'appeal', form: 'signature', channel: 'paper', n });

let journal: TestJournal;
let read: () => Promise<{ readonly summary: Summary; readonly news: readonly JournalNews[] }>;

beforeEach(async () => {
  const campaign = await createTestCampaign();
  const office = await makeOffice(campaign.keys, [testDictionary]);
  const tablet = await campaign.enrol('One');
  journal = campaign.startJournal(tablet);
  await journal.openSitting();
  read = async () => {
    const book = createSummary('sealed');
    const all: JournalNews[] = [];
    for await (const news of openJournals(streamParts(tablet.enrolment, await journal.batch(1)), office)) {
      book.take(news);
      all.push(news);
    }
    return { summary: book.read(), news: all };
  };
});

const tally = (n: number) =>
  journal.add({ opening: 1, cells: [onPaper(n)], people: 0 }, { kind: 'tally', at: 0, note: '', sheet });
const type = (...names: string[]) =>
  journal.add(
    { opening: 1, cells: [], people: 0 },
    { kind: 'sheet-lines', at: 0, sheet, lines: names.map((name, at) => ({ line: at + 1, name, country: 'CD' })) },
  );
const listCauses = ({ journals }: Summary) => journals.flatMap(({ problems }) => problems.map(({ why }) => why));

test('lines explain a tally and are not added to it', async () => {
  await tally(2);
  await type('Mumtaz', 'Ngũgĩ');
  const { summary, news } = await read();
  expect(listCauses(summary)).toEqual([]);
  expect(summary.rows).toMatchObject([onPaper(2)]);
  expect(summary.people).toEqual([]);
  const rows = news.flatMap((each) => (each.kind === 'entry' ? entryToExportRows(each.entry, false) : []));
  expect(rows.map((row) => [row.kind, row.sheet, row.line, row.name, row.country, row.count])).toEqual([
    ['tally', expect.stringMatching(/^AAAA-/), '', '', 'CD', '2'],
    ['sheet-lines', expect.stringMatching(/^AAAA-/), '1', 'Mumtaz', 'CD', '0'],
    ['sheet-lines', expect.stringMatching(/^AAAA-/), '2', 'Ngũgĩ', 'CD', '0'],
  ]);
});

test('a line that is typed again counts as one line', async () => {
  await tally(1);
  await type('Mumtas');
  await type('Mumtaz');
  expect(listCauses((await read()).summary)).toEqual([]);
});

test('more lines than the tally says are told', async () => {
  await tally(2);
  await type('Mumtaz', 'Ngũgĩ', 'Asha');
  expect(listCauses((await read()).summary)).toEqual([{ kind: 'sheet-lines-too-many', sheet, lines: 3, counted: 2 }]);
});

test('lines of a sheet that nobody counted are told', async () => {
  await type('Mumtaz');
  expect(listCauses((await read()).summary)).toEqual([{ kind: 'sheet-lines-too-many', sheet, lines: 1, counted: 0 }]);
});

test('a sheet that two tallies count is told, unless one was taken back', async () => {
  await tally(2);
  await tally(3);
  expect(listCauses((await read()).summary)).toEqual([{ kind: 'sheet-counted-twice', sheet }]);
  await journal.correct(2, [onPaper(2)], 0);
  const { summary } = await read();
  expect(listCauses(summary)).toEqual([]);
  expect(summary.rows).toMatchObject([onPaper(3)]);
});

test('lines that say more than the sitting allows are told', async () => {
  await tally(1);
  await journal.add(
    { opening: 1, cells: [], people: 0 },
    { kind: 'sheet-lines', at: 0, sheet, lines: [{ line: 1, name: 'Asha', age: 14 }] },
  );
  expect(listCauses((await read()).summary)).toContainEqual({ kind: 'body-collects-too-much', what: 'lines' });
});

test('lines that count something in the clear are told', async () => {
  await tally(1);
  await journal.add(
    { opening: 1, cells: [onPaper(1)], people: 0 },
    { kind: 'sheet-lines', at: 0, sheet, lines: [{ line: 1, name: 'Asha' }] },
  );
  const { summary } = await read();
  expect(listCauses(summary)).toContainEqual({ kind: 'header-differs', what: 'cells' });
  expect(summary.rows).toMatchObject([onPaper(1)]);
});
