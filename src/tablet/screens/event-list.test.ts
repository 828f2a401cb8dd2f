import { expect, test } from 'vitest';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { makeEvent } from '../../integration/simulated-campaign.ts';
import { createEventSearch, isLongList, listEvents, listMonths } from './event-list.ts';

const today = 20_779;
const event = (id: string, day: number, parts: Partial<CampaignEvent> = {}): CampaignEvent => ({
  ...makeEvent(),
  ...{ id, day, title: `Event ${id}` },
  ...parts,
});
const own = (each: CampaignEvent, isUsed = false) => ({ event: each, isUsed });
const toIds = (listed: readonly { readonly event: CampaignEvent }[]) => listed.map(({ event: { id } }) => id);

test('today’s first, what comes soonest first, the past latest first; the tablet’s own word on an event holds', () => {
  const office = [event('a', today), event('b', today + 40), event('c', today - 1)];
  const mine = [own(event('b', today + 2)), own(event('d', today + 1)), own(event('e', today - 9), true)];
  const lists = listEvents(office, mine, today);
  expect([lists.today, lists.coming, lists.past].map(toIds)).toEqual([['a'], ['d', 'b'], ['c', 'e']]);
  expect(lists.past.map(({ from, isUsed }) => [from, isUsed])).toEqual([
    ['campaign', false],
    ['tablet', true],
  ]);
  expect(isLongList(lists)).toBe(false);
});

test('months keep the order they are given in', () => {
  const { coming, past } = listEvents(
    [-70, -40, -39, 10, 11, 45].map((days) => event(String(days), today + days)),
    [],
    today,
  );
  expect(listMonths(coming).map(toIds)).toEqual([['10', '11'], ['45']]);
  expect(listMonths(past).map(toIds)).toEqual([['-39', '-40'], ['-70']]);
});

test('an event is found by any words of title, place, date and code, with or without accents', () => {
  const lists = listEvents(
    [
      event('QqWw0000', today - 3, { title: 'Débat au lycée', venue: 'Grande salle', city: 'Kolwezi' }),
      event('b', today + 3, { title: 'Stand at the market', city: 'Kolwezi' }),
      event('c', today, { title: 'حلقة نقاش', city: 'لوبومباشي' }),
    ],
    [],
    today,
  );
  const search = createEventSearch(lists, (day) => `day ${day - today}`);
  expect(search('  ')).toBeUndefined();
  expect(toIds(search('kolwezi') ?? [])).toEqual(['b', 'QqWw0000']);
  expect(toIds(search('LYCEE salle') ?? [])).toEqual(['QqWw0000']);
  expect(toIds(search('qqww') ?? [])).toEqual(['QqWw0000']);
  expect(toIds(search('day 3') ?? [])).toEqual(['b', 'QqWw0000']);
  expect(toIds(search('2026-11-22') ?? [])).toEqual(['c']);
  expect(toIds(search('نقاش') ?? [])).toEqual(['c']);
  expect(search('kolwezi salle market')).toEqual([]);
});
