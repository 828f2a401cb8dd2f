import { addCells, type Cell, cellKey } from '../../domain/action.ts';
import type { LegalProfile } from '../../domain/legal-profile.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { HeaderProblem } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';

/**
 * What a batch adds to its journal's counters: pure, the same for both stores. A journal has one writer, so everything it is judged by
 * stands in the same journal, before the entry.
 */
export type PlacedEntry = { readonly number: number; readonly header: Outcome<EntryHeader, HeaderProblem> };

/** Why an entry is kept without being counted. */
type AsideReason = HeaderProblem['kind'] | 'number-wrong' | 'sitting-missing' | 'correction-wrong';

/** `event` is empty where a high-risk campaign seals it. */
export type Sitting = {
  readonly opening: number;
  readonly event: string;
  readonly day: number;
  readonly country: string;
  readonly profile: LegalProfile;
};

/** An earlier entry that a correction names. */
export type EarlierEntry = {
  readonly header: EntryHeader;
  readonly isAside: boolean;
  readonly isCorrected: boolean;
};

/** What the journal already holds of what `listWanted` asked for. */
export type KnownBefore = {
  readonly sittings: ReadonlyMap<number, Sitting>;
  readonly earlier: ReadonlyMap<number, EarlierEntry>;
};

type CellCount = Omit<Cell, 'n'> & Pick<Sitting, 'event' | 'country' | 'day'> & { readonly n: number };
type PeopleCount = Pick<Sitting, 'event' | 'country' | 'day'> & { readonly n: number };

export type BatchCount = {
  /** Reason by entry number. */
  readonly aside: ReadonlyMap<number, AsideReason>;
  readonly sittings: readonly Sitting[];
  readonly corrections: readonly { readonly corrects: number; readonly by: number }[];
  /** One a key, never 0. */
  readonly cells: readonly CellCount[];
  readonly people: readonly PeopleCount[];
};

/** The numbers before the batch that counting it must know: opening entries, and entries to be corrected. */
export function listWanted(entries: readonly PlacedEntry[]): {
  readonly openings: readonly number[];
  readonly corrected: readonly number[];
} {
  const first = entries[0]?.number ?? 0;
  const openings = new Set<number>();
  const corrected = new Set<number>();
  for (const { header } of entries) {
    if (!header.ok) continue;
    const { kind, opening, about } = header.value;
    if ((kind === 'pass' || kind === 'tally') && opening > 0 && opening < first) openings.add(opening);
    if (about.kind === 'correction' && about.corrects < first) corrected.add(about.corrects);
  }
  return { openings: [...openings], corrected: [...corrected] };
}

/** Judges and counts entries that follow one another. A corrected entry from before the batch needs its own sitting in `known` too. */
export function countBatch(entries: readonly PlacedEntry[], known: KnownBefore): BatchCount {
  const sittings = new Map(known.sittings);
  const earlier = new Map(known.earlier);
  const fresh: Sitting[] = [];
  const aside = new Map<number, AsideReason>();
  const corrections: { corrects: number; by: number }[] = [];
  const tally = createTally();

  for (const { number, header } of entries) {
    const reason = judge(number, header);
    if (reason) aside.set(number, reason);
  }
  return { aside, sittings: fresh, corrections, cells: tally.cells(), people: tally.people() };

  function judge(number: number, header: PlacedEntry['header']): AsideReason | undefined {
    if (!header.ok) return header.problem.kind;
    const entry = header.value;
    if (entry.number !== number) return 'number-wrong';
    if (entry.about.kind === 'sitting') {
      const { event, day, country, profile } = entry.about;
      const sitting = { opening: number, event: event ?? '', day, country, profile };
      sittings.set(number, sitting);
      fresh.push(sitting);
    } else if (entry.kind === 'pass' || entry.kind === 'tally') {
      const sitting = sittings.get(entry.opening);
      if (!sitting) return 'sitting-missing';
      earlier.set(number, { header: entry, isAside: false, isCorrected: false });
      tally.add(entry, sitting);
    } else if (entry.about.kind === 'correction') {
      const target = earlier.get(entry.about.corrects);
      const sitting = target && sittings.get(target.header.opening);
      if (!target || !sitting || !isUndoneBy(target, entry)) return 'correction-wrong';
      earlier.set(entry.about.corrects, { ...target, isCorrected: true });
      corrections.push({ corrects: entry.about.corrects, by: number });
      tally.add(entry, sitting);
    }
    return undefined;
  }
}

/** Whether the correction takes back just what the entry gave, for the first time. */
function isUndoneBy(target: EarlierEntry, correction: EntryHeader): boolean {
  const { header, isAside, isCorrected } = target;
  if (isAside || isCorrected || (header.kind !== 'pass' && header.kind !== 'tally')) return false;
  return header.people + correction.people === 0 && addCells([...header.cells, ...correction.cells]).length === 0;
}

type Count = { n: number };

/** Sums per key, in order of first appearance; sums of 0 are left out. */
function createTally() {
  const cells = new Map<string, CellCount & Count>();
  const people = new Map<string, PeopleCount & Count>();
  return {
    add(entry: EntryHeader, { event, country, day }: Sitting): void {
      const place = `${event}/${country}/${day}`;
      for (const { n, ...cell } of entry.cells) {
        const key = `${place}/${cellKey(cell)}`;
        const count = cells.get(key);
        if (count) count.n += n;
        else cells.set(key, { ...cell, event, country, day, n });
      }
      const count = people.get(place);
      if (count) count.n += entry.people;
      else people.set(place, { event, country, day, n: entry.people });
    },
    cells: (): CellCount[] => [...cells.values()].filter(({ n }) => n !== 0),
    people: (): PeopleCount[] => [...people.values()].filter(({ n }) => n !== 0),
  };
}
