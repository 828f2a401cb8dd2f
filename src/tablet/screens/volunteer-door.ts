import { type ReadonlySignal, signal } from '@preact/signals';

const state = signal<'shut' | 'asking' | 'inside'>('shut');

/** Whether a volunteer is asked for the PIN, or behind it. Forgotten at every start: a restarted tablet faces participants. */
export const volunteerDoor: ReadonlySignal<'shut' | 'asking' | 'inside'> = state;

/** Shows the PIN pad. */
export function askForVolunteer(): void {
  state.value = 'asking';
}

/** The PIN was right. */
export function letVolunteerIn(): void {
  state.value = 'inside';
}

/** Back to the participants. */
export function shutVolunteerDoor(): void {
  state.value = 'shut';
}
