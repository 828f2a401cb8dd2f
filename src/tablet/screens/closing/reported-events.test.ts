import { expect, test } from 'vitest';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { makeDebate } from '../../../domain/debate.ts';
import { makeEvent } from '../../../integration/simulated-campaign.ts';
import type { EventTotals } from '../../store/journal-account.ts';
import { hallToCsv } from './hall-csv.ts';
import { listReportedEvents } from './reported-events.ts';

const event = (id: string, day: number): CampaignEvent => ({ ...makeEvent(), id, day, title: id });
const totalsOf = (of: CampaignEvent): EventTotals => ({
  ...{ event: of, sittings: 1, people: 3, cells: [], firstAt: 0, lastAt: 0 },
  ...{ written: 5, safeHere: 5, atCentre: 0, missing: 0, copies: [], shares: [] },
});
const held = {
  debate: {
    ...makeDebate(),
    motion: '=A "newspaper", or none',
    clock: { turn: 2, spentMs: 0, isRunning: false, keptAt: 0 },
    before: { for: 52, undecided: 31, against: 41 },
    after: { for: 71, undecided: 12, against: 38 },
  },
  figures: [],
  attendance: 130,
};

test('the device at the projector reports a debate without one entry, after the events that have some', () => {
  const [counted, shown, older, untouched] = [event('a', 5), event('b', 4), event('c', 3), event('d', 9)];
  const halls = { a: held, b: held, c: { ...held, attendance: 0 }, d: { debate: makeDebate(), figures: [] } };
  const listed = listReportedEvents([totalsOf(counted)], [older, shown, counted, untouched, shown], halls);
  expect(listed.map(({ totals, hall }) => [totals.event.id, totals.written, hall?.attendance])).toEqual([
    ['a', 5, 130],
    ['b', 0, 130],
    ['c', 0, 0],
  ]);
});

test('the hall’s table has a line a fact, and nothing that a spreadsheet would take for a formula', () => {
  const csv = hallToCsv({ totals: totalsOf(event('a', 5)), hall: held }, 'Blue');
  const lines = csv.split('\r\n').map((line) => line.split(',').slice(6).join(','));
  expect(lines).toEqual([
    'what,side,value',
    'attendance,,130',
    `motion,,"'=A ""newspaper"", or none"`,
    'turns,for,1',
    'turns,against,1',
    'hands_before,for,52',
    'hands_before,undecided,31',
    'hands_before,against,41',
    'hands_after,for,71',
    'hands_after,undecided,12',
    'hands_after,against,38',
    'shift_points,for,17',
    'shift_points,undecided,-15',
    'shift_points,against,-2',
    '',
  ]);
});

test('a debate of which only the first hands were counted has no shift', () => {
  const { after: _, ...debate } = held.debate;
  const csv = hallToCsv({ totals: totalsOf(event('a', 5)), hall: { debate, figures: [] } }, 'Blue');
  expect(csv).not.toContain('shift');
  expect(csv).toContain('hands_before,for,52');
});
