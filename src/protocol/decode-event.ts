import * as v from 'valibot';
import { type CampaignEvent, eventKinds } from '../domain/campaign-event.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { caseShape } from './body-shapes.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/** An event inside a sitting's sealed body. */
export const eventShape = v.pipe(
  v.strictTuple([
    bytesOf(8),
    v.string(),
    codeOf(eventKinds),
    v.string(),
    v.string(),
    v.string(),
    uintShape,
    uintShape,
    uintShape,
    v.array(caseShape),
    v.boolean(),
    codeOf(legalProfiles),
  ]),
  v.transform(
    ([id, title, kind, venue, city, country, day, expected, goal, cases, under18, profile]): CampaignEvent => ({
      id: bytesToBase64url(id),
      title,
      kind,
      venue,
      city,
      country,
      day,
      expected,
      goal,
      cases,
      under18,
      profile,
    }),
  ),
);
