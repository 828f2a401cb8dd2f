import { textToWithdrawal, withdrawalToText } from '../../domain/withdrawal-code.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import type { Ledger } from '../ledger.ts';

/** One person as a line of a list: a pass, or a name that was typed from a paper sheet. */
export type PersonRow = {
  readonly journal: string;
  readonly number: number;
  /** On its sheet; 0 for a pass. */
  readonly line: number;
  /** Number of the paper sheet, empty for a pass. */
  readonly sheet: string;
  readonly name: string;
  readonly country: string;
  /** Case numbers signed for, and written for; of a sheet its tally knows them. */
  readonly signed: readonly number[];
  readonly written: readonly number[];
  readonly isTakenBack: boolean;
};

/** What it takes to find all that lies of a person; `line` 0 and no sheet where it is an entry of theirs alone. */
export type PersonPlace = Pick<PersonRow, 'journal' | 'number' | 'line' | 'sheet'>;

/** Windows of the people whose name has a text in it, or whose withdrawal code it is, in the order in which they were opened; an empty text finds all. */
export type PeopleSearch = (ask: { readonly search: string; readonly from: number; readonly count: number }) => {
  readonly total: number;
  readonly from: number;
  readonly lines: readonly PersonRow[];
};

/** Where a person stands in the ledger. */
type Person = { readonly place: number; readonly line: number };

/** Reads all names at the first search, no sooner; what is not searched for is decoded only when it is seen. */
export function createPeopleSearch(ledger: Ledger): PeopleSearch {
  const people = listPeople(ledger);
  const nameByPerson = new Map<Person, string>();
  let last: { readonly search: string; readonly found: readonly Person[]; readonly erased: number } | undefined;

  const findName = (person: Person): string => {
    const known = nameByPerson.get(person) ?? toComparable(toName(ledger.at(person.place), person.line));
    nameByPerson.set(person, known);
    return known;
  };

  const findPeople = (search: string): readonly Person[] => {
    const there = people.filter(({ place }) => ledger.kindAt(place) !== undefined);
    const code = textToWithdrawal(search);
    if (code) return there.filter(({ place }) => hasCode(ledger.at(place), withdrawalToText(code)));
    const wanted = toComparable(search);
    return wanted === '' ? there : there.filter((person) => findName(person).includes(wanted));
  };

  return ({ search, from, count }) => {
    if (last?.search !== search || last.erased !== ledger.dropped()) {
      last = { search, found: findPeople(search), erased: ledger.dropped() };
    }
    const lines = last.found.slice(from, from + count).flatMap(({ place, line }) => {
      const row = entryToPersonRow(ledger.at(place), line);
      return row ? [row] : [];
    });
    return { total: last.found.length, from, lines };
  };
}

/**
 * All that lies of a person at the centre: a pass; of a line of a sheet every entry with that line, and the sheet's photographs. Other lines of these entries
 * go with them, for an entry is erased whole.
 */
export function listEntriesOf(ledger: Ledger, { journal, number, line, sheet }: PersonPlace): EntryPlace[] {
  if (line === 0) return [{ journal, number }];
  const found: EntryPlace[] = [];
  for (let place = 0; place < ledger.size(); place += 1) {
    const kind = ledger.kindAt(place);
    if (kind !== 'sheet-lines' && kind !== 'sheet-photo') continue;
    const { entry } = ledger.at(place);
    const { body } = entry;
    const isOfSheet = (body.kind === 'sheet-lines' || body.kind === 'sheet-photo') && body.sheet === sheet;
    const isOfLine = body.kind !== 'sheet-lines' || body.lines.some((each) => each.line === line);
    if (isOfSheet && isOfLine) found.push({ journal: entry.journal, number: entry.number });
  }
  return found;
}

function listPeople(ledger: Ledger): Person[] {
  const people: Person[] = [];
  for (let place = 0; place < ledger.size(); place += 1) {
    const kind = ledger.kindAt(place);
    if (kind === 'pass') people.push({ place, line: 0 });
    if (kind !== 'sheet-lines') continue;
    const { body } = ledger.at(place).entry;
    if (body.kind === 'sheet-lines') for (const { line } of body.lines) people.push({ place, line });
  }
  return people;
}

function hasCode({ entry: { body } }: CollectedEntry, code: string): boolean {
  return body.kind === 'pass' && withdrawalToText(body.pass.withdrawal) === code;
}

/** Capitals and accents do not matter to somebody who searches. */
function toComparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function toName({ entry: { body } }: CollectedEntry, line: number): string {
  if (body.kind === 'pass') return body.pass.name;
  return body.kind === 'sheet-lines' ? (body.lines.find((each) => each.line === line)?.name ?? '') : '';
}

function entryToPersonRow({ entry, isTakenBack }: CollectedEntry, line: number): PersonRow | undefined {
  const { journal, number, body } = entry;
  const common = { journal, number, line, country: entryToCountry(entry), isTakenBack };
  if (body.kind === 'pass') {
    const { name, signed, letters } = body.pass;
    return { ...common, sheet: '', name, signed, written: letters.map((letter) => letter.case) };
  }
  const found = body.kind === 'sheet-lines' ? body.lines.find((each) => each.line === line) : undefined;
  if (body.kind !== 'sheet-lines' || !found) return undefined;
  const { name, country = common.country } = found;
  return { ...common, sheet: body.sheet, name, country, signed: [], written: [] };
}

/** Where the sitting was. */
export function entryToCountry({ sitting }: CollectedEntry['entry']): string {
  return sitting?.event?.country ?? sitting?.about.country ?? '';
}
