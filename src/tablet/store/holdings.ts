import type { SheetState } from '../../domain/sheet.ts';
import { currentJournal, idToBytes, type TabletState } from './tablet-state.ts';
import type { Holdings } from './tablet-store.ts';

const uncounted: readonly SheetState[] = ['issued', 'out', 'returned'];

/** See `TabletStore.readHoldings`. Receipts moved `acknowledged`, and nothing else did. */
export function readHoldings(state: TabletState): Holdings {
  const current = currentJournal(state);
  const journals = [...state.journals.values()]
    .filter(({ head }) => head > 0)
    .sort((one, other) => Number(one.id === current?.id) - Number(other.id === current?.id));
  return {
    journals: journals.map(({ id, head, digest, acknowledged }) => ({
      journal: idToBytes(id),
      head,
      digest,
      acknowledged,
    })),
    isSittingOpen: journals.some(({ sitting }) => sitting !== undefined),
    pages: state.pages.size + state.carriedPages.pages,
    carried: state.carried,
    isUnknown: !state.counted.pages || !state.counted.carried,
    sheets: [...state.sheets.values()].filter(({ sheet }) => uncounted.includes(sheet.state)).length,
  };
}
