import { describe, expect, it } from 'vitest';
import { type LegalProfile, legalProfiles } from '../domain/legal-profile.ts';
import type { Pass } from '../domain/pass.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { field } from './body-fields.ts';
import { decodeBody } from './decode-body.ts';
import { type EntryBody, encodeBody, encodeBodyUnder } from './entry-body.ts';
import { type EntryKind, entryKinds } from './entry-header.ts';
import { findBarredField } from './profile-schema.ts';

/** By hand, from PRODUCT.md and formats.md: the numbers of the fields that may be there; `all` where nothing is about a participant. */
const table: Record<EntryKind, Record<LegalProfile, 'all' | readonly number[]>> = {
  pass: {
    full: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12],
    no_contact: [1, 2, 3, 5, 6, 7, 8, 10, 11, 12],
    first_name_age: [1, 2, 3, 4, 5, 6, 8, 10],
    tally_only: [],
  },
  'host-interest': { full: [1, 2, 3, 9, 30, 31], no_contact: [], first_name_age: [], tally_only: [] },
  'sheet-lines': { full: [1, 40, 41], no_contact: [1, 40, 41], first_name_age: [1, 40, 41], tally_only: [] },
  'sheet-photo': { full: [1, 40], no_contact: [1, 40], first_name_age: [1, 40], tally_only: [] },
  tally: { full: [1, 30, 40], no_contact: [1, 30, 40], first_name_age: [1, 30, 40], tally_only: [1, 30, 40] },
  sitting: { full: 'all', no_contact: 'all', first_name_age: 'all', tally_only: 'all' },
  correction: { full: 'all', no_contact: 'all', first_name_age: 'all', tally_only: 'all' },
  closing: { full: 'all', no_contact: 'all', first_name_age: 'all', tally_only: 'all' },
  drill: { full: 'all', no_contact: 'all', first_name_age: 'all', tally_only: 'all' },
};

const kindsAndProfiles = entryKinds.flatMap((kind) => legalProfiles.map((profile) => [kind, profile] as const));

describe('each kind under each profile', () => {
  it.each(kindsAndProfiles)('has the fields that may be there, and no other: %s, %s', (kind, profile) => {
    const allowed = table[kind][profile];
    for (const [name, number] of Object.entries(field)) {
      const found = findBarredField(kind, (asked) => (asked === number ? '' : undefined), profile);
      const what = allowed.length === 0 ? kind : name;
      const isAllowed = allowed === 'all' || allowed.includes(number);
      expect(found, `${name} (${number})`).toEqual(isAllowed ? undefined : { kind: 'body-collects-too-much', what });
    }
  });

  it('passes over what a later version may bring', () => {
    for (const profile of ['full', 'no_contact', 'first_name_age'] as const) {
      expect(findBarredField('pass', (number) => (number === 99 ? 'new' : undefined), profile)).toBeUndefined();
    }
  });
});

const ink = { width: 100, strokes: [[{ x: 1, y: 2, pressure: -1 }]] };
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Sir' } as const;
const least: Pass = {
  at: 1_800_000_000_000,
  language: 'en',
  name: 'Asha',
  signed: [1],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [],
  withdrawal: new Uint8Array(8),
};
const pass = (changes: Partial<Pass>): EntryBody => ({ kind: 'pass', pass: { ...least, ...changes } });
const consent = (id: 'deliver' | 'outcome' | 'hall') => pass({ consents: [{ id, version: 1, language: 'en' }] });
const lines = (rest: { readonly country?: string; readonly age?: number }): EntryBody => ({
  kind: 'sheet-lines',
  at: 0,
  sheet: 'G12349865M',
  lines: [
    { line: 1, name: 'Asha' },
    { line: 2, name: 'Mumtaz', ...rest },
  ],
});

type Row = readonly [what: string, body: EntryBody, allowed: string, refused: string];

const full = 'full';
const named = 'full no_contact first_name_age';
const worded = 'full no_contact';
const every = 'full no_contact first_name_age tally_only';

/** What each body stands for, the profiles that let it through, and what the others name. */
const rows: readonly Row[] = [
  ['name and signature', pass({}), named, ''],
  ['a signature in ink', pass({ affirmation: { kind: 'ink', ink } }), named, ''],
  ['the name of a witness', pass({ affirmation: { kind: 'mark', ink, witness: 'Mumtaz' } }), worded, 'affirmation'],
  ['an age', pass({ age: 15 }), 'first_name_age', 'age'],
  ['a letter', pass({ letters: [letter] }), worded, 'letters'],
  ['a message', pass({ letters: [{ ...letter, purpose: 'solidarity', form: 'card' }] }), worded, 'letters'],
  ['a page of a letter', pass({ letters: [letter], pages: [{ letter: 0, attachment: 0 }] }), worded, 'letters'],
  ['an act from a phone', pass({ phone: [{ case: 1, form: 'sms' }] }), worded, 'phone'],
  ['a number', pass({ contact: { kind: 'sms', address: '+243000' } }), full, 'contact'],
  ['an e-mail address', pass({ contact: { kind: 'email', address: 'a@example.org' } }), full, 'contact'],
  ['consent to deliver', consent('deliver'), named, ''],
  ['consent to hear the outcome', consent('outcome'), full, 'consents'],
  ['consent to be shown in the hall', consent('hall'), worded, 'consents'],
  ['a line of a sheet', lines({}), named, ''],
  ['a line with a country', lines({ country: 'CD' }), worded, 'lines'],
  ['a line with an age', lines({ age: 15 }), 'first_name_age', 'lines'],
  ['a wish to hold an event', { ...host(), contact: { kind: 'sms', address: '+243000' } }, full, 'host-interest'],
  ['a count', { kind: 'tally', at: 0, note: '' }, every, ''],
  ['a count of a sheet', { kind: 'tally', at: 0, note: '', sheet: 'G12349865M' }, every, ''],
  ['words beside a count', { kind: 'tally', at: 0, note: 'Asha was here' }, worded, 'note'],
  ['a closing', { kind: 'closing', at: 0 }, every, ''],
];

describe.each(legalProfiles)('under %s', (profile) => {
  it.each(rows)('%s', (_what, body, allowed, refused) => {
    const isAllowed = allowed.split(' ').includes(profile);
    const bytes = encodeBody(body);
    const whole = decodeBody(body.kind, bytes);
    expect(whole.ok).toBe(true);
    const sealed = encodeBodyUnder(profile, body);
    const opened = decodeBody(body.kind, bytes, [profile]);
    if (isAllowed) {
      expect(sealed).toEqual({ ok: true, value: bytes });
      expect(opened).toEqual(whole);
      return;
    }
    const isWholeKind = table[body.kind][profile].length === 0;
    const problem = { kind: 'body-collects-too-much', what: isWholeKind ? body.kind : refused };
    expect(sealed).toEqual({ ok: false, problem });
    expect(opened).toEqual({ ok: false, problem });
  });
});

describe('of two profiles', () => {
  it('the stricter one holds, whichever comes first', () => {
    const bytes = encodeBody(pass({ letters: [letter] }));
    for (const both of [['full', 'first_name_age'] as const, ['first_name_age', 'full'] as const]) {
      expect(decodeBody('pass', bytes, both)).toMatchObject({ ok: false, problem: { what: 'letters' } });
    }
  });
});

describe('what no tablet writes', () => {
  it.each([
    ['consents that are no list', 8, 'all of them'],
    ['a consent that is no row', 8, [1]],
    ['a consent unknown so far', 8, [[7, 1, 'en']]],
    ['an affirmation that is no row', 6, 'mark'],
    ['an affirmation unknown so far', 6, [9, new Uint8Array(0), 'Mumtaz']],
  ])('is not understood either: %s', (_what, number, value) => {
    const fields = new Map<number, unknown>([
      [1, 5],
      [2, 'en'],
      [3, 'Asha'],
      [10, new Uint8Array(8)],
      [number, value],
    ]);
    expect(decodeBody('pass', encodeCbor([1, fields]), ['first_name_age']).ok).toBe(false);
  });
});

function host(): Extract<EntryBody, { kind: 'host-interest' }> {
  return {
    kind: 'host-interest',
    at: 0,
    language: 'en',
    name: 'Asha',
    contact: { kind: 'sms', address: '' },
    country: 'TZ',
    note: '',
  };
}
