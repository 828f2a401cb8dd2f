import type { ConsentId } from './case-pack.ts';

/** What a country's law, or the presence of under-18s, lets a sitting collect. The order is the code on the wire: append only. */
export const legalProfiles = ['full', 'no_contact', 'first_name_age', 'tally_only'] as const;
export type LegalProfile = (typeof legalProfiles)[number];

export type Collectable = {
  /** Names, signatures, letters of single persons at all. */
  readonly persons: boolean;
  /** Ways to reach the person. */
  readonly contact: boolean;
  /** The age in years (never a birth date). */
  readonly age: boolean;
  /** Letters and messages in the person's words. */
  readonly words: boolean;
  /** The name of somebody who saw a mark made: a second person's name. */
  readonly witness: boolean;
};

const collectableByProfile: Record<LegalProfile, Collectable> = {
  full: { persons: true, contact: true, age: false, words: true, witness: true },
  no_contact: { persons: true, contact: false, age: false, words: true, witness: true },
  first_name_age: { persons: true, contact: false, age: true, words: false, witness: false },
  tally_only: { persons: false, contact: false, age: false, words: false, witness: false },
};

/** Whether a consent may be asked for: none that needs a contact, or shows more than a signature, where those are barred. */
export function canAskConsent(id: ConsentId, profile: LegalProfile): boolean {
  const { persons, contact, words } = collectableByProfile[profile];
  return { deliver: persons, outcome: contact, hall: words }[id];
}

/** What may be collected under a profile. */
export function profileToCollectable(profile: LegalProfile): Collectable {
  return collectableByProfile[profile];
}
