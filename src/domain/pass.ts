import type { Cell, Purpose } from './action.ts';
import { addCells } from './action.ts';
import type { ConsentId } from './case-pack.ts';
import type { Ink } from './ink.ts';
import { canAskConsent, type LegalProfile, profileToCollectable } from './legal-profile.ts';

/** How a participant stands by the signature: ink, a mark that somebody witnessed, or the name typed as a promise. */
export type Affirmation =
  | { readonly kind: 'ink'; readonly ink: Ink }
  | { readonly kind: 'mark'; readonly ink: Ink; readonly witness: string }
  | { readonly kind: 'typed' };

/** A letter to an addressee (`appeal`) or a message to the person at risk (`solidarity`). */
export type Letter = {
  readonly case: number;
  readonly purpose: Purpose;
  readonly form: 'letter' | 'card';
  /** BCP 47, the language the participant chose for this text. */
  readonly language: string;
  /** Empty where the letter is on pages only. */
  readonly text: string;
};

/** A page of a letter, drawn or photographed: which of the pass's letters it belongs to, which of the entry's attachments it is. */
export type LetterPage = { readonly letter: number; readonly attachment: number };

export const phoneForms = ['sms', 'email', 'social'] as const;

/** What somebody says they sent from a phone of their own. */
export type PhoneAct = { readonly case: number; readonly form: (typeof phoneForms)[number] };

/** A yes to an exact wording. What was not given is not there. */
export type Consent = { readonly id: ConsentId; readonly version: number; readonly language: string };

export type Contact = { readonly kind: 'sms' | 'email'; readonly address: string };

/** What one participant did in one pass, as it is sealed. */
export type Pass = {
  /** Epoch ms by the tablet's clock, whole seconds. */
  readonly at: number;
  /** BCP 47 language of the screens. */
  readonly language: string;
  readonly name: string;
  /** Years, only under the profile `first_name_age`. */
  readonly age?: number;
  /** Case numbers signed for, each once. */
  readonly signed: readonly number[];
  /** There whenever `signed` is not empty. */
  readonly affirmation?: Affirmation;
  readonly letters: readonly Letter[];
  /** In the order to be read; missing where there are none. */
  readonly pages?: readonly LetterPage[];
  /** Each case and form once; missing where there are none. */
  readonly phone?: readonly PhoneAct[];
  readonly consents: readonly Consent[];
  readonly contact?: Contact;
  /** 8 random bytes; shown to the participant as text, so that what was given can be withdrawn. */
  readonly withdrawal: Uint8Array;
};

/** Whether this person agreed that name and letters be delivered. */
export function mayDeliver({ consents }: Pick<Pass, 'consents'>): boolean {
  return consents.some(({ id }) => id === 'deliver');
}

export type PassProblem =
  | { readonly kind: 'pass-empty' }
  | { readonly kind: 'pass-affirmation-missing' }
  | { readonly kind: 'pass-case-twice' }
  /** A letter with neither text nor page. */
  | { readonly kind: 'pass-letter-empty' }
  /** A page of no letter. */
  | { readonly kind: 'pass-page-lost' }
  | {
      readonly kind: 'pass-collects-too-much';
      readonly what: 'persons' | 'contact' | 'age' | 'words' | 'witness' | 'consents';
    };

/** What a pass counts as: one signature a case signed, one letter or card however many pages it has, one act a message from a phone. */
export function passToCells(pass: Pick<Pass, 'signed' | 'letters' | 'phone'>): Cell[] {
  return addCells([
    ...pass.signed.map(
      (number): Cell => ({ case: number, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }),
    ),
    ...pass.letters.map(
      (letter): Cell => ({ case: letter.case, purpose: letter.purpose, form: letter.form, channel: 'tablet', n: 1 }),
    ),
    ...(pass.phone ?? []).map(
      (act): Cell => ({ case: act.case, purpose: 'appeal', form: act.form, channel: 'phone', n: 1 }),
    ),
  ]);
}

/** What is wrong with a pass under a legal profile, or `undefined`. Checked before sealing, so that too much is never written. */
export function findPassProblem(pass: Pass, profile: LegalProfile): PassProblem | undefined {
  const may = profileToCollectable(profile);
  if (!may.persons) return { kind: 'pass-collects-too-much', what: 'persons' };
  if (!may.contact && pass.contact) return { kind: 'pass-collects-too-much', what: 'contact' };
  if (!may.age && pass.age !== undefined) return { kind: 'pass-collects-too-much', what: 'age' };
  if (!may.witness && pass.affirmation?.kind === 'mark') return { kind: 'pass-collects-too-much', what: 'witness' };
  const { signed, letters, pages = [], phone = [] } = pass;
  if (!may.words && letters.length + phone.length > 0) return { kind: 'pass-collects-too-much', what: 'words' };
  if (pass.consents.some(({ id }) => !canAskConsent(id, profile)))
    return { kind: 'pass-collects-too-much', what: 'consents' };
  if (signed.length + letters.length + phone.length === 0) return { kind: 'pass-empty' };
  if (new Set(signed).size !== signed.length) return { kind: 'pass-case-twice' };
  if (new Set(phone.map((act) => `${act.case} ${act.form}`)).size !== phone.length) return { kind: 'pass-case-twice' };
  if (signed.length > 0 && !pass.affirmation) return { kind: 'pass-affirmation-missing' };
  if (pages.some(({ letter }) => !letters[letter])) return { kind: 'pass-page-lost' };
  const isEmpty = ({ text }: Letter, index: number) =>
    text.trim() === '' && !pages.some(({ letter }) => letter === index);
  if (letters.some(isEmpty)) return { kind: 'pass-letter-empty' };
  return undefined;
}
