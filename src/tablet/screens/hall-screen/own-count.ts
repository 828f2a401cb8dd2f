import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { addCells, type Cell, countActions } from '../../../domain/action.ts';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import type { CaseCount, HallFigures } from '../../../domain/hall-figures.ts';
import { idToFiguresCode } from '../../../protocol/hall-figures-code.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import type { TabletStore } from '../../store/tablet-store.ts';

type CountedStore = Pick<TabletStore, 'counts' | 'sitting' | 'sittingCells' | 'readEventTotals' | 'journal'>;
type Base = { readonly journal: number; readonly people: number; readonly cells: readonly Cell[] };

export type OwnCount = {
  /** `undefined` until it is read, and where this tablet has no journal. */
  readonly figures: ReadonlySignal<HallFigures | undefined>;
  readonly stop: () => void;
};

/** A tablet that saves without a pause is still read: what it saved meanwhile shows at the next change. */
const mostTries = 5;

/**
 * What this tablet holds of an event, of all its sittings together, and counting on while one is open: earlier sittings are read from the journal once, the
 * open one is the store's own count.
 */
export function watchOwnCount(store: CountedStore, event: CampaignEvent): OwnCount {
  const base = signal<Base | undefined>(undefined);
  const isOpen = computed(() => store.sitting.value?.event.id === event.id);
  const opening = computed(() => (isOpen.value ? store.sitting.value?.opening : undefined));
  // Read again when a sitting opens or closes.
  const stop = opening.subscribe(() => {
    void readBase(store, event.id).then((read) => {
      base.value = read;
    });
  });
  const figures = computed(() => {
    if (!base.value) return undefined;
    const { sittingPeople, written } = store.counts.value;
    const cells = isOpen.value ? addCells([...base.value.cells, ...store.sittingCells.value]) : base.value.cells;
    return {
      event: idToFiguresCode(event.id),
      journal: base.value.journal,
      number: written,
      people: base.value.people + (isOpen.value ? sittingPeople : 0),
      actions: Math.max(0, countActions(cells)),
      cases: cellsToCases(cells),
    };
  });
  return { figures, stop };
}

async function readBase(store: CountedStore, eventId: string): Promise<Base | undefined> {
  const head = await store.journal();
  if (!head) return undefined;
  const journal = idToFiguresCode(bytesToBase64url(head.journal));
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const before = store.counts.value.written;
    const totals = await store.readEventTotals();
    if (!totals.ok) break;
    // Whatever was saved while it was read is in one of the two only.
    if (store.counts.value.written !== before) continue;
    const total = totals.value.find(({ event }) => event.id === eventId);
    if (!total) break;
    const isOpen = store.sitting.value?.event.id === eventId;
    const open = isOpen ? store.sittingCells.value.map((cell) => ({ ...cell, n: -cell.n })) : [];
    const people = total.people - (isOpen ? store.counts.value.sittingPeople : 0);
    return { journal, people, cells: addCells([...total.cells, ...open]) };
  }
  return { journal, people: 0, cells: [] };
}

function cellsToCases(cells: readonly Cell[]): CaseCount[] {
  const sumByCase = new Map<number, number>();
  for (const cell of cells) sumByCase.set(cell.case, (sumByCase.get(cell.case) ?? 0) + cell.n);
  return [...sumByCase].flatMap(([number, n]) => (n > 0 ? [{ case: number, n }] : []));
}
