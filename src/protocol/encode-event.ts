import { type CampaignEvent, eventKinds } from '../domain/campaign-event.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { base64urlToBytes } from '../sealing/base64url.ts';
import { nameToCode } from './codes.ts';

/** The event as it goes into a body. */
export function eventToWire(event: CampaignEvent): unknown[] {
  return [
    base64urlToBytes(event.id),
    event.title,
    nameToCode(eventKinds, event.kind),
    event.venue,
    event.city,
    event.country,
    event.day,
    event.expected,
    event.goal,
    event.cases,
    event.under18,
    nameToCode(legalProfiles, event.profile),
  ];
}
