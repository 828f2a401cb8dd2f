import { words } from '../../text/text.ts';
import type { SaveProblem } from '../store/tablet-store.ts';

/** Why something could not be kept, as a sentence. */
export function saveProblemToText(problem: SaveProblem | { readonly kind: 'sitting-open-already' }): string {
  const { store } = words.value;
  switch (problem.kind) {
    case 'not-saved':
      return store.notSaved[problem.why];
    case 'not-joined':
      return store.notJoined;
    case 'sitting-open-already':
      return store.sittingOpenAlready;
  }
}
