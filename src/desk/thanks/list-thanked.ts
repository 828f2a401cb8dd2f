import type { EntryPlace, ThanksState } from '../../protocol/office-content.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { type ContactLine, listContacts } from '../lists/list-signatures.ts';
import type { OfficeJournal } from '../office-journal.ts';
import type { Judgements } from '../review/judge-signatures.ts';

/** Somebody who asked to hear what comes of it. One person however often they took part: whoever has one address is one. */
export type ThankedPerson = Omit<ContactLine, 'place'> & {
  /** Where they said so, oldest first: the office's journal names all of them, and calls the letter by the first. */
  readonly places: readonly EntryPlace[];
};

/** Without what was taken back or erased, and without those whom the office found to be nobody, or abuse. The last name and language hold. */
export function listThanked(entries: Iterable<CollectedEntry>, judgements: Judgements): ThankedPerson[] {
  const personByKey = new Map<string, ThankedPerson>();
  for (const { place, ...line } of listContacts(entries)) {
    if (isNobody(place, line.cases, judgements)) continue;
    const key = `${line.kind} ${toSameAddress(line)}`;
    const before = personByKey.get(key);
    personByKey.set(key, {
      ...line,
      places: [...(before?.places ?? []), place],
      cases: [...new Set([...(before?.cases ?? []), ...line.cases])].sort((one, other) => one - other),
    });
  }
  return [...personByKey.values()];
}

/** One address that a letter can be sent to, and nothing that a mail server could read as more than that. */
export function isMailable({ kind, address }: Pick<ThankedPerson, 'kind' | 'address'>): boolean {
  return (
    kind === 'email' &&
    address.length <= 254 &&
    /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]{2,}$/u.test(address.trim())
  );
}

/** What the office's journal says of a mailing so far, by `journal/number`. */
export type ThanksStates = ReadonlyMap<string, ThanksState>;

/** The later word holds. */
export function readThanksStates({ entries }: OfficeJournal, mailing: string): ThanksStates {
  const states = new Map<string, ThanksState>();
  for (const { content } of entries) {
    if (content.kind !== 'thanks' || content.mailing !== mailing) continue;
    for (const { journal, number } of content.rows) states.set(`${journal}/${number}`, content.state);
  }
  return states;
}

/** How it stands with one person's letter; `open` where it may go out. */
export type LetterState = 'open' | 'sent' | 'refused' | 'unsure';

/** By all of the person's entries: whatever of them was written to, they were. */
export function findLetterState({ places }: Pick<ThankedPerson, 'places'>, states: ThanksStates): LetterState {
  const said = new Set(places.map(({ journal, number }) => states.get(`${journal}/${number}`)));
  if (said.has('sent')) return 'sent';
  if (said.has('begun')) return 'unsure';
  return said.has('refused') ? 'refused' : 'open';
}

function isNobody({ journal, number }: EntryPlace, cases: readonly number[], judgements: Judgements): boolean {
  const words = cases.map((each) => judgements.find(journal, number, each));
  return words.length > 0 && words.every((word) => word?.verdict === 'not-valid' && isGone(word.reason));
}

const isGone = (reason: string) => reason === 'no-person' || reason === 'abuse';

function toSameAddress({ kind, address }: Pick<ThankedPerson, 'kind' | 'address'>): string {
  return kind === 'email' ? address.trim().toLowerCase() : address.replace(/[^\d+]/g, '');
}
