import type { Cell } from '../domain/action.ts';
import type { ErasedEntry, JournalNews, JournalProblem, OpenedEntry } from './journal-news.ts';
import { createSheetBook } from './sheet-book.ts';

/** What was counted of one sort in one place and day. Same fields as the centre's totals. */
export type CountRow = Cell & { readonly event: string; readonly country: string; readonly day: number };

/** People who took part, by event and day. */
export type PeopleRow = Omit<CountRow, keyof Cell> & { readonly n: number };

export type JournalSummary = {
  readonly journal: string;
  readonly tabletName: string;
  /** The highest number opened. */
  readonly head: number;
  readonly opened: number;
  readonly problems: readonly JournalProblem[];
};

export type Summary = {
  readonly journals: readonly JournalSummary[];
  /** Problems that belong to no journal that could be told. */
  readonly problems: readonly JournalProblem[];
  /** Entries opened, of every kind. */
  readonly opened: number;
  /** Entries whose bodies are gone; counted all the same. */
  readonly erased: number;
  readonly rows: readonly CountRow[];
  readonly people: readonly PeopleRow[];
  /** Titles of events by id, from the sealed openings. */
  readonly titleByEvent: ReadonlyMap<string, string>;
};

export type SummaryBook = {
  readonly take: (news: JournalNews) => void;
  readonly read: () => Summary;
};

/**
 * Adds up what journals gave: sums over opened entries, less what corrections took back. `events: 'clear'` names an event only where the header does, as
 * the centre sees it; an entry whose sitting is missing is not counted, as at the centre; `'sealed'` takes the id from the opened body, which a high-risk campaign has only there.
 */
export function createSummary(events: 'clear' | 'sealed'): SummaryBook {
  const journalById = new Map<string, Writable<JournalSummary>>();
  const nameByTablet = new Map<string, string>();
  const loose: JournalProblem[] = [];
  const rowByKey = new Map<string, CountRow>();
  const peopleByKey = new Map<string, PeopleRow>();
  const titleByEvent = new Map<string, string>();
  const sheets = createSheetBook();
  let opened = 0;
  let erased = 0;

  const findJournal = (journal: string, tabletName = '') => {
    const known = journalById.get(journal) ?? { journal, tabletName, head: 0, opened: 0, problems: [] };
    if (tabletName !== '') known.tabletName = tabletName;
    journalById.set(journal, known);
    return known;
  };

  const count = (entry: ErasedEntry) => {
    const { header, sitting } = entry;
    const about = sitting?.about;
    const event = (events === 'clear' ? about?.event : (sitting?.event?.id ?? about?.event)) ?? '';
    if (sitting?.event) titleByEvent.set(sitting.event.id, sitting.event.title);
    if (about) {
      const place = { event, country: about.country, day: about.day };
      for (const cell of header.cells) addRow(rowByKey, { ...cell, ...place });
      if (header.people !== 0) addRow(peopleByKey, { ...place, n: header.people });
    }
    const journal = findJournal(entry.journal);
    journal.head = Math.max(journal.head, entry.number);
    return journal;
  };

  const takeEntry = (entry: OpenedEntry) => {
    count(entry).opened += 1;
    sheets.take(entry);
    opened += 1;
  };

  const takeErased = (entry: ErasedEntry) => {
    count(entry);
    erased += 1;
  };

  const takeProblem = (problem: JournalProblem) => {
    if (problem.journal === '') loose.push(problem);
    else findJournal(problem.journal).problems.push(problem);
  };

  return {
    take: (news) => {
      if (news.kind === 'tablet') nameByTablet.set(news.tablet, news.name);
      if (news.kind === 'batch') findJournal(news.journal, nameByTablet.get(news.tablet));
      if (news.kind === 'entry') takeEntry(news.entry);
      if (news.kind === 'erased') takeErased(news.entry);
      if (news.kind === 'problem') takeProblem(news.problem);
    },
    read: () => ({
      journals: addProblems([...journalById.values()], sheets.listProblems()),
      problems: loose,
      opened,
      erased,
      rows: [...rowByKey.values()].filter(({ n }) => n !== 0),
      people: [...peopleByKey.values()].filter(({ n }) => n !== 0),
      titleByEvent,
    }),
  };
}

function addProblems(journals: readonly JournalSummary[], found: readonly JournalProblem[]): JournalSummary[] {
  return journals.map((each) => ({
    ...each,
    problems: [...each.problems, ...found.filter(({ journal }) => journal === each.journal)],
  }));
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Everything but `n` tells rows apart. */
function addRow<Row extends { readonly n: number }>(rowByKey: Map<string, Row>, row: Row): void {
  const { n, ...rest } = row;
  const key = JSON.stringify(Object.entries(rest).sort());
  rowByKey.set(key, { ...row, n: (rowByKey.get(key)?.n ?? 0) + n });
}
