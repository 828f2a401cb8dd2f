import type { LegalProfile } from './legal-profile.ts';

export const eventKinds = ['debate', 'class', 'stand', 'marathon', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

/** One gathering. (`Event` is the DOM's.) */
export type CampaignEvent = {
  /** 8 random bytes in base64url. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly venue: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2, or an empty string where it is better not said. */
  readonly country: string;
  /** Days since 1970-01-01 in the calendar of the place. */
  readonly day: number;
  /** People expected, 0 where nobody guessed. */
  readonly expected: number;
  /** Actions hoped for, 0 where none is set. */
  readonly goal: number;
  /** Case numbers, at least one. */
  readonly cases: readonly number[];
  readonly under18: boolean;
  readonly profile: LegalProfile;
  /** How many volunteers help; never who. Missing where nobody said. */
  readonly volunteers?: number;
  /** BCP 47, the languages that participants are offered first; missing or empty: in the pack's order. */
  readonly languages?: readonly string[];
};

/** The profile that holds: under-18s present means first name, age and signature at most. */
export function eventToProfile(event: Pick<CampaignEvent, 'under18' | 'profile'>): LegalProfile {
  return event.under18 && event.profile !== 'tally_only' ? 'first_name_age' : event.profile;
}

/** What people call the event in short where its title is sealed: four letters or digits of its id. */
export function eventToShortCode(id: string): string {
  return id
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 4)
    .toUpperCase();
}

/** The day of a local date, as days since 1970-01-01. */
export function dateToDay(date: Date): number {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** ISO 8601 date of a day, for example `2013-12-10`. */
export function dayToIsoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
