import { beforeEach, expect, test } from 'vitest';
import type { HostInterest } from '../../domain/host-interest.ts';
import type { EntryPlace, InterestState } from '../../protocol/office-content.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import type { OfficeJournal } from '../office-journal.ts';
import { openJournals } from '../open-journal.ts';
import { createTestCampaign, streamParts, type TestJournal } from '../test-office.ts';
import { listInterests, writeInterestCsv } from './follow-interests.ts';

let journal: TestJournal;
let ledger: Ledger;

beforeEach(async () => {
  const campaign = await createTestCampaign(undefined, { number: 0, bytes: new Uint8Array(0) });
  const tablet = await campaign.enrol('Tablet');
  journal = campaign.startJournal(tablet);
  await journal.openSitting({ title: 'Debate at Selm' });
  await wish('Amina', 'Can it be in May?');
  await wish('=1+1');
  await journal.pass({ name: 'Only signs' });
  const parts = streamParts(tablet.enrolment, await journal.batch(1));
  ledger = createLedger();
  const office = await makeOffice(campaign.keys, []);
  for await (const news of openJournals(parts, office)) ledger.take(news);
});

test('wishes to hold an event are followed from new on; the later word holds, and who waits stands first', () => {
  expect(listInterests(ledger, says())).toMatchObject([
    { name: 'Amina', state: 'new', event: 'Debate at Selm', country: 'KE', note: 'Can it be in May?' },
    { name: '=1+1', state: 'new' },
  ]);
  const rows = listInterests(ledger, says([2, 'answered'], [2, 'planned'], [3, 'held'], [2, 'answered'], [99, 'held']));
  expect(rows.map(({ name, state, since }) => [name, state, since])).toEqual([
    ['Amina', 'answered', 4_000],
    ['=1+1', 'held', 3_000],
  ]);
});

test('their list opens in a spreadsheet without running anything', () => {
  const csv = [...writeInterestCsv(listInterests(ledger, says()))].join('');
  expect(csv).toContain("new,'=1+1,email,a@example.org,fr,KE,,");
  expect(csv).not.toContain('Only signs');
});

function wish(name: string, note = ''): Promise<number> {
  const interest: HostInterest = {
    language: 'fr',
    name,
    contact: { kind: 'email', address: 'a@example.org' },
    country: 'KE',
    note,
  };
  return journal.add({}, { kind: 'host-interest', at: 1_386_680_400_000, ...interest });
}

function says(...words: readonly (readonly [number, InterestState])[]): OfficeJournal {
  const digest = new Uint8Array(32);
  const entries = words.map(([number, state], index) => {
    const rows: readonly (EntryPlace & { readonly state: InterestState })[] = [
      { journal: journal.text, number, state },
    ];
    return {
      number: index + 1,
      previous: digest,
      at: (index + 1) * 1_000,
      content: { kind: 'interest', rows },
    } as const;
  });
  return { entries, digest };
}
