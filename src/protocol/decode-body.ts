import * as v from 'valibot';
import type { LegalProfile } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { decodeCbor } from '../sealing/cbor.ts';
import { field } from './body-fields.ts';
import { contactShape } from './body-shapes.ts';
import { fieldsToEvent } from './decode-event.ts';
import { fieldsToPass } from './decode-pass.ts';
import { linesShape, sheetShape } from './decode-sheet-lines.ts';
import { bodyVersion, type EntryBody } from './entry-body.ts';
import type { EntryKind } from './entry-header.ts';
import { type BarredProblem, findBarredField } from './profile-schema.ts';
import { uintShape } from './shape.ts';

export type BodyProblem =
  | { readonly kind: 'body-not-understood' }
  | { readonly kind: 'body-version'; readonly version: number }
  | BarredProblem;

/**
 * Reads an opened body of the kind its header names. Fields of later versions are passed over; of a body that holds more than one of these legal profiles
 * allows, nothing is read.
 */
export function decodeBody(
  kind: EntryKind,
  bytes: Uint8Array,
  profiles: readonly LegalProfile[] = [],
): Outcome<EntryBody, BodyProblem> {
  const decoded = decodeCbor(bytes, 'maps');
  if (!decoded.ok || !Array.isArray(decoded.value)) return bad({ kind: 'body-not-understood' });
  const [version, fields] = decoded.value as unknown[];
  if (typeof version === 'number' && version > bodyVersion) return bad({ kind: 'body-version', version });
  if (version !== bodyVersion || !(fields instanceof Map)) return bad({ kind: 'body-not-understood' });
  const get = (number: number): unknown => fields.get(number);
  for (const profile of profiles) {
    const barred = findBarredField(kind, get, profile);
    if (barred) return bad(barred);
  }
  const body = fieldsToBody(kind, get);
  return body ? good(body) : bad({ kind: 'body-not-understood' });
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
      const event = fieldsToEvent(get);
      if (!event) return undefined;
      return {
        kind,
        ...common,
        language: asText(get(field.language)),
        event,
        tablet: asText(get(field.tablet)),
        app: asText(get(field.app)),
      };
    }
    case 'tally':
      return { kind, ...common, note: asText(get(field.note)), ...asSheet(get(field.sheet)) };
    case 'sheet-lines': {
      const sheet = v.safeParse(sheetShape, get(field.sheet));
      const lines = v.safeParse(linesShape, get(field.lines));
      return sheet.success && lines.success ? { kind, ...common, sheet: sheet.output, lines: lines.output } : undefined;
    }
    case 'sheet-photo': {
      const sheet = v.safeParse(sheetShape, get(field.sheet));
      return sheet.success ? { kind, ...common, sheet: sheet.output } : undefined;
    }
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
      return { kind, ...common, ...asAttendance(get(field.attendance)) };
    case 'drill':
      return { kind, ...common };
  }
}

/** A tally counts whether its sheet can be read or not. */
function asSheet(value: unknown): { readonly sheet?: string } {
  return v.is(sheetShape, value) ? { sheet: value } : {};
}

function asAttendance(value: unknown): { readonly attendance?: number } {
  return v.is(uintShape, value) ? { attendance: value } : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
