import { mayDeliver, type Pass } from '../../domain/pass.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { isSignatureValid, type Judgements } from '../review/judge-signatures.ts';
import { entryToCountry } from '../session/list-people.ts';

/** One line of a signature list that is handed over: nothing of the person but this. */
export type SignatureLine = {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly affirmation: Pass['affirmation'];
};

/** Signatures for one case: lines of those who agreed to be named, and how many others there are. */
export type SignatureList = {
  readonly case: number;
  readonly lines: readonly SignatureLine[];
  /** Valid signatures of people who did not agree to be named: counted, never listed. */
  readonly unnamed: number;
  /** Those that the office found not valid. */
  readonly notValid: number;
};

/** By case number, ascending. What was taken back or erased is not there. */
export function listSignatures(entries: Iterable<CollectedEntry>, judgements: Judgements): SignatureList[] {
  const listByCase = new Map<number, { lines: SignatureLine[]; unnamed: number; notValid: number }>();
  for (const { entry, isTakenBack } of entries) {
    if (isTakenBack || entry.body.kind !== 'pass') continue;
    const { pass } = entry.body;
    const line = mayDeliver(pass)
      ? { name: pass.name, country: entryToCountry(entry), affirmation: pass.affirmation }
      : undefined;
    for (const number of pass.signed) {
      const list = listByCase.get(number) ?? { lines: [], unnamed: 0, notValid: 0 };
      listByCase.set(number, list);
      if (!isSignatureValid(judgements, entry.journal, entry.number, number)) list.notValid += 1;
      else if (line) list.lines.push(line);
      else list.unnamed += 1;
    }
  }
  return [...listByCase]
    .map(([number, list]) => ({ case: number, ...list }))
    .sort((one, other) => one.case - other.case);
}

/** Somebody who wants to be told what comes of it. */
export type ContactLine = {
  /** Where they said so. */
  readonly place: EntryPlace;
  readonly name: string;
  readonly kind: 'sms' | 'email';
  readonly address: string;
  /** BCP 47, in which they took part. */
  readonly language: string;
  readonly country: string;
  /** Cases they acted for. */
  readonly cases: readonly number[];
};

/** Ways to be reached, of those alone who said yes to being told the outcome. */
export function* listContacts(entries: Iterable<CollectedEntry>): Generator<ContactLine> {
  for (const { entry, isTakenBack } of entries) {
    if (isTakenBack || entry.body.kind !== 'pass') continue;
    const { name, contact, consents, language, signed, letters } = entry.body.pass;
    if (!contact || !consents.some(({ id }) => id === 'outcome')) continue;
    const cases = [...new Set([...signed, ...letters.map((letter) => letter.case)])];
    const place = { journal: entry.journal, number: entry.number };
    yield {
      place,
      name,
      kind: contact.kind,
      address: contact.address,
      language,
      country: entryToCountry(entry),
      cases,
    };
  }
}
