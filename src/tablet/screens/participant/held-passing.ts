import { effect, untracked } from '@preact/signals';
import type { Joined, OpenSitting } from '../../store/tablet-store.ts';
import { createPassing, type ParticipantStore, type Passing } from './passing.ts';

type Held = { readonly store: ParticipantStore; readonly sitting: OpenSitting; readonly passing: Passing };

let held: Held | undefined;

/**
 * The one passing of an open sitting. It lives outside the screens, for a half-filled form outlives them: a newer manifest, an enrolment, a new
 * journal, and a volunteer who goes in and comes back. Once the sitting ends nothing is left of it.
 */
export function holdPassing(store: ParticipantStore, joined: Joined, sitting: OpenSitting): Passing {
  if (held?.store === store && isSameSitting(held.sitting, sitting)) return held.passing;
  const made = { store, sitting, passing: createPassing(store, joined, sitting) };
  held = made;
  const stop = effect(() => {
    if (isSameSitting(store.sitting.value, sitting)) return;
    if (held === made) held = undefined;
    // Whatever hangs on the step hears that it is over.
    untracked(() => made.passing.go({ kind: 'language' }));
    queueMicrotask(() => stop());
  });
  return made.passing;
}

/** Where a new journal begins, a sitting goes on under another number. */
function isSameSitting(one: OpenSitting | undefined, other: OpenSitting): boolean {
  return one?.event.id === other.event.id && one.openedAt === other.openedAt;
}
