import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { Contact, Pass } from '../domain/pass.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { contactShape, contactToWire, type Field, field, toSeconds } from './body-fields.ts';
import type { EntryKind } from './entry-header.ts';
import { eventShape, eventToWire } from './event-codec.ts';
import { fieldsToPass, passToFields } from './pass-codec.ts';
import { uintShape } from './shape.ts';

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

function bodyToFields(body: EntryBody): readonly Field[] {
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

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
