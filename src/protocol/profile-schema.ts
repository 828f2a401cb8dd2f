import { type ConsentId, consentIds } from '../domain/case-pack.ts';
import type { LegalProfile } from '../domain/legal-profile.ts';
import { field } from './body-fields.ts';
import { nameToCode } from './codes.ts';
import { affirmationKinds } from './encode-pass.ts';
import type { EntryKind } from './entry-header.ts';

type FieldName = keyof typeof field;

export type BarredProblem = {
  readonly kind: 'body-collects-too-much';
  /** The field that may not be there, or the kind where there may be no such entry at all. */
  readonly what: FieldName | EntryKind;
};

/** The fields that a body may have, each with what is asked of its value on the wire. */
type BodySchema = Partial<Record<FieldName, (value: unknown) => boolean>>;

/** Not at all; or, for what tells nothing of a participant, as it likes. */
type Rule = BodySchema | 'barred' | 'free';

const any = () => true;

/** Rows of which none has one of these in a place; what is no row is for the shapes to refuse. */
const without = (at: number, isBarred: (value: unknown) => boolean) => (rows: unknown) =>
  !Array.isArray(rows) || !rows.some((row) => Array.isArray(row) && isBarred(row[at]));

const consentsBut = (...ids: readonly ConsentId[]) => {
  const codes = ids.map((id) => nameToCode(consentIds, id));
  return without(0, (code) => codes.some((barred) => barred === code));
};

/** A mark comes with the full name of whoever saw it made. */
const unwitnessed = (value: unknown) => !Array.isArray(value) || value[0] !== nameToCode(affirmationKinds, 'mark');

const signed: BodySchema = { at: any, language: any, name: any, signed: any, consents: any, withdrawal: any };
const written: BodySchema = { ...signed, affirmation: any, letters: any, pages: any, phone: any };
const lines: BodySchema = { at: any, sheet: any };
/** Who may be on a sheet may be on its photograph; that the sheet was printed for this profile, the tablet sees to. */
const photo: BodySchema = lines;
const tally: BodySchema = { at: any, sheet: any, note: any };
const wordlessTally: BodySchema = { ...tally, note: (value) => value === '' };
const host: BodySchema = { at: any, language: any, name: any, contact: any, country: any, note: any };
const linesWithoutAge: BodySchema = { ...lines, lines: without(2, (value) => typeof value === 'number') };
const linesWithoutCountry: BodySchema = { ...lines, lines: without(2, (value) => typeof value === 'string') };
const free = { sitting: 'free', correction: 'free', closing: 'free', drill: 'free' } as const;

const ruleByKind: Record<LegalProfile, Record<EntryKind, Rule>> = {
  full: {
    ...free,
    tally,
    'sheet-lines': linesWithoutAge,
    'sheet-photo': photo,
    pass: { ...written, contact: any },
    'host-interest': host,
  },
  no_contact: {
    ...free,
    tally,
    'sheet-lines': linesWithoutAge,
    'sheet-photo': photo,
    pass: { ...written, consents: consentsBut('outcome') },
    'host-interest': 'barred',
  },
  first_name_age: {
    ...free,
    tally: wordlessTally,
    'sheet-lines': linesWithoutCountry,
    'sheet-photo': photo,
    pass: { ...signed, age: any, affirmation: unwitnessed, consents: consentsBut('outcome', 'hall') },
    'host-interest': 'barred',
  },
  tally_only: {
    ...free,
    tally: wordlessTally,
    'sheet-lines': 'barred',
    'sheet-photo': 'barred',
    pass: 'barred',
    'host-interest': 'barred',
  },
};

/**
 * What a body holds beyond its sitting's legal profile, or `undefined`; `get` gives a field's value on the wire. Every field known here that the profile's
 * list does not name is refused, so a new one is barred everywhere until somebody lists it. Tablets ask before they seal, the desk before it reads.
 */
export function findBarredField(
  kind: EntryKind,
  get: (number: number) => unknown,
  profile: LegalProfile,
): BarredProblem | undefined {
  const rule = ruleByKind[profile][kind];
  if (rule === 'free') return undefined;
  if (rule === 'barred') return { kind: 'body-collects-too-much', what: kind };
  for (const [name, number] of Object.entries(field) as [FieldName, number][]) {
    const value = get(number);
    if (value !== undefined && !rule[name]?.(value)) return { kind: 'body-collects-too-much', what: name };
  }
  return undefined;
}
