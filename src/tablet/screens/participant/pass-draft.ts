import type { CasePack, ConsentId } from '../../../domain/case-pack.ts';
import { pickText } from '../../../domain/case-pack.ts';
import { fitInk, type Ink, isInkBlank } from '../../../domain/ink.ts';
import { canAskConsent, type LegalProfile, profileToCollectable } from '../../../domain/legal-profile.ts';
import { cleanName, type NameProblem, parseName } from '../../../domain/name.ts';
import { bad, good, type Outcome } from '../../../domain/outcome.ts';
import type { Affirmation, Consent, Contact, Letter, Pass, PhoneAct } from '../../../domain/pass.ts';
import type { PageFile } from '../../../protocol/page-file.ts';
import type { WrittenPage } from '../../store/save-with-pages.ts';

/** A page of the letter for a case, or of the message to its person. */
export type DraftPage = Pick<Letter, 'case' | 'purpose'> & { readonly file: PageFile };

/** What a participant has entered so far. Lives in memory only, and goes when it is sealed. */
export type PassDraft = {
  /** BCP 47, of the pack's languages. */
  readonly language: string;
  readonly signed: readonly number[];
  /** Those with a text. */
  readonly letters: readonly Letter[];
  /** In the order to be read. */
  readonly pages: readonly DraftPage[];
  /** What they say they sent from a phone of their own. */
  readonly phone: readonly PhoneAct[];
  readonly name: string;
  readonly age: string;
  readonly way: Affirmation['kind'];
  readonly ink: Ink;
  readonly witness: string;
  readonly consents: readonly ConsentId[];
  readonly contactKind: Contact['kind'];
  readonly contactAddress: string;
};

export type DraftProblem =
  | { readonly field: 'name'; readonly problem: NameProblem }
  | { readonly field: 'age'; readonly problem: { readonly kind: 'age-not-plausible' } }
  | { readonly field: 'ink'; readonly problem: { readonly kind: 'ink-blank' | 'mark-blank' } }
  | { readonly field: 'witness'; readonly problem: NameProblem | { readonly kind: 'witness-missing' } }
  | { readonly field: 'contact'; readonly problem: { readonly kind: 'contact-not-plausible' } };

/** A clean page. */
export function startDraft(language: string): PassDraft {
  return {
    language,
    signed: [],
    letters: [],
    pages: [],
    phone: [],
    name: '',
    age: '',
    way: 'ink',
    ink: { width: 0, strokes: [] },
    witness: '',
    consents: [],
    contactKind: 'sms',
    contactAddress: '',
  };
}

/** True where somebody would miss something if the draft went. */
export function isDraftTouched(draft: PassDraft): boolean {
  const { signed, letters, pages, phone, name, age, ink, consents, contactAddress } = draft;
  return (
    [signed, letters, pages, phone, ink.strokes, consents].some((list) => list.length > 0) ||
    name + age + contactAddress !== ''
  );
}

/** The consents that may be asked for under a profile: none that needs a contact or shows more than a signature where those are barred. */
export function listConsents(pack: CasePack, profile: LegalProfile): CasePack['consents'] {
  return pack.consents.filter(({ id }) => canAskConsent(id, profile));
}

/** The letter for a case, or the message to its person, as far as it is written. */
export function findLetter(draft: PassDraft, place: LetterPlace): Letter | undefined {
  return listLetters(draft).find((letter) => isAt(letter, place));
}

/** Every letter and message: those with a text first, then those on pages only, with an empty one. */
export function listLetters({ letters, pages, language }: PassDraft): readonly Letter[] {
  const all = [...letters];
  for (const { case: number, purpose } of pages) {
    const form = purpose === 'appeal' ? 'letter' : 'card';
    const place = { case: number, purpose };
    if (!all.some((letter) => isAt(letter, place))) all.push({ ...place, form, language, text: '' });
  }
  return all;
}

/** The pages of the letters, by the letters' places in the pass. */
export function listPages(draft: PassDraft): readonly WrittenPage[] {
  const letters = listLetters(draft);
  return draft.pages.map((page) => ({ letter: letters.findIndex((letter) => isAt(letter, page)), file: page.file }));
}

/** Whether a letter or a page belongs there. */
export function isAt(one: LetterPlace, other: LetterPlace): boolean {
  return one.case === other.case && one.purpose === other.purpose;
}

type LetterPlace = Pick<Letter, 'case' | 'purpose'>;

/** The letters with this one in its place; an empty text takes it away. */
export function putLetter(letters: readonly Letter[], letter: Letter): readonly Letter[] {
  const others = letters.filter((other) => !isAt(other, letter));
  return letter.text.trim() === '' ? others : [...others, letter];
}

/**
 * The pass to seal, or everything that is still to be put right. Only what the profile allows comes in, whatever the draft holds.
 * `at` is epoch ms; `withdrawal` 8 random bytes.
 */
export function draftToPass(
  draft: PassDraft,
  place: { readonly profile: LegalProfile; readonly pack: CasePack },
  made: { readonly at: number; readonly withdrawal: Uint8Array },
): Outcome<Pass, readonly DraftProblem[]> {
  const may = profileToCollectable(place.profile);
  const problems: DraftProblem[] = [];
  const name = parseName(draft.name);
  if (!name.ok) problems.push({ field: 'name', problem: name.problem });
  const age = may.age && draft.age.trim() !== '' ? toAge(draft.age) : undefined;
  if (age === 0) problems.push({ field: 'age', problem: { kind: 'age-not-plausible' } });
  // Where no witness may be named, a mark is a signature like any other.
  const affirmed = may.witness || draft.way !== 'mark' ? draft : { ...draft, way: 'ink' as const };
  if (draft.signed.length > 0) problems.push(...findAffirmationProblems(affirmed));
  const contact = may.contact && draft.consents.includes('outcome') ? draftToContact(draft) : undefined;
  if (contact?.address === '') problems.push({ field: 'contact', problem: { kind: 'contact-not-plausible' } });
  if (!name.ok || problems.length > 0) return bad(problems);
  return good({
    at: Math.floor(made.at / 1000) * 1000,
    language: draft.language,
    name: name.value,
    ...(age !== undefined && { age }),
    signed: draft.signed,
    ...(draft.signed.length > 0 && { affirmation: draftToAffirmation(affirmed) }),
    letters: may.words ? listLetters(draft) : [],
    ...(may.words && draft.phone.length > 0 && { phone: draft.phone }),
    consents: draftToConsents(draft, place),
    ...(contact && { contact }),
    withdrawal: made.withdrawal,
  });
}

/** Years, 0 where it is no age. Any script's digits count. */
function toAge(typed: string): number {
  const latin = typed.trim().replace(/\p{Nd}/gu, (digit) => String(digitToNumber(digit)));
  const years = /^\d{1,3}$/.test(latin) ? Number(latin) : 0;
  return years >= 3 && years <= 120 ? years : 0;
}

/** Unicode keeps the ten digits of a script together, zero first. */
function digitToNumber(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function findAffirmationProblems(draft: PassDraft): DraftProblem[] {
  if (draft.way === 'typed') return [];
  const problems: DraftProblem[] = [];
  if (draft.way === 'ink' && isInkBlank(draft.ink)) problems.push({ field: 'ink', problem: { kind: 'ink-blank' } });
  if (draft.way === 'mark') {
    if (draft.ink.strokes.length === 0) problems.push({ field: 'ink', problem: { kind: 'mark-blank' } });
    const witness = parseName(draft.witness);
    if (!witness.ok) {
      const isMissing = witness.problem.kind === 'name-missing';
      problems.push({ field: 'witness', problem: isMissing ? { kind: 'witness-missing' } : witness.problem });
    }
  }
  return problems;
}

function draftToAffirmation(draft: PassDraft): Affirmation {
  const ink = fitInk(draft.ink);
  if (draft.way === 'typed') return { kind: 'typed' };
  return draft.way === 'ink' ? { kind: 'ink', ink } : { kind: 'mark', ink, witness: cleanName(draft.witness) };
}

function draftToConsents(
  draft: PassDraft,
  { pack, profile }: { readonly profile: LegalProfile; readonly pack: CasePack },
): Consent[] {
  return listConsents(pack, profile)
    .filter(({ id }) => draft.consents.includes(id))
    .map(({ id, version, text }) => ({
      id,
      version,
      language: pickText(text, draft.language, pack.languages[0] ?? 'en').language,
    }));
}

/** An address that could reach somebody; empty where it could not. */
export function draftToContact({
  contactKind,
  contactAddress,
}: Pick<PassDraft, 'contactKind' | 'contactAddress'>): Contact {
  const typed = contactAddress.normalize('NFC').trim();
  const isPlausible =
    contactKind === 'email' ? /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) : /^\+?[\d\s()./-]{5,24}$/.test(typed);
  return { kind: contactKind, address: isPlausible && typed.length <= 254 ? typed : '' };
}
