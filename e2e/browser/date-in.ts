import { dateToDay, dayToIsoDate } from '../../src/domain/campaign-event.ts';

/** The date so many days from today, or before it where they are below zero, by ISO 8601. */
export function dateIn(days: number): string {
  return dayToIsoDate(dateToDay(new Date()) + days);
}
