import { type CampaignEvent, dateToDay } from '../../domain/campaign-event.ts';
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
