import { csvMark, writeCsvLine } from '../../domain/csv.ts';
import type { HostInterest } from '../../domain/host-interest.ts';
import { type EntryPlace, type InterestState, interestStates } from '../../protocol/office-content.ts';
import type { Ledger } from '../ledger.ts';
import type { OfficeJournal } from '../office-journal.ts';
import { entryToCountry } from '../session/list-people.ts';

/** Somebody who wants to hold an event, and how far the office is with it. */
export type InterestRow = EntryPlace &
  HostInterest & {
    /** Epoch ms: when they said so. */
    readonly at: number;
    /** Title of the event at which they did, empty where it is not known. */
    readonly event: string;
    readonly state: InterestState;
    /** Epoch ms of the office's last word, or of theirs. */
    readonly since: number;
  };

/** Those that wait longest for the next step first: by state, then by how long it has stood. */
export function listInterests(ledger: Ledger, journal: OfficeJournal): InterestRow[] {
  const words = readWords(journal);
  const rows: InterestRow[] = [];
  for (let place = 0; place < ledger.size(); place += 1) {
    if (ledger.kindAt(place) !== 'host-interest') continue;
    const { entry } = ledger.at(place);
    if (entry.body.kind !== 'host-interest') continue;
    const { name, contact, country, language, note, at } = entry.body;
    const word = words.get(`${entry.journal}/${entry.number}`) ?? { state: 'new', since: at };
    rows.push({
      journal: entry.journal,
      number: entry.number,
      name,
      contact,
      country: country || entryToCountry(entry),
      language,
      note,
      at,
      event: entry.sitting?.event?.title ?? '',
      ...word,
    });
  }
  const order = (row: InterestRow) => interestStates.indexOf(row.state);
  return rows.sort((one, other) => order(one) - order(other) || one.since - other.since);
}

/** The later word holds. */
function readWords({ entries }: OfficeJournal): ReadonlyMap<string, Pick<InterestRow, 'state' | 'since'>> {
  const words = new Map<string, Pick<InterestRow, 'state' | 'since'>>();
  for (const { at, content } of entries) {
    if (content.kind !== 'interest') continue;
    for (const { journal, number, state } of content.rows) words.set(`${journal}/${number}`, { state, since: at });
  }
  return words;
}

/** As CSV, in pieces. */
export function* writeInterestCsv(rows: readonly InterestRow[]): Generator<string> {
  yield csvMark +
    writeCsvLine(['state', 'name', 'contact_kind', 'contact', 'language', 'country', 'note', 'said_at', 'event']);
  for (const { state, name, contact, language, country, note, at, event } of rows) {
    const day = new Date(at).toISOString().slice(0, 10);
    yield writeCsvLine([state, name, contact.kind, contact.address, language, country, note, day, event]);
  }
}
