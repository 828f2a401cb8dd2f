import { type ReadonlySignal, signal } from '@preact/signals';
import { go } from '../route.ts';

const chosen = signal<string | undefined>(undefined);

/** The event whose report is wanted; `undefined` for the latest. */
export const reportedEvent: ReadonlySignal<string | undefined> = chosen;

/** Goes to the evening's report. */
export function showReport(event: string | undefined): void {
  chosen.value = event;
  go('report');
}
