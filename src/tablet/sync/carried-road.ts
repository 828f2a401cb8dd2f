import { type ReadonlySignal, signal } from '@preact/signals';
import type { TabletStore } from '../store/tablet-store.ts';
import type { Fetch } from './exchange.ts';
import { type Aside, forwardCarried } from './forward-carried.ts';
import type { RoundEnd } from './round-end.ts';
import type { CarriedState } from './sync-state.ts';

/** Entries that are carried for others in a round of sending; what moves them comes when some are. */
export type CarriedRoad = {
  readonly state: ReadonlySignal<CarriedState>;
  /** Some wait that the centre did not refuse. */
  readonly areDue: () => boolean;
  /** `isLook`: what was refused is asked about, too, and sent where the centre stands elsewhere by now. */
  readonly forward: (isLook: boolean) => Promise<RoundEnd>;
  /** A person asks, or the manifest is another: those that were refused are tried again. */
  readonly forgetAside: () => void;
};

type RoadParts = { readonly store: TabletStore; readonly fetch: Fetch; readonly stop: AbortSignal };

/** A road that nothing went by yet. */
export function createCarriedRoad({ store, fetch, stop }: RoadParts): CarriedRoad {
  const aside = new Map<string, Aside>();
  const state = signal<CarriedState>({ refused: 0, why: [] });
  return {
    state,
    areDue: () => store.counts.value.carried > state.value.refused,
    forward: async (isLook) => {
      const joined = store.joined.value;
      if (!joined || store.counts.value.carried === 0) return { kind: 'all-there' };
      const { courier } = await store.carrier();
      const end = await forwardCarried({ courier, joined, fetch, stop, aside, isLook });
      const left = courier.batches().filter(({ journal }) => aside.has(journal));
      const why = left.flatMap(({ journal }) => aside.get(journal)?.why ?? []);
      const refused = left.reduce((sum, { first, last }) => sum + last - first + 1, 0);
      state.value = { refused, why: [...new Set(why)] };
      return end;
    },
    forgetAside: () => {
      aside.clear();
      state.value = { refused: 0, why: [] };
    },
  };
}
