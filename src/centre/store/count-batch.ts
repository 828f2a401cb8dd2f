import { addCells, type Cell, cellKey } from '../../domain/action.ts';
import type { LegalProfile } from '../../domain/legal-profile.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { HeaderProblem } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';

/**
 * What a batch adds to its journal's counters: pure, the same for both stores. A journal has one writer, so everything it is judged by
 * stands in the same journal, before the entry.
 */
export type PlacedEntry = {
  readonly number: number;
  readonly header: Outcome<EntryHeader, HeaderProblem | { readonly kind: 'body-too-large' | 'uncountable' }>;
};

/** Why an entry is kept without being counted. */
type AsideReason =
  | HeaderProblem['kind']
  | 'body-too-large'
  /** Counting failed at it: the centre's own fault, which its log tells. */
  | 'uncountable'
  | 'number-wrong'
  | 'sitting-missing'
  | 'correction-wrong';

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
  const first = entries[0]?.number ?? 0;
  const fresh: Sitting[] = [];
  const aside = new Map<number, AsideReason>();
  const corrections: { corrects: number; by: number }[] = [];
  const tally = createTally();

  for (const { number, header } of entries) {
    const reason = judge(number, header);
    if (reason) aside.set(number, reason);
  }
  return { aside, sittings: fresh, corrections, ...tally.sums() };

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
      tally.add(entry, sitting);
    } else if (entry.about.kind === 'correction') {
      const { corrects } = entry.about;
      const target = corrects < number ? findTarget(corrects) : undefined;
      const sitting = target && sittings.get(target.header.opening);
      if (!target || !sitting || !isUndoneBy(target, entry)) return 'correction-wrong';
      corrections.push({ corrects, by: number });
      tally.add(entry, sitting);
    }
    return undefined;
  }

  /** An entry before the one that is judged. */
  function findTarget(number: number): EarlierEntry | undefined {
    const isCorrected = corrections.some(({ corrects }) => corrects === number);
    const before = known.earlier.get(number);
    if (before) return { ...before, isCorrected: before.isCorrected || isCorrected };
    const header = entries[number - first]?.header;
    return header?.ok ? { header: header.value, isAside: aside.has(number), isCorrected } : undefined;
  }
}

/** Whether the correction takes back just what the entry gave, for the first time. */
function isUndoneBy(target: EarlierEntry, correction: EntryHeader): boolean {
  const { header, isAside, isCorrected } = target;
  if (isAside || isCorrected || (header.kind !== 'pass' && header.kind !== 'tally')) return false;
  return header.people + correction.people === 0 && addCells([...header.cells, ...correction.cells]).length === 0;
}

type Count = { n: number };

/**
 * Sums per key, in order of first appearance; sums of 0 are left out. The header reader gives equal cells of passes as one and the same object: they
 * are counted by that, without a word of text, and only what is left is added up by its key.
 */
function createTally() {
  const inSittings = new Map<Sitting, { readonly cells: Map<Cell, Count>; people: number }>();
  return {
    add({ cells, people }: EntryHeader, sitting: Sitting): void {
      const inSitting = inSittings.get(sitting) ?? { cells: new Map<Cell, Count>(), people: 0 };
      inSittings.set(sitting, inSitting);
      inSitting.people += people;
      for (const cell of cells) {
        const count = inSitting.cells.get(cell);
        if (count) count.n += cell.n;
        else inSitting.cells.set(cell, { n: cell.n });
      }
    },
    sums(): Pick<BatchCount, 'cells' | 'people'> {
      const cells = new Map<string, CellCount & Count>();
      const people = new Map<string, PeopleCount & Count>();
      for (const [{ event, country, day }, inSitting] of inSittings) {
        const place = `${event}/${country}/${day}`;
        addTo(people, place, { event, country, day, n: inSitting.people });
        for (const [cell, { n }] of inSitting.cells) {
          addTo(cells, `${place}/${cellKey(cell)}`, { ...cell, event, country, day, n });
        }
      }
      const isLeft = ({ n }: Count) => n !== 0;
      return { cells: [...cells.values()].filter(isLeft), people: [...people.values()].filter(isLeft) };
    },
  };
}

function addTo<Kind extends Count>(counts: Map<string, Kind>, key: string, count: Kind): void {
  const known = counts.get(key);
  if (known) known.n += count.n;
  else counts.set(key, count);
}
