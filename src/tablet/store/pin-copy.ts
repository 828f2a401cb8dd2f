import { good, type Outcome } from '../../domain/outcome.ts';
import type { PinVerifier } from './settings.ts';
import { holdJournal, type TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

/** See `TabletStore.pinCopy`. Without a file there is nothing to do, and that is good. */
export function keepPin(state: TabletState, verifier: PinVerifier): Promise<Outcome<undefined, SaveProblem>> {
  return holdJournal(state, async () => {
    if (!state.file) return good(undefined);
    const written = await state.copies.write({ records: [{ kind: 'pin', row: verifier }], journals: [] });
    if (!written.ok) return written;
    state.pin = verifier;
    return good(undefined);
  });
}
