import { expect, test } from 'vitest';
import type { Cell } from '../../../domain/action.ts';
import { makeEvent } from '../../../integration/simulated-campaign.ts';
import { eventToReportCode } from '../../../protocol/report.ts';
import { readReport } from '../../../protocol/report-sms.ts';
import type { EventTotals } from '../../store/journal-account.ts';
import type { Joined } from '../../store/tablet-store.ts';
import { writeEventReports } from './event-reports.ts';
import { totalsToCsv } from './report-csv.ts';

const campaign = new Uint8Array(16);
const [one, other] = [new Uint8Array(16).fill(1), new Uint8Array(16).fill(2)];
const sms = (n: number): Cell => ({ case: 3, purpose: 'appeal', form: 'sms', channel: 'phone', n });

function makeJoined(highRisk: boolean) {
  return { campaign, manifest: { modes: { highRisk } } } as Pick<Joined, 'campaign' | 'manifest'>;
}

function makeTotals(...shares: EventTotals['shares']): EventTotals {
  const figures = { sittings: 1, firstAt: 0, lastAt: 0, written: 3, safeHere: 3, atCentre: 0, copies: [], missing: 0 };
  const cells = shares.flatMap((share) => share.cells);
  return { event: makeEvent(), people: shares.length, cells, shares, ...figures };
}

const first = makeTotals({ journal: one, upTo: 9, people: 2, cells: [sms(40)] });
const second = makeTotals(
  { journal: one, upTo: 9, people: 1, cells: [sms(5)] },
  { journal: other, upTo: 4, people: 3, cells: [sms(7)] },
);

const read = (totals: EventTotals, highRisk: boolean) =>
  writeEventReports(totals, [first, second], makeJoined(highRisk)).map(({ text }) => {
    const report = readReport(text, campaign);
    if (!report.ok) throw new Error(report.problem.kind);
    return report.value;
  });

test('a report is one event’s in one journal; after a fork there are two', () => {
  expect(read(first, false)).toMatchObject([
    { event: eventToReportCode(first.event.id), upTo: 9, people: 2, cells: [sms(40)] },
  ]);
  expect(read(second, false)).toMatchObject([
    { journal: one.subarray(0, 3), upTo: 9, people: 1, cells: [sms(5)] },
    { journal: other.subarray(0, 3), upTo: 4, people: 3, cells: [sms(7)] },
  ]);
});

test('in a high-risk campaign a report names no event and covers all of its journal', () => {
  expect(read(first, true)).toMatchObject([{ event: '', upTo: 9, people: 3, cells: [sms(45)] }]);
});

test('the table opens right in a spreadsheet, and runs nothing there', () => {
  const totals = { ...first, event: { ...first.event, title: '=HYPERLINK("x")', day: 16_049 } };
  const lines = totalsToCsv(totals, '+Blue', (number) => `Case, ${number}`).split('\r\n');
  expect(lines[0]?.startsWith('\uFEFFevent,title,')).toBe(true);
  expect(lines[1]).toContain(`,"'=HYPERLINK(""x"")",2013-12-10,Anywhere,CD,'+Blue,3,"Case, 3",appeal,sms,phone,40`);
});
