import { type ReadonlySignal, signal } from '@preact/signals';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { go } from './route.ts';

/** What the event's form begins with. */
export type EventStart =
  | { readonly kind: 'new' }
  /** `repeat` makes another one like it. */
  | { readonly kind: 'change' | 'repeat'; readonly event: CampaignEvent };

const start = signal<EventStart>({ kind: 'new' });

export const eventStart: ReadonlySignal<EventStart> = start;

/** Goes to the form. */
export function fillInEvent(next: EventStart): void {
  start.value = next;
  go('event-form');
}
