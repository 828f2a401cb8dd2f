import { changeUnder18 } from './changing-sitting.ts';
import { correctEntry } from './correcting.ts';
import { readEventTotals } from './event-totals.ts';
import { saveHostInterest, saveTally } from './saving-without-pass.ts';
import { readSitting } from './sitting-entries.ts';
import type { TabletState } from './tablet-state.ts';
import type { TabletStore } from './tablet-store.ts';

/** What the volunteers' screens ask of the store, and what a participant seldom does. */
export type VolunteerSide = Pick<
  TabletStore,
  'changeUnder18' | 'saveTally' | 'correctEntry' | 'saveHostInterest' | 'readSitting' | 'readEventTotals'
>;

/** A chunk of its own, loaded with the first question. */
export function createVolunteerSide(state: TabletState): VolunteerSide {
  return {
    changeUnder18: (under18) => changeUnder18(state, under18),
    saveTally: (cells, note) => saveTally(state, cells, note),
    correctEntry: (number, reason) => correctEntry(state, number, reason),
    saveHostInterest: (interest) => saveHostInterest(state, interest),
    readSitting: () => readSitting(state),
    readEventTotals: () => readEventTotals(state),
  };
}
