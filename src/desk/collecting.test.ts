import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConsentId, consentIds } from '../domain/case-pack.ts';
import { type LegalProfile, legalProfiles } from '../domain/legal-profile.ts';
import { type Affirmation, findPassProblem, type Pass, passToCells } from '../domain/pass.ts';
import { decodeBody } from '../protocol/decode-body.ts';
import { encodeBody, encodeBodyUnder } from '../protocol/entry-body.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import { findEntryProblem } from './check-entry.ts';
import type { Sitting } from './journal-news.ts';

type Allowed = {
  readonly contact: boolean;
  readonly age: boolean;
  readonly words: boolean;
  readonly witness: boolean;
  readonly consents: readonly ConsentId[];
};

/** What each profile lets in, written down once more by hand from the product's page. */
const allowed: Record<LegalProfile, Allowed> = {
  full: { contact: true, age: false, words: true, witness: true, consents: ['deliver', 'outcome', 'hall'] },
  no_contact: { contact: false, age: false, words: true, witness: true, consents: ['deliver', 'hall'] },
  first_name_age: { contact: false, age: true, words: false, witness: false, consents: ['deliver'] },
  tally_only: { contact: false, age: false, words: false, witness: false, consents: [] },
};

const mark: Affirmation = { kind: 'mark', ink: { width: 1, strokes: [] }, witness: 'Mumtaz' };

const passes: fc.Arbitrary<Pass> = fc
  .record({
    signed: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    letters: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    phone: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    age: fc.option(fc.integer({ min: 5, max: 99 }), { nil: undefined }),
    contact: fc.option(fc.constantFrom('sms' as const, 'email' as const), { nil: undefined }),
    consents: fc.uniqueArray(fc.constantFrom(...consentIds)),
    isMark: fc.boolean(),
  })
  .filter(({ signed, letters, phone }) => signed.length + letters.length + phone.length > 0)
  .map(({ signed, letters, phone, age, contact, consents, isMark }) => ({
    at: 1_700_000_000_000,
    language: 'en',
    name: 'Asha',
    signed,
    ...(signed.length > 0 && { affirmation: isMark ? mark : { kind: 'typed' as const } }),
    letters: letters.map((number) => ({
      case: number,
      purpose: 'appeal',
      form: 'letter',
      language: 'en',
      text: 'Sir',
    })),
    consents: consents.map((id) => ({ id, version: 1, language: 'en' })),
    ...(phone.length > 0 && { phone: phone.map((number) => ({ case: number, form: 'sms' as const })) }),
    ...(age !== undefined && { age }),
    ...(contact && { contact: { kind: contact, address: 'asha@example.org' } }),
    withdrawal: new Uint8Array(8),
  }));

const givesTooMuch = (pass: Pass, profile: LegalProfile) => {
  const may = allowed[profile];
  return (
    profile === 'tally_only' ||
    (!may.contact && pass.contact !== undefined) ||
    (!may.age && pass.age !== undefined) ||
    (!may.witness && pass.affirmation?.kind === 'mark') ||
    (!may.words && pass.letters.length + (pass.phone ?? []).length > 0) ||
    pass.consents.some(({ id }) => !may.consents.includes(id))
  );
};

test('no pass that gives more than the profile allows is written, and one that was forged is listed by the desk', () => {
  fc.assert(
    fc.property(passes, fc.constantFrom(...legalProfiles), (pass, profile) => {
      const tooMuch = givesTooMuch(pass, profile);
      expect(findPassProblem(pass, profile)?.kind).toBe(tooMuch ? 'pass-collects-too-much' : undefined);
      expect(findSealedProblem(pass, profile)).toBe(tooMuch ? 'pass-collects-too-much' : undefined);
      // The body's schema comes to the same, without the domain's word.
      const body = { kind: 'pass', pass } as const;
      expect(encodeBodyUnder(profile, body).ok).toBe(!tooMuch);
      expect(decodeBody('pass', encodeBody(body), [profile]).ok).toBe(!tooMuch);
    }),
    { numRuns: 2_000 },
  );
});

test('under-18s present means first name, age and signature, whatever profile the event was made with', () => {
  fc.assert(
    fc.property(passes, fc.constantFrom('full' as const, 'no_contact' as const), (pass, profile) => {
      // Also where the clear header claims the wider profile.
      const opened = findSealedProblem(pass, profile, { under18: true, profile });
      const tooMuch = givesTooMuch(pass, profile) || givesTooMuch(pass, 'first_name_age');
      expect(opened).toBe(tooMuch ? 'pass-collects-too-much' : undefined);
    }),
    { numRuns: 2_000 },
  );
});

/** As a tablet that knows no profiles would have sealed it, and as the desk reads it back. */
function findSealedProblem(pass: Pass, profile: LegalProfile, event?: { under18: boolean; profile: LegalProfile }) {
  const body = decodeBody('pass', encodeBody({ kind: 'pass', pass }));
  if (!body.ok) throw new Error(body.problem.kind);
  const header = { cells: passToCells(pass), people: 1, attachments: [] } as unknown as EntryHeader;
  const sitting = { about: { profile }, event } as unknown as Sitting;
  return findEntryProblem(header, body.value, sitting, undefined)?.kind;
}
