import { expect, test } from 'vitest';
import { type CampaignEvent, dateToDay } from '../../domain/campaign-event.ts';
import { draftToEvent, startEventDraft } from './event-draft.ts';
import { sortEvents } from './event-list.ts';

const now = new Date(2013, 11, 10, 23, 30);

test('starts with a debate today about every case', () => {
  expect(startEventDraft([1, 2], now)).toMatchObject({
    kind: 'debate',
    date: '2013-12-10',
    cases: [1, 2],
    under18: false,
  });
});

test('an event has a new id, its day, tidy texts, and counts where somebody guessed', () => {
  const draft = { ...startEventDraft([3, 1], now), title: ' Debate  at\tUmoja ', expected: '120', goal: 'many' };
  const event = draftToEvent(draft);
  expect(event).toMatchObject({
    ok: true,
    value: { title: 'Debate at Umoja', day: dateToDay(now), expected: 120, goal: 0, cases: [1, 3] },
  });
  const other = draftToEvent(draft);
  expect(event.ok && event.value.id).toMatch(/^[\w-]{11}$/);
  expect(event.ok && other.ok && event.value.id !== other.value.id).toBe(true);
});

test('says everything that is missing at once', () => {
  expect(draftToEvent({ ...startEventDraft([], now), date: '' })).toEqual({
    ok: false,
    problem: [{ kind: 'nameMissing' }, { kind: 'dateWrong' }, { kind: 'casesMissing' }],
  });
});

test('shows today first, then what comes, then what is over; the tablet’s own word counts', () => {
  const on = (id: string, day: number, title = id) => ({ id, day, title }) as CampaignEvent;
  const sorted = sortEvents(
    [on('past', 98), on('soon', 103), on('today', 100), on('both', 101, 'old')],
    [on('long ago', 10), on('both', 101, 'new')],
    100,
  );
  expect(sorted.map(({ title }) => title)).toEqual(['today', 'new', 'soon', 'past', 'long ago']);
});
