import { bad, type Outcome } from '../../domain/outcome.ts';
import type { OfficeSide } from './office-side.ts';
import type { TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

/** The office's side before it is loaded. Where it does not come nothing is saved: asking again is the caller's, as with a full disk. */
export function createLateOfficeSide(state: TabletState): OfficeSide {
  const load = async () => (await import('./behind-screens.ts')).behindScreens.createOfficeSide(state);
  const save = <Value, Problem>(
    work: (side: OfficeSide) => Promise<Outcome<Value, Problem>>,
  ): Promise<Outcome<Value, Problem | SaveProblem>> =>
    load().then(work, () => bad({ kind: 'not-saved', why: 'failing' }));
  return {
    join: (joining) => save((side) => side.join(joining)),
    keepManifest: (manifest, bytes, pack) => save((side) => side.keepManifest(manifest, bytes, pack)),
    markEnrolled: () => save((side) => side.markEnrolled()),
    listEntries: async (after, most) => (await load()).listEntries(after, most),
    digestAt: async (number) => (await load()).digestAt(number),
    keepReceipt: (receipt) => save((side) => side.keepReceipt(receipt)),
    readHoldings: async () => (await load()).readHoldings(),
    startNewJournal: () => save((side) => side.startNewJournal()),
  };
}
