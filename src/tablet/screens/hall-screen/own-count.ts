import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { addCells, type Cell, countActions } from '../../../domain/action.ts';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import type { CaseCount, HallFigures } from '../../../domain/hall-figures.ts';
import { idToFiguresCode } from '../../../protocol/hall-figures-code.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import type { TabletStore } from '../../store/tablet-store.ts';

type CountedStore = Pick<TabletStore, 'counts' | 'sitting' | 'sittingCells' | 'readEventTotals' | 'journal'>;
type Base = {
  /** Number of the opening of the event's open sitting while this was read: on top of another one it would count wrongly. */
  readonly opening: number | undefined;
  readonly journal: number;
  readonly people: number;
  readonly cells: readonly Cell[];
};

export type OwnCount = {
  /** `undefined` until it is read, and where this tablet has no journal. Where it cannot be read anew: what was known last. */
  readonly figures: ReadonlySignal<HallFigures | undefined>;
  readonly stop: () => void;
};

/** So often a tablet that saves meanwhile is read again at once. */
const mostTries = 5;
/** What could not be read is read again after so long. */
const againAfterMs = 10_000;

/**
 * What this tablet holds of an event, of all its sittings together, and counting on while one is open: earlier sittings are read from the journal once, the
 * open one is the store's own count.
 */
export function watchOwnCount(store: CountedStore, event: CampaignEvent): OwnCount {
  const base = signal<Base | undefined>(undefined);
  const figures = signal<HallFigures | undefined>(undefined);
  const opening = computed(() => findOpening(store, event.id));
  let reading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    clearTimeout(timer);
    reading += 1;
    const mine = reading;
    const found = await readBase(store, event.id);
    if (mine !== reading) return;
    if (found) base.value = found;
    else timer = setTimeout(() => void read(), againAfterMs);
  };
  // Read again when a sitting opens or closes.
  const stopReading = opening.subscribe(() => void read());
  const stopCounting = effect(() => {
    if (base.value && base.value.opening === opening.value) figures.value = countOn(store, event.id, base.value);
  });
  const stop = () => {
    stopReading();
    stopCounting();
    clearTimeout(timer);
    reading += 1;
  };
  return { figures, stop };
}

function findOpening({ sitting }: CountedStore, eventId: string): number | undefined {
  return sitting.value?.event.id === eventId ? sitting.value.opening : undefined;
}

function countOn({ counts, sittingCells }: CountedStore, eventId: string, base: Base): HallFigures {
  const { sittingPeople, written } = counts.value;
  const isOpen = base.opening !== undefined;
  const cells = isOpen ? addCells([...base.cells, ...sittingCells.value]) : base.cells;
  return {
    event: idToFiguresCode(eventId),
    journal: base.journal,
    number: written,
    people: base.people + (isOpen ? sittingPeople : 0),
    actions: Math.max(0, countActions(cells)),
    cases: cellsToCases(cells),
  };
}

/** `undefined` where it is not known now. */
async function readBase(store: CountedStore, eventId: string): Promise<Base | undefined> {
  const head = await store.journal();
  if (!head) return undefined;
  const journal = idToFiguresCode(bytesToBase64url(head.journal));
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const before = store.counts.value.written;
    const totals = await store.readEventTotals();
    if (!totals.ok) return undefined;
    // Whatever was saved while it was read is in one of the two only.
    if (store.counts.value.written !== before) continue;
    const opening = findOpening(store, eventId);
    const total = totals.value.find(({ event }) => event.id === eventId);
    if (!total) return { opening, journal, people: 0, cells: [] };
    const open = opening === undefined ? [] : store.sittingCells.value.map((cell) => ({ ...cell, n: -cell.n }));
    const people = total.people - (opening === undefined ? 0 : store.counts.value.sittingPeople);
    return { opening, journal, people, cells: addCells([...total.cells, ...open]) };
  }
  return undefined;
}

function cellsToCases(cells: readonly Cell[]): CaseCount[] {
  const sumByCase = new Map<number, number>();
  for (const cell of cells) sumByCase.set(cell.case, (sumByCase.get(cell.case) ?? 0) + cell.n);
  return [...sumByCase].flatMap(([number, n]) => (n > 0 ? [{ case: number, n }] : []));
}
