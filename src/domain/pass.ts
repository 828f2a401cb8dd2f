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
  readonly text: string;
};

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
  readonly consents: readonly Consent[];
  readonly contact?: Contact;
  /** 8 random bytes; shown to the participant as text, so that what was given can be withdrawn. */
  readonly withdrawal: Uint8Array;
};

export type PassProblem =
  | { readonly kind: 'pass-empty' }
  | { readonly kind: 'pass-affirmation-missing' }
  | { readonly kind: 'pass-case-twice' }
  | { readonly kind: 'pass-collects-too-much'; readonly what: 'persons' | 'contact' | 'age' | 'words' | 'consents' };

/** What a pass counts as: one signature a case signed, one letter or card a text. */
export function passToCells(pass: Pick<Pass, 'signed' | 'letters'>): Cell[] {
  return addCells([
    ...pass.signed.map(
      (number): Cell => ({ case: number, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }),
    ),
    ...pass.letters.map(
      (letter): Cell => ({ case: letter.case, purpose: letter.purpose, form: letter.form, channel: 'tablet', n: 1 }),
    ),
  ]);
}

/** What is wrong with a pass under a legal profile, or `undefined`. Checked before sealing, so that too much is never written. */
export function findPassProblem(pass: Pass, profile: LegalProfile): PassProblem | undefined {
  const may = profileToCollectable(profile);
  if (!may.persons) return { kind: 'pass-collects-too-much', what: 'persons' };
  if (!may.contact && pass.contact) return { kind: 'pass-collects-too-much', what: 'contact' };
  if (!may.age && pass.age !== undefined) return { kind: 'pass-collects-too-much', what: 'age' };
  if (!may.words && pass.letters.length > 0) return { kind: 'pass-collects-too-much', what: 'words' };
  if (pass.consents.some(({ id }) => !canAskConsent(id, profile)))
    return { kind: 'pass-collects-too-much', what: 'consents' };
  if (pass.signed.length === 0 && pass.letters.length === 0) return { kind: 'pass-empty' };
  if (new Set(pass.signed).size !== pass.signed.length) return { kind: 'pass-case-twice' };
  if (pass.signed.length > 0 && !pass.affirmation) return { kind: 'pass-affirmation-missing' };
  return undefined;
}
