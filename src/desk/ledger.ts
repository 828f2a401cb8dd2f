import { decodeBody } from '../protocol/decode-body.ts';
import { decodeHeader } from '../protocol/decode-header.ts';
import { encodeBody } from '../protocol/entry-body.ts';
import { type EntryKind, encodeHeader } from '../protocol/entry-header.ts';
import { listProfiles } from './check-entry.ts';
import type { CollectedEntry } from './collect-entries.ts';
import type { ErasedEntry, JournalNews, OpenedEntry, Sitting } from './journal-news.ts';

/**
 * All that was opened, in memory only and as small as it travelled: an entry of 200,000 costs its own bytes and a few numbers, not a tree of objects (ink is a
 * hundred points). Entries are decoded when they are looked at, in the order in which they were taken.
 */
export type Ledger = {
  readonly take: (news: JournalNews) => void;
  /** Places, those of dropped entries too. */
  readonly size: () => number;
  /** What they take in memory, without the few numbers. */
  readonly bytes: () => number;
  /** By its place, from 0. Throws where there is none (a bug). */
  readonly at: (place: number) => CollectedEntry;
  /** Its kind, without decoding it. */
  readonly kindAt: (place: number) => EntryKind | undefined;
  readonly find: (journal: string, number: number) => CollectedEntry | undefined;
  /** Overwrites an entry's bytes with zeros and forgets its place: it was erased. */
  readonly drop: (journal: string, number: number) => void;
  /** How many were dropped. */
  readonly dropped: () => number;
  readonly entries: () => Generator<CollectedEntry>;
  /** All that counts, erased entries too, without decoding what is sealed. */
  readonly counted: () => Generator<CountedEntry>;
};

/** An entry as far as its header says. */
export type CountedEntry = { readonly entry: ErasedEntry; readonly isTakenBack: boolean };

const slabBytes = 1_048_576;

type Row = {
  readonly slab: Uint8Array;
  readonly from: number;
  readonly header: number;
  readonly body: number;
  readonly journal: string;
  readonly sitting: Sitting | undefined;
  readonly kind: EntryKind;
};

/** An empty ledger. */
export function createLedger(): Ledger {
  const rows: (Row | undefined)[] = [];
  const placeByKey = new Map<string, number>();
  const takenBack = new Set<string>();
  let slab = new Uint8Array(0);
  let used = 0;
  let bytes = 0;
  let dropped = 0;
  /** Erased: their bodies are nowhere, what they count is. */
  const erased: ErasedEntry[] = [];

  const keep = ({ journal, number, header, body, sitting }: OpenedEntry) => {
    const parts = [encodeHeader(header), encodeBody(body)] as const;
    const length = parts[0].length + parts[1].length;
    if (used + length > slab.length) {
      slab = new Uint8Array(Math.max(slabBytes, length));
      used = 0;
    }
    slab.set(parts[0], used);
    slab.set(parts[1], used + parts[0].length);
    placeByKey.set(`${journal}/${number}`, rows.length);
    rows.push({
      slab,
      from: used,
      header: parts[0].length,
      body: parts[1].length,
      journal,
      sitting,
      kind: header.kind,
    });
    used += length;
    bytes += length;
  };

  const toErased = ({ slab: bytes, from, header: length, journal, sitting }: Row): ErasedEntry => {
    const header = decodeHeader(bytes.slice(from, from + length));
    if (!header.ok) throw new Error('a header of our own that does not read');
    return { journal, number: header.value.number, header: header.value, sitting };
  };

  const isTakenBack = ({ journal, number }: ErasedEntry) => takenBack.has(`${journal}/${number}`);

  const at = (place: number): CollectedEntry => {
    const row = rows[place];
    if (!row) throw new Error('no such entry');
    const entry = toErased(row);
    const middle = row.from + row.header;
    const body = decodeBody(row.kind, row.slab.slice(middle, middle + row.body), listProfiles(row.sitting));
    if (!body.ok) throw new Error('a body of our own that does not read');
    return { entry: { ...entry, body: body.value }, isTakenBack: isTakenBack(entry) };
  };

  return {
    take: (news) => {
      if (news.kind !== 'entry' && news.kind !== 'erased') return;
      const { about } = news.entry.header;
      if (about.kind === 'correction') takenBack.add(`${news.entry.journal}/${about.corrects}`);
      if (news.kind === 'entry') keep(news.entry);
      else erased.push(news.entry);
    },
    size: () => rows.length,
    bytes: () => bytes,
    at,
    kindAt: (place) => rows[place]?.kind,
    find: (journal, number) => {
      const place = placeByKey.get(`${journal}/${number}`);
      return place === undefined ? undefined : at(place);
    },
    drop: (journal, number) => {
      const key = `${journal}/${number}`;
      const place = placeByKey.get(key);
      const row = place === undefined ? undefined : rows[place];
      if (place === undefined || !row) return;
      erased.push(toErased(row));
      row.slab.fill(0, row.from, row.from + row.header + row.body);
      rows[place] = undefined;
      placeByKey.delete(key);
      dropped += 1;
    },
    dropped: () => dropped,
    entries: function* entries() {
      for (let place = 0; place < rows.length; place += 1) if (rows[place]) yield at(place);
    },
    counted: function* counted() {
      for (const row of rows) {
        if (!row) continue;
        const entry = toErased(row);
        yield { entry, isTakenBack: isTakenBack(entry) };
      }
      for (const entry of erased) yield { entry, isTakenBack: isTakenBack(entry) };
    },
  };
}
