import { addCells, type Cell, cellKey } from '../../domain/action.ts';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { good, type Outcome } from '../../domain/outcome.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import type { EventShare, EventTotals } from './journal-account.ts';
import type { EntryRow, JournalRow } from './rows.ts';
import { currentJournal, idToBytes, type TabletState } from './tablet-state.ts';
import { type NotRead, walkEntries } from './walk-entries.ts';

/** See `TabletStore.readEventTotals`. */
export async function readEventTotals(state: TabletState): Promise<Outcome<readonly EventTotals[], NotRead>> {
  const current = currentJournal(state);
  const earlier = [...state.journals.values()].filter((journal) => journal !== current);
  const unsafe = state.copies.countUnsafe();
  const totals = new Map<string, EventTotals>();
  for (const journal of current ? [...earlier, current] : earlier) {
    const safe = journal === current ? journal.head - unsafe : journal.head;
    const book = createBook(journal, safe);
    const walked = await walkEntries(state, journal, 0, book.take);
    if (!walked.ok) return walked;
    for (const part of book.end()) {
      const known = totals.get(part.event.id);
      totals.set(part.event.id, known ? addTotals(known, part) : part);
    }
  }
  return good([...totals.values()].sort((one, other) => other.lastAt - one.lastAt));
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Page = Writable<Omit<EventTotals, 'cells' | 'shares' | 'copies'>> & {
  readonly cellByKey: Map<string, Writable<Cell>>;
  /** Of entries that the centre may not have. */
  readonly waiting: number[];
};
type SittingOfEntry = { readonly opening: number; readonly openedAt: number; readonly page: Page };

/** Adds up one journal, entry by entry in order. A gap belongs to the sitting before it. */
function createBook(journal: JournalRow, safe: number) {
  const pages = new Map<string, Page>();
  const sittings: SittingOfEntry[] = [];
  let next = 1;

  /** The last that was opened before or at a number. */
  const findSitting = (number: number) => sittings.findLast(({ opening }) => opening <= number);

  const skipTo = (number: number) => {
    const page = sittings.at(-1)?.page;
    if (page && number > next) page.missing += Math.max(0, number - Math.max(next, journal.acknowledged + 1));
    next = number + 1;
  };

  const open = (number: number, { event, openedAt }: { event: CampaignEvent; openedAt: number }) => {
    const page = pages.get(event.id) ?? makePage(event, openedAt);
    page.sittings += 1;
    pages.set(event.id, page);
    sittings.push({ opening: number, openedAt, page });
  };

  const count = (header: EntryHeader) => {
    const { about, kind } = header;
    if (kind !== 'pass' && kind !== 'tally' && kind !== 'correction') return;
    const place = about.kind === 'correction' ? findSitting(about.corrects) : findSitting(header.opening);
    if (!place) return;
    place.page.people += header.people;
    for (const cell of header.cells) addCell(place.page.cellByKey, cell);
  };

  const note = (number: number, { opening, openedAt, page }: SittingOfEntry, minutes: number) => {
    page.written += 1;
    if (number <= safe) page.safeHere += 1;
    if (number <= journal.acknowledged) page.atCentre += 1;
    else page.waiting.push(number);
    const at = number === opening ? openedAt : openedAt + minutes * 60_000;
    page.firstAt = Math.min(page.firstAt, at);
    page.lastAt = Math.max(page.lastAt, at);
  };

  return {
    take: (row: EntryRow): void => {
      skipTo(row.number);
      const header = decodeHeader(row.header);
      if (!header.ok) return;
      if (row.sitting) open(row.number, row.sitting);
      count(header.value);
      const sitting = sittings.findLast(({ opening }) => opening === header.value.opening);
      if (sitting) note(row.number, sitting, header.value.minutes);
    },
    end: (): EventTotals[] => {
      skipTo(journal.head + 1);
      const place = { journal: idToBytes(journal.id), upTo: journal.head };
      return [...pages.values()].map(({ cellByKey, waiting, ...page }) => {
        const cells = [...cellByKey.values()].filter(({ n }) => n !== 0);
        const share: EventShare = { ...place, people: page.people, cells };
        return { ...page, cells, shares: [share], copies: countCopies(journal, waiting) };
      });
    },
  };
}

function makePage(event: CampaignEvent, openedAt: number): Page {
  const none = { sittings: 0, people: 0, written: 0, safeHere: 0, atCentre: 0, missing: 0 };
  return { event, firstAt: openedAt, lastAt: openedAt, cellByKey: new Map(), waiting: [], ...none };
}

function countCopies({ copies = [] }: JournalRow, waiting: readonly number[]): EventTotals['copies'] {
  return copies.flatMap(({ tablet, name, upTo }) => {
    const entries = waiting.filter((number) => number <= upTo).length;
    return entries > 0 ? [{ tablet, name, entries }] : [];
  });
}

function addCopies(one: EventTotals['copies'], other: EventTotals['copies']): EventTotals['copies'] {
  const added = new Map(one.map((copy) => [copy.tablet, copy]));
  for (const copy of other) {
    added.set(copy.tablet, { ...copy, entries: copy.entries + (added.get(copy.tablet)?.entries ?? 0) });
  }
  return [...added.values()];
}

function addCell(cellByKey: Map<string, Writable<Cell>>, cell: Cell): void {
  const key = cellKey(cell);
  const known = cellByKey.get(key);
  if (known) known.n += cell.n;
  else cellByKey.set(key, { ...cell });
}

function addTotals(one: EventTotals, other: EventTotals): EventTotals {
  return {
    event: other.event,
    sittings: one.sittings + other.sittings,
    people: one.people + other.people,
    cells: addCells([...one.cells, ...other.cells]),
    firstAt: Math.min(one.firstAt, other.firstAt),
    lastAt: Math.max(one.lastAt, other.lastAt),
    written: one.written + other.written,
    safeHere: one.safeHere + other.safeHere,
    atCentre: one.atCentre + other.atCentre,
    copies: addCopies(one.copies, other.copies),
    missing: one.missing + other.missing,
    shares: [...one.shares, ...other.shares],
  };
}
