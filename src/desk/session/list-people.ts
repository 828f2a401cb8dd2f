import { textToWithdrawal, withdrawalToText } from '../../domain/withdrawal-code.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import type { Ledger } from '../ledger.ts';

/** One person's pass as a line of a list. */
export type PersonRow = {
  readonly journal: string;
  readonly number: number;
  readonly name: string;
  readonly country: string;
  /** Case numbers signed for, and written for. */
  readonly signed: readonly number[];
  readonly written: readonly number[];
  readonly isTakenBack: boolean;
};

/** Windows of the people whose name has a text in it, or whose withdrawal code it is, in the order in which they were opened; an empty text finds all. */
export type PeopleSearch = (ask: { readonly search: string; readonly from: number; readonly count: number }) => {
  readonly total: number;
  readonly from: number;
  readonly lines: readonly PersonRow[];
};

/** Reads all names at the first search, no sooner; what is not searched for is decoded only when it is seen. */
export function createPeopleSearch(ledger: Ledger): PeopleSearch {
  const passes = listPassPlaces(ledger);
  const names = new Map<number, string>();
  let last: { readonly search: string; readonly places: readonly number[]; readonly erased: number } | undefined;

  const findName = (place: number): string => {
    const known = names.get(place) ?? toComparable(toName(ledger.at(place)));
    names.set(place, known);
    return known;
  };

  const findPlaces = (search: string): readonly number[] => {
    const there = passes.filter((place) => ledger.kindAt(place) !== undefined);
    const code = textToWithdrawal(search);
    if (code) return there.filter((place) => hasCode(ledger.at(place), withdrawalToText(code)));
    const wanted = toComparable(search);
    return wanted === '' ? there : there.filter((place) => findName(place).includes(wanted));
  };

  return ({ search, from, count }) => {
    if (last?.search !== search || last.erased !== ledger.dropped()) {
      last = { search, places: findPlaces(search), erased: ledger.dropped() };
    }
    const lines = last.places.slice(from, from + count).flatMap((place) => {
      const row = entryToPersonRow(ledger.at(place));
      return row ? [row] : [];
    });
    return { total: last.places.length, from, lines };
  };
}

function listPassPlaces(ledger: Ledger): number[] {
  const places: number[] = [];
  for (let place = 0; place < ledger.size(); place += 1) if (ledger.kindAt(place) === 'pass') places.push(place);
  return places;
}

function hasCode({ entry: { body } }: CollectedEntry, code: string): boolean {
  return body.kind === 'pass' && withdrawalToText(body.pass.withdrawal) === code;
}

/** Capitals and accents do not matter to somebody who searches. */
function toComparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function toName({ entry: { body } }: CollectedEntry): string {
  return body.kind === 'pass' ? body.pass.name : '';
}

function entryToPersonRow({ entry, isTakenBack }: CollectedEntry): PersonRow | undefined {
  const { journal, number, body } = entry;
  if (body.kind !== 'pass') return undefined;
  const { name, signed, letters } = body.pass;
  const written = letters.map((letter) => letter.case);
  return { journal, number, name, country: entryToCountry(entry), signed, written, isTakenBack };
}

/** Where the sitting was. */
export function entryToCountry({ sitting }: CollectedEntry['entry']): string {
  return sitting?.event?.country ?? sitting?.about.country ?? '';
}
