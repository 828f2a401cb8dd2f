import { type ReadonlySignal, signal } from '@preact/signals';
import { readSetting, type Settings, writeSetting } from '../store/settings.ts';

/** What the organiser decided or looked after once and for all on this tablet, because no page can. */
export type Decisions = Settings['decisions'];

const state = signal<Decisions>({ unprotectedAt: 0, isKeyboardQuiet: false });

export const decisions: ReadonlySignal<Decisions> = state;

/** Recalls what was decided at earlier starts. */
export function recallDecisions(): void {
  void readSetting('decisions').then((kept) => {
    state.value = kept;
  });
}

/** Keeps a decision. */
export function decide(part: Partial<Decisions>): void {
  state.value = { ...state.value, ...part };
  void writeSetting('decisions', state.value);
}
