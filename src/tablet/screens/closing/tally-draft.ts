import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cell } from '../../../domain/action.ts';

/** What is being counted and not written yet. */
export type TallyDraft = {
  /** The number of its sitting's opening: another sitting begins anew. */
  readonly opening: number;
  readonly case: number;
  readonly sort: Omit<Cell, 'case' | 'n'>;
  readonly n: number;
};

const state = signal<TallyDraft | undefined>(undefined);

/**
 * In this page's memory, for it tells nothing of anybody: whoever leaves the screen by a slip, or comes back after the tablet has locked itself, goes on where
 * they were.
 */
export const tallyDraft: ReadonlySignal<TallyDraft | undefined> = state;

export function keepTallyDraft(draft: TallyDraft): void {
  state.value = draft;
}
