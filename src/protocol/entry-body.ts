import type { Bytes } from '../domain/bytes.ts';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { LegalProfile } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { Contact, Pass } from '../domain/pass.ts';
import type { SheetLine } from '../domain/sheet-line.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { contactToWire, type Field, field, toSeconds } from './body-fields.ts';
import { eventToWire } from './encode-event.ts';
import { passToFields } from './encode-pass.ts';
import { linesToWire } from './encode-sheet-lines.ts';
import { type BarredProblem, findBarredField } from './profile-schema.ts';

/**
 * What is sealed: `[version, fields]`, fields a CBOR map from small integers, so that a later version may add a field and an
 * older desk (`decode-body.ts`) still reads the rest. Which fields there are follows from the header's kind. `docs/formats.md` has the table.
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
  | {
      readonly kind: 'tally';
      readonly at: number;
      readonly note: string;
      /** Number of the paper sheet that it counts. */
      readonly sheet?: string;
    }
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
  | {
      readonly kind: 'closing';
      readonly at: number;
      /** How many people were in the hall, where somebody said. */
      readonly attendance?: number;
    }
  | { readonly kind: 'drill'; readonly at: number }
  /** What stands on a sheet that a tally counts. */
  | {
      readonly kind: 'sheet-lines';
      readonly at: number;
      readonly sheet: string;
      readonly lines: readonly SheetLine[];
    }
  /** Every attachment is a photograph of this sheet, in the order taken. */
  | { readonly kind: 'sheet-photo'; readonly at: number; readonly sheet: string };

/** The body before compression. */
export function encodeBody(body: EntryBody): Bytes {
  return encodeFields(bodyToFields(body));
}

/** The body before compression, where it holds nothing that the sitting's legal profile bars. */
export function encodeBodyUnder(profile: LegalProfile, body: EntryBody): Outcome<Bytes, BarredProblem> {
  const fields = bodyToFields(body);
  const valueByNumber = new Map(fields);
  const problem = findBarredField(body.kind, (number) => valueByNumber.get(number), profile);
  return problem ? bad(problem) : good(encodeFields(fields));
}

function encodeFields(fields: readonly Field[]): Bytes {
  return encodeCbor([bodyVersion, new Map(fields.filter(([, value]) => value !== undefined))]);
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
        [field.volunteers, body.event.volunteers],
        [field.languages, body.event.languages],
      ];
    case 'tally':
      return [
        [field.at, toSeconds(body.at)],
        [field.note, body.note],
        [field.sheet, body.sheet],
      ];
    case 'sheet-lines':
      return [
        [field.at, toSeconds(body.at)],
        [field.sheet, body.sheet],
        [field.lines, linesToWire(body.lines)],
      ];
    case 'sheet-photo':
      return [
        [field.at, toSeconds(body.at)],
        [field.sheet, body.sheet],
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
      return [
        [field.at, toSeconds(body.at)],
        [field.attendance, body.attendance],
      ];
    case 'drill':
      return [[field.at, toSeconds(body.at)]];
  }
}
