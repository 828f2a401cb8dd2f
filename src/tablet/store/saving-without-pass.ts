import type { Cell } from '../../domain/action.ts';
import { findHostInterestProblem, type HostInterest, type HostInterestProblem } from '../../domain/host-interest.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { findTallyProblem, type TallyProblem } from '../../domain/tally.ts';
import { appendEntry } from './append.ts';
import { plainHeader } from './sittings.ts';
import type { TabletState } from './tablet-state.ts';
import type { SavedEntry, SaveProblem } from './tablet-store.ts';

type NoSitting = { readonly kind: 'no-sitting' };

/** See `TabletStore.saveTally`. */
export async function saveTally(
  state: TabletState,
  cells: readonly Cell[],
  note: string,
): Promise<Outcome<SavedEntry, SaveProblem | TallyProblem | NoSitting>> {
  const problem = findTallyProblem(cells, note);
  if (problem) return bad(problem);
  const at = state.environment.clock();
  const appended = await appendEntry<NoSitting>(state, ({ sitting }) => {
    if (!sitting) return bad({ kind: 'no-sitting' });
    return good({
      header: { ...plainHeader(sitting, at), kind: 'tally', cells, people: 0, about: { kind: 'none' } },
      body: { kind: 'tally', at, note },
    });
  });
  return appended.ok ? good({ number: appended.value.journal.head, copies: appended.value.copies }) : appended;
}

/** See `TabletStore.saveHostInterest`. */
export async function saveHostInterest(
  state: TabletState,
  interest: HostInterest,
): Promise<Outcome<SavedEntry, SaveProblem | HostInterestProblem | NoSitting>> {
  const at = state.environment.clock();
  const appended = await appendEntry<HostInterestProblem | NoSitting>(state, ({ sitting }) => {
    if (!sitting) return bad({ kind: 'no-sitting' });
    const problem = findHostInterestProblem(interest, sitting.profile);
    if (problem) return bad(problem);
    return good({
      header: { ...plainHeader(sitting, at), kind: 'host-interest', cells: [], people: 0, about: { kind: 'none' } },
      body: { kind: 'host-interest', at, ...interest },
    });
  });
  return appended.ok ? good({ number: appended.value.journal.head, copies: appended.value.copies }) : appended;
}
