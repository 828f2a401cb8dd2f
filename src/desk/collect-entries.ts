import type { JournalNews, OpenedEntry } from './journal-news.ts';

/** An opened entry, and whether a later correction takes it back: known only when the journal is read to its end. */
export type CollectedEntry = { readonly entry: OpenedEntry; readonly isTakenBack: boolean };

/** Keeps the opened entries of one stream, for exports. One tablet's journal fits in memory; read journal after journal, not all at once. */
export function createEntryBook(): {
  readonly take: (news: JournalNews) => void;
  readonly list: () => CollectedEntry[];
} {
  const entries: OpenedEntry[] = [];
  const takenBack = new Set<string>();
  return {
    take: (news) => {
      if (news.kind !== 'entry') return;
      const { about } = news.entry.header;
      if (about.kind === 'correction') takenBack.add(`${news.entry.journal}/${about.corrects}`);
      entries.push(news.entry);
    },
    list: () => entries.map((entry) => ({ entry, isTakenBack: takenBack.has(`${entry.journal}/${entry.number}`) })),
  };
}
