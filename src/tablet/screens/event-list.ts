import { type CampaignEvent, dateToDay } from '../../domain/campaign-event.ts';

/** The campaign's events and the tablet's own, each once: today's first, then those to come by date, then the past ones, latest first. */
export function sortEvents(
  campaign: readonly CampaignEvent[],
  own: readonly CampaignEvent[],
  today: number = dateToDay(new Date()),
): readonly CampaignEvent[] {
  const eventsById = new Map([...campaign, ...own].map((event) => [event.id, event]));
  const rank = ({ day }: CampaignEvent) => (day >= today ? day - today : 1_000_000 + today - day);
  return [...eventsById.values()].sort((one, other) => rank(one) - rank(other));
}
