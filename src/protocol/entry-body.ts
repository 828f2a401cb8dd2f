import * as v from 'valibot';
import { purposes } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import { type CampaignEvent, eventKinds } from '../domain/campaign-event.ts';
import { consentIds } from '../domain/case-pack.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { Affirmation, Consent, Contact, Letter, Pass } from '../domain/pass.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { EntryKind } from './entry-header.ts';
import { decodeInk, encodeInk } from './ink-codec.ts';
import { bytesOf, bytesShape, codeOf, nameToCode, uintShape } from './shape.ts';

/**
 * What is sealed: `[version, fields]`, fields a CBOR map from small integers, so that a later version may add a field and an
 * older desk still reads the rest. Which fields there are follows from the header's kind. `docs/formats.md` has the table.
 */
export const bodyVersion = 1;

/** `at` is epoch ms by the tablet's clock, whole seconds, in every body. */
export type EntryBody =
  | {
      readonly kind: 'sitting';
      readonly at: number;
      readonly language: string;
      readonly event: CampaignEvent;
      readonly tablet: string;
      readonly app: string;
    }
  | { readonly kind: 'pass'; readonly pass: Pass }
  | { readonly kind: 'tally'; readonly at: number; readonly note: string }
  | { readonly kind: 'correction'; readonly at: number; readonly reason: string }
  | {
      readonly kind: 'host-interest';
      readonly at: number;
      readonly language: string;
      readonly name: string;
      readonly contact: Contact;
      readonly country: string;
      readonly note: string;
    }
  | { readonly kind: 'closing'; readonly at: number }
  | { readonly kind: 'drill'; readonly at: number };

export type BodyProblem =
  | { readonly kind: 'body-not-understood' }
  | { readonly kind: 'body-version'; readonly version: number };

/** The body before compression. */
export function encodeBody(body: EntryBody): Bytes {
  return encodeCbor([bodyVersion, new Map(bodyToFields(body).filter(([, value]) => value !== undefined))]);
}

/** Reads an opened body of the kind its header names. Fields of later versions are passed over. */
export function decodeBody(kind: EntryKind, bytes: Uint8Array): Outcome<EntryBody, BodyProblem> {
  const decoded = decodeCbor(bytes, 'maps');
  if (!decoded.ok || !Array.isArray(decoded.value)) return bad({ kind: 'body-not-understood' });
  const [version, fields] = decoded.value as unknown[];
  if (typeof version === 'number' && version > bodyVersion) return bad({ kind: 'body-version', version });
  if (version !== bodyVersion || !(fields instanceof Map)) return bad({ kind: 'body-not-understood' });
  const body = fieldsToBody(kind, (key) => fields.get(key));
  return body ? good(body) : bad({ kind: 'body-not-understood' });
}

/** Field numbers: for ever. */
const field = {
  at: 1,
  language: 2,
  name: 3,
  age: 4,
  signed: 5,
  affirmation: 6,
  letters: 7,
  consents: 8,
  contact: 9,
  withdrawal: 10,
  event: 20,
  tablet: 21,
  app: 22,
  note: 30,
  country: 31,
} as const;

const affirmationKinds = ['ink', 'mark', 'typed'] as const;
const contactKinds = ['sms', 'email'] as const;
const letterForms = ['letter', 'card'] as const;

function bodyToFields(body: EntryBody): [number, unknown][] {
  switch (body.kind) {
    case 'pass':
      return passToFields(body.pass);
    case 'sitting':
      return [
        [field.at, toSeconds(body.at)],
        [field.language, body.language],
        [field.event, eventToWire(body.event)],
        [field.tablet, body.tablet],
        [field.app, body.app],
      ];
    case 'tally':
      return [
        [field.at, toSeconds(body.at)],
        [field.note, body.note],
      ];
    case 'correction':
      return [
        [field.at, toSeconds(body.at)],
        [field.note, body.reason],
      ];
    case 'host-interest':
      return [
        [field.at, toSeconds(body.at)],
        [field.language, body.language],
        [field.name, body.name],
        [field.contact, contactToWire(body.contact)],
        [field.country, body.country],
        [field.note, body.note],
      ];
    case 'closing':
    case 'drill':
      return [[field.at, toSeconds(body.at)]];
  }
}

function passToFields(pass: Pass): [number, unknown][] {
  return [
    [field.at, toSeconds(pass.at)],
    [field.language, pass.language],
    [field.name, pass.name],
    [field.age, pass.age],
    [field.signed, pass.signed.length > 0 ? pass.signed : undefined],
    [field.affirmation, pass.affirmation && affirmationToWire(pass.affirmation)],
    [field.letters, pass.letters.length > 0 ? pass.letters.map(letterToWire) : undefined],
    [field.consents, pass.consents.length > 0 ? pass.consents.map(consentToWire) : undefined],
    [field.contact, pass.contact && contactToWire(pass.contact)],
    [field.withdrawal, pass.withdrawal],
  ];
}

function fieldsToBody(kind: EntryKind, get: (key: number) => unknown): EntryBody | undefined {
  const at = v.safeParse(uintShape, get(field.at));
  if (!at.success) return undefined;
  const common = { at: at.output * 1000 };
  switch (kind) {
    case 'pass': {
      const pass = fieldsToPass(get);
      return pass && { kind, pass };
    }
    case 'sitting': {
      const event = v.safeParse(eventShape, get(field.event));
      if (!event.success) return undefined;
      return {
        kind,
        ...common,
        language: asText(get(field.language)),
        event: event.output,
        tablet: asText(get(field.tablet)),
        app: asText(get(field.app)),
      };
    }
    case 'tally':
      return { kind, ...common, note: asText(get(field.note)) };
    case 'correction':
      return { kind, ...common, reason: asText(get(field.note)) };
    case 'host-interest': {
      const contact = v.safeParse(contactShape, get(field.contact));
      if (!contact.success) return undefined;
      return {
        kind,
        ...common,
        language: asText(get(field.language)),
        name: asText(get(field.name)),
        contact: contact.output,
        country: asText(get(field.country)),
        note: asText(get(field.note)),
      };
    }
    case 'closing':
    case 'drill':
      return { kind, ...common };
  }
}

function fieldsToPass(get: (key: number) => unknown): Pass | undefined {
  const parsed = v.safeParse(passShape, {
    at: get(field.at),
    language: get(field.language),
    name: get(field.name),
    age: get(field.age),
    signed: get(field.signed) ?? [],
    affirmation: get(field.affirmation),
    letters: get(field.letters) ?? [],
    consents: get(field.consents) ?? [],
    contact: get(field.contact),
    withdrawal: get(field.withdrawal),
  });
  if (!parsed.success) return undefined;
  const { age, affirmation, contact, ...rest } = parsed.output;
  return {
    ...rest,
    at: rest.at * 1000,
    ...(age !== undefined && { age }),
    ...(affirmation && { affirmation }),
    ...(contact && { contact }),
  };
}

function toSeconds(at: number): number {
  return Math.floor(at / 1000);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const caseShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));

const affirmationShape = v.pipe(
  v.union([
    v.strictTuple([codeOf(affirmationKinds)]),
    v.strictTuple([codeOf(affirmationKinds), bytesShape]),
    v.strictTuple([codeOf(affirmationKinds), bytesShape, v.string()]),
  ]),
  v.rawTransform(({ dataset, NEVER, addIssue }): Affirmation => {
    const [kind, inkBytes, witness] = dataset.value;
    if (kind === 'typed') return { kind };
    const ink = inkBytes && decodeInk(inkBytes);
    if (!ink) {
      addIssue({ message: 'ink' });
      return NEVER;
    }
    return kind === 'ink' ? { kind, ink } : { kind, ink, witness: witness ?? '' };
  }),
);

const letterShape = v.pipe(
  v.strictTuple([caseShape, codeOf(purposes), codeOf(letterForms), v.string(), v.string()]),
  v.transform(([number, purpose, form, language, text]): Letter => ({ case: number, purpose, form, language, text })),
);

const consentShape = v.pipe(
  v.strictTuple([codeOf(consentIds), uintShape, v.string()]),
  v.transform(([id, version, language]): Consent => ({ id, version, language })),
);

const contactShape = v.pipe(
  v.strictTuple([codeOf(contactKinds), v.string()]),
  v.transform(([kind, address]): Contact => ({ kind, address })),
);

const passShape = v.object({
  at: uintShape,
  language: v.string(),
  name: v.string(),
  age: v.optional(uintShape),
  signed: v.array(caseShape),
  affirmation: v.optional(affirmationShape),
  letters: v.array(letterShape),
  consents: v.array(consentShape),
  contact: v.optional(contactShape),
  withdrawal: bytesOf(8),
});

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

function eventToWire(event: CampaignEvent): unknown[] {
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

function affirmationToWire(affirmation: Affirmation): unknown[] {
  const code = nameToCode(affirmationKinds, affirmation.kind);
  switch (affirmation.kind) {
    case 'typed':
      return [code];
    case 'ink':
      return [code, encodeInk(affirmation.ink)];
    case 'mark':
      return [code, encodeInk(affirmation.ink), affirmation.witness];
  }
}

function letterToWire(letter: Letter): unknown[] {
  return [
    letter.case,
    nameToCode(purposes, letter.purpose),
    nameToCode(letterForms, letter.form),
    letter.language,
    letter.text,
  ];
}

function consentToWire(consent: Consent): unknown[] {
  return [nameToCode(consentIds, consent.id), consent.version, consent.language];
}

function contactToWire(contact: Contact): unknown[] {
  return [nameToCode(contactKinds, contact.kind), contact.address];
}
