import { type LegalProfile, profileToCollectable } from './legal-profile.ts';
import { type NameProblem, parseName } from './name.ts';
import type { Contact } from './pass.ts';
import { maxNoteLength } from './tally.ts';

/** Somebody who wants to hold an event. */
export type HostInterest = {
  /** BCP 47 language of the screens. */
  readonly language: string;
  readonly name: string;
  readonly contact: Contact;
  /** ISO 3166-1 alpha-2, or an empty string. */
  readonly country: string;
  readonly note: string;
};

export type HostInterestProblem =
  | NameProblem
  /** The sitting's legal profile lets nobody leave a way to be reached. */
  | { readonly kind: 'host-interest-barred' }
  | { readonly kind: 'host-contact-missing' }
  | { readonly kind: 'host-interest-too-long'; readonly what: 'contact' | 'note'; readonly most: number };

/** The most letters of a way to be reached. */
export const maxAddressLength = 200;

/** What is wrong with a wish to hold an event under a legal profile, or `undefined`. */
export function findHostInterestProblem(
  { name, contact, note }: HostInterest,
  profile: LegalProfile,
): HostInterestProblem | undefined {
  if (!profileToCollectable(profile).contact) return { kind: 'host-interest-barred' };
  const parsed = parseName(name);
  if (!parsed.ok) return parsed.problem;
  if (contact.address.trim() === '') return { kind: 'host-contact-missing' };
  if (contact.address.length > maxAddressLength) {
    return { kind: 'host-interest-too-long', what: 'contact', most: maxAddressLength };
  }
  if (note.length > maxNoteLength) return { kind: 'host-interest-too-long', what: 'note', most: maxNoteLength };
  return undefined;
}
