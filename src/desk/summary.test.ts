import { beforeAll, expect, test } from 'vitest';
import { nothingProvisional, type Totals } from '../protocol/totals.ts';
import { compareTotals } from './compare-totals.ts';
import { makeOffice } from './office.ts';
import { openJournals } from './open-journal.ts';
import { createSummary, type Summary } from './summary.ts';
import { createTestCampaign, streamParts, testDictionary, testEvent } from './test-office.ts';

let clear: Summary;
let sealed: Summary;

beforeAll(async () => {
  const campaign = await createTestCampaign();
  const office = await makeOffice(campaign.keys, [testDictionary]);
  const books = [createSummary('clear'), createSummary('sealed')] as const;
  const [one, other] = [await campaign.enrol('One'), await campaign.enrol('Other')];
  const first = campaign.startJournal(one);
  await first.openSitting();
  await first.pass({ signed: [1, 2] });
  await first.pass({ signed: [1] });
  await first.correct(3, [signature(1)]);
  const second = campaign.startJournal(other);
  const about = { event: undefined, day: 16_050, pack: 1, profile: 'full', language: 'fr', country: '' } as const;
  const event = { ...testEvent, id: 'BBBBBBBBBBA', title: 'High risk' };
  await second.add(
    { opening: 1, about: { kind: 'sitting', ...about } },
    { kind: 'sitting', at: 0, language: 'fr', event, tablet: 'T', app: '1' },
  );
  await second.pass({ signed: [2] }, { opening: 1 });
  await second.add(
    { opening: 1, cells: [{ case: 3, purpose: 'solidarity', form: 'card', channel: 'paper', n: 38 }], people: 30 },
    { kind: 'tally', at: 0, note: 'box 2' },
  );
  await second.pass({}, { key: 9, opening: 1 });
  const streams = [
    streamParts(one.enrolment, await first.batch(1)),
    streamParts(other.enrolment, await second.batch(1)),
  ];
  for (const stream of streams) {
    for await (const news of openJournals(stream, office)) for (const book of books) book.take(news);
  }
  [clear, sealed] = [books[0].read(), books[1].read()];
});

test('adds up what was opened, less what was taken back', () => {
  const place = { event: testEvent.id, country: 'CD', day: 16_049 };
  expect(clear.rows).toEqual([
    { ...signature(1), ...place },
    { ...signature(2), ...place },
    { ...signature(2), event: '', country: '', day: 16_050 },
    { case: 3, purpose: 'solidarity', form: 'card', channel: 'paper', n: 38, event: '', country: '', day: 16_050 },
  ]);
  expect(clear.people).toEqual([
    { ...place, n: 1 },
    { event: '', country: '', day: 16_050, n: 31 },
  ]);
});

test('names a high-risk event only where the seal was opened', () => {
  expect(sealed.people.map(({ event }) => event)).toEqual([testEvent.id, 'BBBBBBBBBBA']);
  expect(sealed.titleByEvent.get('BBBBBBBBBBA')).toBe('High risk');
});

test('says per journal what was opened and what is broken', () => {
  expect(sealed.opened).toBe(7);
  expect(sealed.journals).toMatchObject([
    { tabletName: 'One', head: 4, opened: 4, problems: [] },
    { tabletName: 'Other', head: 3, opened: 3, problems: [{ from: 4, to: 4, why: { kind: 'key-unknown', key: 9 } }] },
  ]);
});

test('finds nothing to say where the centre counts the same', () => {
  expect(compareTotals(clear, makeTotals())).toEqual([]);
});

test('finds each number that the centre counts otherwise', () => {
  const { rows, people } = makeTotals();
  const totals = {
    ...makeTotals(),
    rows: rows.map((row) => (row.form === 'card' ? { ...row, n: 40 } : row)).slice(1),
    people: [...people, { event: 'CCCCCCCCCCA', country: '', day: 1, n: 5 }],
  };
  expect(compareTotals(clear, totals)).toMatchObject([
    { kind: 'actions', of: { case: 1 }, opened: 1, atCentre: 0 },
    { kind: 'actions', of: { case: 3, form: 'card' }, opened: 38, atCentre: 40 },
    { kind: 'people', of: { event: 'CCCCCCCCCCA' }, opened: 0, atCentre: 5 },
  ]);
});

function makeTotals(): Totals {
  const counted = { rows: [...clear.rows].reverse(), people: [...clear.people] };
  return {
    asOf: 1,
    campaign: 'C',
    journals: 2,
    entries: 8,
    aside: 0,
    provisional: nothingProvisional,
    ...counted,
    rows: counted.rows.reverse(),
  };
}

function signature(number: number) {
  return { case: number, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 } as const;
}
