import { beforeAll, expect, test } from 'vitest';
import type { Cell } from '../domain/action.ts';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { SittingAbout } from '../protocol/entry-header.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import type { JournalNews } from './journal-news.ts';
import { makeOffice, type Office } from './office.ts';
import { openJournals } from './open-journal.ts';
import {
  collectNews,
  createTestCampaign,
  listNumbers,
  listProblems,
  streamParts,
  type TestCampaign,
  type TestTablet,
  testDictionary,
  testEvent,
} from './test-office.ts';

let campaign: TestCampaign;
let office: Office;
let tablet: TestTablet;

beforeAll(async () => {
  campaign = await createTestCampaign();
  office = await makeOffice(campaign.keys, [testDictionary]);
  tablet = await campaign.enrol('Tablet 1');
});

test.each<[string, (journal: Journal) => Promise<unknown>, string]>([
  ['a key nobody holds', (journal) => journal.pass({}, { key: 9 }), 'key-unknown'],
  ['cells other than the pass', (journal) => journal.pass({ signed: [1, 2] }, { cells: [cell(1)] }), 'header-differs'],
  ['two people in one pass', (journal) => journal.pass({}, { people: 2 }), 'header-differs'],
  [
    'a file that is no page of a letter',
    (journal) => journal.pass({}, { attachments: [{ digest: new Uint8Array(32), bytes: 9, role: 'photo' }] }),
    'header-differs',
  ],
  [
    'a page whose file the header does not name',
    (journal) => journal.pass({ pages: [{ letter: 0, attachment: 0 }] }),
    'header-differs',
  ],
  ['another number', (journal) => journal.pass({}, { number: 77 }), 'number-wrong'],
  ['no case at all', (journal) => journal.pass({ signed: [] }, { cells: [] }), 'pass-empty'],
  [
    'numbers on a closing',
    (journal) => journal.add({ cells: [cell(1)], about: { kind: 'closing', entries: 3 } }, { kind: 'closing', at: 0 }),
    'header-differs',
  ],
  ['people on a drill', (journal) => journal.add({ people: 3 }, { kind: 'drill', at: 0 }), 'header-differs'],
  ['another event than the one sealed', (journal) => openUnder(journal, { event: 'CCCCCCCCCCA' }), 'header-differs'],
  ['a correction of nothing', (journal) => journal.correct(99, [cell(1)]), 'correction-wrong'],
  ['a correction of other numbers', (journal) => journal.correct(2, [cell(2)]), 'correction-wrong'],
])('lists an entry with %s', async (_title, spoil, kind) => {
  const journal = await startWith(2);
  await spoil(journal);
  await journal.pass();
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[3, 3, kind]]);
  expect(listNumbers(news)).toEqual([1, 2, 4]);
});

test('lists what was collected beyond the sitting’s legal profile', async () => {
  const journal = campaign.startJournal(tablet);
  await journal.openSitting({ profile: 'no_contact' });
  await journal.pass({ contact: { kind: 'sms', address: '+243000' } });
  await journal.openSitting({ profile: 'first_name_age' });
  await journal.pass({ age: 15 });
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[2, 2, 'body-collects-too-much']]);
  expect(listNumbers(news)).toEqual([1, 3, 4]);
});

test.each<[string, Partial<SittingAbout>, Partial<CampaignEvent>]>([
  ['the opening’s own', { profile: 'no_contact' }, {}],
  ['the sealed event’s', {}, { under18: true }],
])('holds a pass against the stricter profile: %s', async (_title, about, event) => {
  const journal = campaign.startJournal(tablet);
  await openUnder(journal, about, event);
  await journal.pass({ contact: { kind: 'sms', address: '+243000' } }, { opening: 1 });
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[2, 2, 'body-collects-too-much']]);
});

test('opens and lists entries whose sitting’s opening is missing', async () => {
  const journal = await startWith(3);
  const news = await read(tablet.enrolment, await journal.batch(3));
  expect(listProblems(news)).toEqual([
    [1, 2, 'gap'],
    [3, 3, 'sitting-unknown'],
  ]);
  expect(listNumbers(news)).toEqual([3]);
});

test('takes an entry back once', async () => {
  const journal = await startWith(2);
  await journal.correct(2, [cell(1)]);
  await journal.correct(2, [cell(1)]);
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[4, 4, 'correction-wrong']]);
});

type Journal = ReturnType<TestCampaign['startJournal']>;

/** A journal with an opening and passes, so many entries in all. */
async function startWith(entries: number): Promise<Journal> {
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  for (let left = entries - 1; left > 0; left -= 1) await journal.pass();
  return journal;
}

/** An opening whose clear part may say something else than its event. */
function openUnder(journal: Journal, changes: Partial<SittingAbout>, event: Partial<CampaignEvent> = {}) {
  const { id, day, profile, country } = testEvent;
  const about = { kind: 'sitting', event: id, day, pack: 1, profile, language: 'fr', country, ...changes } as const;
  return journal.add(
    { opening: journal.entries.length + 1, about },
    { kind: 'sitting', at: 0, language: 'fr', event: { ...testEvent, ...event }, tablet: 'T', app: '1' },
  );
}

function cell(number: number): Cell {
  return { case: number, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 };
}

function read(...parts: readonly JournalPart[]): Promise<JournalNews[]> {
  return collectNews(openJournals(streamParts(...parts), office));
}
