import * as v from 'valibot';
import { eventKinds } from '../../domain/campaign-event.ts';
import { consentIds } from '../../domain/case-pack.ts';
import { legalProfiles } from '../../domain/legal-profile.ts';
import { uintShape } from '../../protocol/shape.ts';

/**
 * A pack as an office writes it: a folder with `pack.json` and its pictures. `desk pack new FOLDER` writes an example. Everything that people read
 * is by language, `{ "en": "…", "fr": "…" }`; the first of `languages` has every text. Serial, dictionary and digests are the desk's work.
 */
export type PackSource = v.InferOutput<typeof packSourceShape>;

const textsShape = v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language')), v.string());
const caseNumberShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));
const countryShape = v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/, 'country'));

const caseShape = v.strictObject({
  number: caseNumberShape,
  name: textsShape,
  country: v.optional(countryShape, ''),
  short: textsShape,
  story: textsShape,
  demands: textsShape,
  /** For the debate, one a line. */
  talkingPoints: v.exactOptional(textsShape),
  addressee: v.strictObject({ name: textsShape, address: v.string(), salutation: textsShape, closing: textsShape }),
  sampleLetter: textsShape,
  /** What can be sent from a phone of one's own. */
  phone: v.exactOptional(
    v.strictObject({
      sms: v.exactOptional(v.strictObject({ number: v.optional(v.string(), ''), text: v.optional(textsShape, {}) })),
      email: v.exactOptional(
        v.strictObject({
          to: v.optional(v.string(), ''),
          subject: v.optional(textsShape, {}),
          text: v.optional(textsShape, {}),
        }),
      ),
      social: v.exactOptional(v.strictObject({ text: textsShape })),
    }),
  ),
  solidarity: v.strictObject({
    open: v.boolean(),
    hint: textsShape,
    flags: v.strictObject({ senderAddress: v.boolean(), religiousCards: v.boolean(), nameOrganisation: v.boolean() }),
  }),
  /** An `.svg` or `.webp` beside `pack.json`, without `..`. */
  picture: v.strictObject({
    file: v.pipe(v.string(), v.regex(/^(?!.*\.\.)[^/\\][^\\]*\.(svg|webp)$/, 'picture-name')),
    alt: textsShape,
  }),
});

const outcomeShape = v.strictObject({
  /** Where it is or was a case of this campaign. */
  case: v.exactOptional(caseNumberShape),
  name: textsShape,
  country: v.optional(countryShape, ''),
  year: v.pipe(uintShape, v.minValue(1900), v.maxValue(2200)),
  what: textsShape,
});

const eventShape = v.strictObject({
  /** 11 characters of base64url; left out, it follows from campaign, title and date. */
  id: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{11}$/, 'event-id'))),
  title: v.pipe(v.string(), v.minLength(1)),
  kind: v.optional(v.picklist(eventKinds), 'debate'),
  venue: v.optional(v.string(), ''),
  city: v.optional(v.string(), ''),
  country: v.optional(countryShape, ''),
  date: v.pipe(v.string(), v.isoDate('date')),
  expected: v.optional(uintShape, 0),
  goal: v.optional(uintShape, 0),
  /** Left out: all cases. */
  cases: v.optional(v.pipe(v.array(caseNumberShape), v.minLength(1))),
  under18: v.optional(v.boolean(), false),
  profile: v.optional(v.picklist(legalProfiles), 'full'),
  volunteers: v.exactOptional(uintShape),
  /** Offered first on the tablets. */
  languages: v.exactOptional(v.array(v.string())),
});

export const packSourceShape = v.strictObject({
  barua: v.literal('pack source 1'),
  title: textsShape,
  notice: v.optional(textsShape, {}),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  privacy: textsShape,
  consents: v.pipe(
    v.array(v.strictObject({ id: v.picklist(consentIds), version: uintShape, text: textsShape })),
    v.minLength(1),
  ),
  cases: v.pipe(v.array(caseShape), v.minLength(1)),
  /** Of earlier cases, for the hall's screen. */
  outcomes: v.exactOptional(v.array(outcomeShape)),
  events: v.optional(v.array(eventShape), []),
});
