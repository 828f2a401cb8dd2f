import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, forms, purposes } from '../domain/action.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import type { Pass } from '../domain/pass.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { decodeBody } from './decode-body.ts';
import { decodeHeader } from './decode-header.ts';
import { type EntryBody, encodeBody } from './entry-body.ts';
import { type EntryHeader, encodeHeader } from './entry-header.ts';

const cell = fc.record({
  case: fc.integer({ min: 1, max: 65_535 }),
  purpose: fc.constantFrom(...purposes),
  form: fc.constantFrom(...forms),
  channel: fc.constantFrom(...channels),
  n: fc.integer({ min: 1, max: 5_000 }),
});

const sittingHeader: EntryHeader = {
  number: 1,
  kind: 'sitting',
  opening: 1,
  minutes: 0,
  cells: [],
  people: 0,
  key: 1,
  attachments: [],
  about: {
    kind: 'sitting',
    event: 'AAECAwQFBgc',
    day: 16_049,
    pack: 3,
    profile: 'no_contact',
    language: 'fr',
    country: 'CD',
  },
};

const passHeader: EntryHeader = {
  ...sittingHeader,
  number: 7,
  kind: 'pass',
  minutes: 12,
  people: 1,
  about: { kind: 'none' },
};

test('a pass header comes back with every cell, whatever the mixture', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: (c) => `${c.case}${c.purpose}${c.form}${c.channel}`, maxLength: 40 }),
      (cells) => {
        const back = decodeHeader(encodeHeader({ ...passHeader, cells }));
        expect(back.ok && new Set(back.value.cells.map((c) => JSON.stringify(c)))).toEqual(
          new Set(cells.map((c) => JSON.stringify(c))),
        );
      },
    ),
  );
});

test.each(legalProfiles)('an opening comes back with profile %s, with and without its event', (profile) => {
  for (const event of ['AAECAwQFBgc', undefined]) {
    const header: EntryHeader = {
      ...sittingHeader,
      about: { kind: 'sitting', event, day: 1, pack: 1, profile, language: 'sw', country: '' },
    };
    expect(decodeHeader(encodeHeader(header))).toEqual({ ok: true, value: header });
  }
});

test('corrections and closings come back', () => {
  const correction: EntryHeader = {
    ...passHeader,
    kind: 'correction',
    people: -1,
    cells: [{ case: 2, purpose: 'appeal', form: 'signature', channel: 'tablet', n: -1 }],
    about: { kind: 'correction', corrects: 5 },
  };
  const closing: EntryHeader = { ...passHeader, kind: 'closing', people: 0, about: { kind: 'closing', entries: 7 } };
  for (const header of [correction, closing])
    expect(decodeHeader(encodeHeader(header))).toEqual({ ok: true, value: header });
});

test('twelve signatures by one person cost 40 bytes of header at most', () => {
  const cells = Array.from(
    { length: 12 },
    (_, index) => ({ case: index + 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }) as const,
  );
  expect(encodeHeader({ ...passHeader, number: 1_800, cells }).length).toBeLessThanOrEqual(40);
});

test.each([
  [
    'negative cells outside corrections',
    { ...passHeader, cells: [{ case: 1, purpose: 'appeal', form: 'letter', channel: 'tablet', n: -1 }] },
  ],
  ['negative people outside corrections', { ...passHeader, people: -1 }],
  ['case 0', { ...passHeader, cells: [{ case: 0, purpose: 'appeal', form: 'letter', channel: 'tablet', n: 1 }] }],
  ['a sitting that opens elsewhere', { ...sittingHeader, opening: 0 }],
  ['an opening in the future', { ...passHeader, opening: 8 }],
  ['a sitting of three weeks', { ...passHeader, minutes: 30_000 }],
  ['number 0', { ...passHeader, number: 0, opening: 0 }],
] as [string, EntryHeader][])('refuses %s', (_title, header) => {
  expect(decodeHeader(encodeHeader(header))).toEqual({ ok: false, problem: { kind: 'header-damaged' } });
});

test('a header of a later version is told apart from a damaged one', () => {
  expect(decodeHeader(encodeCbor([2, 'whatever']))).toEqual({
    ok: false,
    problem: { kind: 'header-version', version: 2 },
  });
  expect(decodeHeader(encodeCbor([1, 'whatever']))).toEqual({ ok: false, problem: { kind: 'header-damaged' } });
});

test('never throws on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      decodeHeader(bytes);
      decodeBody('pass', bytes);
    }),
  );
});

const fullPass: Pass = {
  at: 1_386_676_800_000,
  language: 'fr',
  name: 'ዓለም ፀጋዬ',
  age: 17,
  signed: [1, 2, 12],
  affirmation: {
    kind: 'mark',
    ink: {
      width: 2_500,
      strokes: [
        [
          { x: 10, y: -3, pressure: 1 },
          { x: 2_000, y: 900, pressure: 0 },
        ],
        [{ x: 5, y: 5, pressure: 1 }],
      ],
    },
    witness: 'Mumtaz',
  },
  letters: [{ case: 3, purpose: 'solidarity', form: 'card', language: 'ar', text: 'قلوبنا معك\n\n— نحن' }],
  consents: [{ id: 'outcome', version: 2, language: 'fr' }],
  contact: { kind: 'sms', address: '+243 000 000 000' },
  withdrawal: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
};

const leastPass: Pass = {
  at: 0,
  language: 'en',
  name: 'O',
  signed: [],
  letters: [],
  consents: [],
  withdrawal: new Uint8Array(8),
};

test.each([
  { kind: 'pass', pass: fullPass },
  { kind: 'pass', pass: leastPass },
  { kind: 'pass', pass: { ...leastPass, signed: [4], affirmation: { kind: 'typed' } } },
  { kind: 'tally', at: 1000, note: 'a box of letters' },
  { kind: 'correction', at: 1000, reason: 'counted twice' },
  {
    kind: 'host-interest',
    at: 0,
    language: 'sw',
    name: 'Asha',
    contact: { kind: 'email', address: 'asha@example.org' },
    country: 'TZ',
    note: '',
  },
  { kind: 'closing', at: 5000 },
  { kind: 'closing', at: 5000, attendance: 0 },
  { kind: 'closing', at: 5000, attendance: 412 },
  { kind: 'drill', at: 5000 },
  {
    kind: 'sitting',
    at: 1000,
    language: 'fr',
    tablet: 'Blue',
    app: '0.1.0',
    event: {
      id: 'AAECAwQFBgc',
      title: 'Débat',
      kind: 'debate',
      venue: 'Salle 2',
      city: 'Lubumbashi',
      country: 'CD',
      day: 16_049,
      expected: 200,
      goal: 360,
      cases: [1, 2],
      under18: false,
      profile: 'full',
    },
  },
] as EntryBody[])('a body comes back as it was: $kind', (body) => {
  expect(decodeBody(body.kind, encodeBody(body))).toEqual({ ok: true, value: body });
});

test('a field of a later version is passed over, a later body version is told', () => {
  const later = encodeCbor([
    1,
    new Map<number, unknown>([
      [1, 5],
      [99, 'new'],
    ]),
  ]);
  expect(decodeBody('closing', later)).toEqual({ ok: true, value: { kind: 'closing', at: 5000 } });
  expect(decodeBody('closing', encodeCbor([2, new Map()]))).toEqual({
    ok: false,
    problem: { kind: 'body-version', version: 2 },
  });
});

test('ink of 20,000 points comes back in few bytes a point', () => {
  const stroke = Array.from({ length: 20_000 }, (_, index) => ({
    x: Math.round(1_000 + 500 * Math.sin(index / 50)),
    y: Math.round(500 + 400 * Math.cos(index / 31)),
    pressure: -1,
  }));
  const body: EntryBody = {
    kind: 'pass',
    pass: { ...leastPass, signed: [1], affirmation: { kind: 'ink', ink: { width: 2_000, strokes: [stroke] } } },
  };
  const bytes = encodeBody(body);
  expect(bytes.length).toBeLessThan(45_000);
  expect(decodeBody('pass', bytes)).toEqual({ ok: true, value: body });
});
