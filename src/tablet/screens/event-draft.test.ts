import { expect, test } from 'vitest';
import { type CampaignEvent, dateToDay, dayToIsoDate } from '../../domain/campaign-event.ts';
import { draftToEvent, eventToDraft, repeatEvent, startEventDraft } from './event-draft.ts';
import { listEvents } from './event-list.ts';

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

test('what stands is what the form shows again, under the same id', () => {
  const event = draftToEvent({
    ...startEventDraft([1], now),
    title: 'Stand',
    volunteers: '4',
    languages: ['sw', 'fr'],
    expected: '120',
  });
  if (!event.ok) throw new Error('not an event');
  expect(event.value).toMatchObject({ volunteers: 4, languages: ['sw', 'fr'] });
  expect(draftToEvent(eventToDraft(event.value), event.value.id)).toEqual(event);
});

test('the same again is on the same day of the week: the next one that is after the event and not over', () => {
  const day = dateToDay(now);
  const repeat = (from: number) => {
    const event = draftToEvent({ ...startEventDraft([1], now), title: 'Class', date: dayToIsoDate(from) });
    return event.ok && Date.parse(repeatEvent(event.value, now).date) / 86_400_000 - day;
  };
  expect([repeat(day), repeat(day - 7), repeat(day - 8), repeat(day + 3), repeat(day - 70)]).toEqual([7, 0, 6, 10, 0]);
});

test('lists today, what comes, soonest first, and what is over, latest first; the tablet’s own word counts', () => {
  const on = (id: string, day: number, title = id) => ({ id, day, title }) as CampaignEvent;
  const { today, coming, past } = listEvents(
    [on('past', 98), on('soon', 103), on('today', 100), on('both', 101, 'old')],
    [
      { event: on('long ago', 10), isUsed: true },
      { event: on('both', 101, 'new'), isUsed: false },
    ],
    100,
  );
  const titles = [today, coming, past].map((list) => list.map(({ event }) => event.title));
  expect(titles).toEqual([['today'], ['new', 'soon'], ['past', 'long ago']]);
  expect([today, coming, past].map(([first]) => first?.from)).toEqual(['campaign', 'tablet', 'campaign']);
});
