import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { isDebateHeld } from '../../../domain/debate.ts';
import type { EventTotals } from '../../store/journal-account.ts';
import type { HallScreenSettings } from '../../store/settings.ts';

/** An event with something to tell in the evening, and what is kept of its hall. */
export type ReportedEvent = { readonly totals: EventTotals; readonly hall: HallScreenSettings | undefined };

/**
 * The events that this tablet holds entries of, in the order given, then those it only showed in the hall: the device at the projector has a debate to
 * tell of and no entry.
 */
export function listReportedEvents(
  totals: readonly EventTotals[],
  known: readonly CampaignEvent[],
  hallsByEvent: Readonly<Record<string, HallScreenSettings>>,
): readonly ReportedEvent[] {
  const counted = new Set(totals.map(({ event }) => event.id));
  const shown = [...new Map(known.map((event) => [event.id, event])).values()]
    .filter(({ id }) => !counted.has(id) && hasMuchToTell(hallsByEvent[id]))
    .sort((one, other) => other.day - one.day);
  return [...totals, ...shown.map(makeEmptyTotals)].map((each) => ({
    totals: each,
    hall: hallsByEvent[each.event.id],
  }));
}

function hasMuchToTell(hall: HallScreenSettings | undefined): boolean {
  return hall !== undefined && (hall.attendance !== undefined || isDebateHeld(hall.debate));
}

function makeEmptyTotals(event: CampaignEvent): EventTotals {
  const none = { sittings: 0, people: 0, firstAt: 0, lastAt: 0, written: 0, safeHere: 0, atCentre: 0, missing: 0 };
  return { event, ...none, cells: [], copies: [], shares: [] };
}
