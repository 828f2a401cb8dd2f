import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cell } from '../../../domain/action.ts';
import type { TabletStore } from '../../store/tablet-store.ts';

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

/** Saves what is counted. Whoever chooses or counts on meanwhile keeps that: only what was written is taken off. */
export async function writeTally(
  save: TabletStore['saveTally'],
  draft: TallyDraft,
): ReturnType<TabletStore['saveTally']> {
  const { opening, case: number, sort, n } = draft;
  const saved = await save([{ case: number, ...sort, n }], '');
  const now = state.value;
  if (saved.ok && now?.opening === opening) state.value = { ...now, n: Math.max(0, now.n - n) };
  return saved;
}
