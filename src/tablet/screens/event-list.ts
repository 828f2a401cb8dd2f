import { type CampaignEvent, dateToDay, dayToIsoDate, eventToShortCode } from '../../domain/campaign-event.ts';
import type { OwnEvent } from '../store/tablet-store.ts';

/** An event in the list. The campaign's own are the office's to change; one that was used here is nobody's. */
export type ListedEvent = {
  readonly event: CampaignEvent;
  readonly from: 'campaign' | 'tablet';
  readonly isUsed: boolean;
};

export type EventLists = {
  readonly today: readonly ListedEvent[];
  /** Soonest first. */
  readonly coming: readonly ListedEvent[];
  /** Latest first. */
  readonly past: readonly ListedEvent[];
};

/** The campaign's events and the tablet's own, each once, by when they are. The tablet's own word on an event counts. */
export function listEvents(
  campaign: readonly CampaignEvent[],
  own: readonly OwnEvent[],
  today: number = dateToDay(new Date()),
): EventLists {
  const listed = [
    ...campaign.map((event): ListedEvent => ({ event, from: 'campaign', isUsed: false })),
    ...own.map((each): ListedEvent => ({ ...each, from: 'tablet' })),
  ];
  const all = [...new Map(listed.map((each) => [each.event.id, each])).values()].sort(
    (one, other) => one.event.day - other.event.day,
  );
  return {
    today: all.filter(({ event }) => event.day === today),
    coming: all.filter(({ event }) => event.day > today),
    past: all.filter(({ event }) => event.day < today).reverse(),
  };
}

export function isEmptyList({ today, coming, past }: EventLists): boolean {
  return today.length + coming.length + past.length === 0;
}

/** More than this are found by months or by words. */
const mostAtAGlance = 8;

/** Whether there are too many to look through. */
export function isLongList({ today, coming, past }: EventLists): boolean {
  return today.length + coming.length + past.length > mostAtAGlance;
}

/** The events month by month, in the order given. */
export function listMonths(listed: readonly ListedEvent[]): readonly (readonly ListedEvent[])[] {
  const months = new Map<string, ListedEvent[]>();
  for (const each of listed) {
    const month = dayToIsoDate(each.event.day).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), each]);
  }
  return [...months.values()];
}

/**
 * Gives the events that have every word of a query in title, place, date or code: today's first, then what comes, then the past; `undefined` where
 * nothing is looked for. Accents and capitals do not matter. Dates can be found as `toDate` writes them, and by ISO 8601.
 */
export function createEventSearch(
  { today, coming, past }: EventLists,
  toDate: (day: number) => string,
): (query: string) => readonly ListedEvent[] | undefined {
  let told: readonly { readonly listed: ListedEvent; readonly text: string }[] | undefined;
  return (query) => {
    const words = toPlain(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return undefined;
    told ??= [...today, ...coming, ...past].map((listed) => ({
      listed,
      text: toPlain(tellEvent(listed.event, toDate)),
    }));
    return told.filter(({ text }) => words.every((word) => text.includes(word))).map(({ listed }) => listed);
  };
}

function tellEvent({ id, title, venue, city, day }: CampaignEvent, toDate: (day: number) => string): string {
  return [title, venue, city, toDate(day), dayToIsoDate(day), eventToShortCode(id)].join(' ');
}

function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
