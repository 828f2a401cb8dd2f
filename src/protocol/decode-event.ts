import * as v from 'valibot';
import { type CampaignEvent, eventKinds } from '../domain/campaign-event.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { field } from './body-fields.ts';
import { caseShape } from './body-shapes.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/** An event as it stood from the start; what came later has fields of its own. */
const eventShape = v.pipe(
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

const laterShape = v.object({ volunteers: v.optional(uintShape), languages: v.optional(v.array(v.string())) });

/** The event inside a sitting's sealed body, or `undefined` where the fields are not one. */
export function fieldsToEvent(get: (key: number) => unknown): CampaignEvent | undefined {
  const event = v.safeParse(eventShape, get(field.event));
  const later = v.safeParse(laterShape, { volunteers: get(field.volunteers), languages: get(field.languages) });
  if (!event.success || !later.success) return undefined;
  const { volunteers, languages } = later.output;
  return { ...event.output, ...(volunteers !== undefined && { volunteers }), ...(languages && { languages }) };
}
