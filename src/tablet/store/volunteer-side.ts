import { correctEntry } from './correcting.ts';
import { readEventTotals } from './event-totals.ts';
import { saveHostInterest, saveTally } from './saving-without-pass.ts';
import { readSitting } from './sitting-entries.ts';
import type { TabletState } from './tablet-state.ts';
import type { TabletStore } from './tablet-store.ts';

/** What the volunteers' screens ask of the store, and what a participant seldom does. */
export type VolunteerSide = Pick<
  TabletStore,
  'saveTally' | 'correctEntry' | 'saveHostInterest' | 'readSitting' | 'readEventTotals'
>;

/** A chunk of its own, loaded with the first question. To be made once a page: it keeps corrections apart. */
export function createVolunteerSide(state: TabletState): VolunteerSide {
  let last: Promise<unknown> = Promise.resolve();
  return {
    saveTally: (cells, note) => saveTally(state, cells, note),
    // One after the other: two at once could both find that an entry was not taken back yet.
    correctEntry: (number, reason) => {
      const corrected = last.then(() => correctEntry(state, number, reason));
      last = corrected;
      return corrected;
    },
    saveHostInterest: (interest) => saveHostInterest(state, interest),
    readSitting: () => readSitting(state),
    readEventTotals: () => readEventTotals(state),
  };
}
