import { bad } from '../../domain/outcome.ts';
import type { TabletState } from './tablet-state.ts';
import type { VolunteerSide } from './volunteer-side.ts';

/** The volunteers' side before it is loaded. Where it does not come nothing is saved or read: asking again is the caller's, as with a full disk. */
export function createLateVolunteerSide(state: TabletState): VolunteerSide {
  let made: VolunteerSide | undefined;
  const load = async () => {
    const { behindScreens } = await import('./behind-screens.ts');
    made ??= behindScreens.createVolunteerSide(state);
    return made;
  };
  const save = <Value>(work: (side: VolunteerSide) => Promise<Value>) =>
    load().then(work, () => bad({ kind: 'not-saved', why: 'failing' }));
  const read = <Value>(work: (side: VolunteerSide) => Promise<Value>) =>
    load().then(work, () => bad({ kind: 'not-read' }));
  return {
    changeUnder18: (under18) => save((side) => side.changeUnder18(under18)),
    saveTally: (cells, note) => save((side) => side.saveTally(cells, note)),
    correctEntry: (number, reason) => save((side) => side.correctEntry(number, reason)),
    saveHostInterest: (interest) => save((side) => side.saveHostInterest(interest)),
    readSitting: () => read((side) => side.readSitting()),
    readEventTotals: () => read((side) => side.readEventTotals()),
  };
}
