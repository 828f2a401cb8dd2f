import { type ReadonlySignal, signal } from '@preact/signals';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { enterFullScreen, leaveFullScreen } from '../../platform/full-screen.ts';

const state = signal<CampaignEvent | undefined>(undefined);

/**
 * The event that the hall's screen is shown for. Forgotten at every start: a tablet that is restarted in a sitting faces participants, and the
 * way back here is the volunteers' door.
 */
export const shownEvent: ReadonlySignal<CampaignEvent | undefined> = state;

/** Shows it, on the whole screen where the browser gives it. To be called while a touch or a key is handled. */
export function showHallScreen(event: CampaignEvent): void {
  enterFullScreen();
  state.value = event;
}

/** Back to the screens of the organiser or, in a sitting, of the volunteers. Whoever calls it has asked for the PIN where one is due. */
export function endHallScreen(): void {
  leaveFullScreen();
  state.value = undefined;
}
