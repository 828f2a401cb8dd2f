import { type ReadonlySignal, signal } from '@preact/signals';

/** The browser's promise not to clear this origin by itself. */
export type Persistence = 'unknown' | 'promised' | 'not-promised';

const state = signal<Persistence>('unknown');

export const persistence: ReadonlySignal<Persistence> = state;

/**
 * Asks for the promise. Returns at once and is safe to call at every start: Chromium grants it silently later on (after installation),
 * Firefox asks the person and never settles when unanswered (measured), so nobody may wait for it.
 */
export function askForPersistence(): void {
  const { storage } = navigator;
  if (!storage?.persist) {
    state.value = 'not-promised';
    return;
  }
  const keep = (isPromised: boolean) => {
    state.value = isPromised ? 'promised' : 'not-promised';
  };
  const ask = (isPromised: boolean) => {
    keep(isPromised);
    return isPromised ? undefined : storage.persist().then(keep);
  };
  storage
    .persisted()
    .then(ask)
    .catch(() => keep(false));
}
