import { type ReadonlySignal, signal } from '@preact/signals';

/** The organiser's screens; a participant's steps are not addresses. */
export type Route =
  | 'home'
  | 'readiness'
  | 'set-pin'
  | 'event-form'
  | 'invite'
  | 'report'
  | 'carry'
  | 'second-copy'
  | 'storing';

const current = signal<Route>('home');

/**
 * Where the organiser is. Kept in memory, with one history entry for the whole app: the back gesture can never bring back what
 * a participant entered.
 */
export const route: ReadonlySignal<Route> = current;

/** Goes to a screen. */
export function go(next: Route): void {
  current.value = next;
}
