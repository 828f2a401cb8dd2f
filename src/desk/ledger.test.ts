import { beforeAll, expect, test } from 'vitest';
import { createLedger, type Ledger } from './ledger.ts';
import { makeOffice } from './office.ts';
import { openJournals } from './open-journal.ts';
import { createTestCampaign, streamParts, testDictionary } from './test-office.ts';

let ledger: Ledger;
let journal: string;

beforeAll(async () => {
  const campaign = await createTestCampaign();
  const tablet = await campaign.enrol('Tablet 1');
  const kept = campaign.startJournal(tablet);
  journal = kept.text;
  await kept.openSitting();
  await kept.pass({ name: 'ዓለም' });
  await kept.pass({ name: 'Amina' });
  await kept.correct(2, [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }]);
  const office = await makeOffice(campaign.keys, [testDictionary]);
  ledger = createLedger();
  for await (const news of openJournals(streamParts(tablet.enrolment, await kept.batch(1)), office)) ledger.take(news);
});

test('gives every entry back as it was opened, and says which were taken back', () => {
  expect([...ledger.entries()].map(({ entry, isTakenBack }) => [entry.number, entry.body.kind, isTakenBack])).toEqual([
    [1, 'sitting', false],
    [2, 'pass', true],
    [3, 'pass', false],
    [4, 'correction', false],
  ]);
  expect(ledger.find(journal, 2)?.entry.body).toMatchObject({ pass: { name: 'ዓለም' } });
  expect(ledger.find(journal, 9)).toBeUndefined();
});

test('of what is dropped no byte is left, and the others keep their places', () => {
  ledger.drop(journal, 3);
  ledger.drop(journal, 3);
  expect(ledger.find(journal, 3)).toBeUndefined();
  expect(ledger.dropped()).toBe(1);
  expect([...ledger.entries()].map(({ entry }) => entry.number)).toEqual([1, 2, 4]);
  expect(ledger.kindAt(2)).toBeUndefined();
  expect(ledger.kindAt(3)).toBe('correction');
});
