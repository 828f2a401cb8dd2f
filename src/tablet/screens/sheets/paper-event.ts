import { type ReadonlySignal, signal } from '@preact/signals';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';

const state = signal<CampaignEvent | undefined>(undefined);

/** The event whose sheets of paper are shown. Forgotten at every start. */
export const paperEvent: ReadonlySignal<CampaignEvent | undefined> = state;

/** Shows an event's sheets; in a sitting, behind the PIN only. */
export function showPaper(event: CampaignEvent): void {
  state.value = event;
}

/** Back to where one came from. */
export function leavePaper(): void {
  state.value = undefined;
}
