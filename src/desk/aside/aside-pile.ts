import type { AsideList } from '../../protocol/endpoints.ts';

/** What the centre put aside of one journal for one reason: the office decides about all of it at once. */
export type AsidePile = {
  readonly kind: AsideList['aside'][number]['kind'];
  readonly journal: string;
  readonly tablet: string;
  /** Empty where the tablet has never sent anything else. */
  readonly tabletName: string;
  /** Of its batches, as the office speaks of them. */
  readonly digests: readonly string[];
  /** What the events are called that the entries are of, as far as that can be told. */
  readonly events: readonly string[];
  /** How many different numbers, and the lowest and the highest of them; 0 where none could be read. */
  readonly entries: number;
  readonly first: number;
  readonly last: number;
  /** Epoch ms of the first batch's arrival and of the last one's. */
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
  /** Batches that could not be read. */
  readonly unread: number;
};

type AsideBatch = AsideList['aside'][number];

/** What is in one batch; `undefined` where it could not be read. */
export type BatchFacts = { readonly first: number; readonly count: number; readonly events: readonly string[] };

/** Batches by journal and reason, whoever has waited longest first. Numbers that several batches bring count once: a tablet sends again what nobody has receipted. */
export function batchesToPiles(
  batches: readonly AsideBatch[],
  facts: ReadonlyMap<string, BatchFacts | undefined>,
  names: ReadonlyMap<string, string>,
): AsidePile[] {
  const byPile = Map.groupBy(batches, ({ kind, journal }) => `${kind} ${journal}`);
  return [...byPile.values()].flatMap((pile) => {
    const [one] = pile;
    if (!one) return [];
    const read = pile.flatMap(({ digest }) => facts.get(digest) ?? []);
    const times = pile.map(({ at }) => at);
    return {
      kind: one.kind,
      journal: one.journal,
      tablet: one.tablet,
      tabletName: names.get(one.tablet) ?? '',
      digests: pile.map(({ digest }) => digest),
      events: [...new Set(read.flatMap(({ events }) => events))],
      ...countNumbers(read),
      from: Math.min(...times),
      to: Math.max(...times),
      bytes: pile.reduce((sum, { bytes }) => sum + bytes, 0),
      unread: pile.length - read.length,
    };
  });
}

function countNumbers(read: readonly BatchFacts[]): Pick<AsidePile, 'entries' | 'first' | 'last'> {
  let [entries, last] = [0, 0];
  const inOrder = read.toSorted((one, other) => one.first - other.first);
  for (const { first, count } of inOrder) {
    const end = first + count - 1;
    entries += Math.max(0, end - Math.max(last, first - 1));
    last = Math.max(last, end);
  }
  return { entries, first: inOrder[0]?.first ?? 0, last };
}
