import { type ReadonlySignal, signal } from '@preact/signals';
import { bad, type Outcome } from '../../../domain/outcome.ts';

/** The worker broke while it was at it (a bug): of what it was to write, nobody here can say whether anything was written. */
export type WorkerBroken = { readonly kind: 'worker-broken' };

/** An answer, or that there is none. Never rejects. */
export function orBroken<Value, Problem>(
  answer: Promise<Outcome<Value, Problem>>,
): Promise<Outcome<Value, Problem | WorkerBroken>> {
  return answer.catch(() => bad({ kind: 'worker-broken' } as const));
}

/** Something that the worker is asked to write, once at a time. */
export type Asking<Value, Problem> = {
  /** The last answer; `busy` until there is one. */
  readonly state: ReadonlySignal<Outcome<Value, Problem | WorkerBroken> | 'busy' | undefined>;
  /** Asks, and waits for the answer; while it is busy nothing more is asked, however often somebody presses. Never rejects. */
  readonly ask: (what: () => Promise<Outcome<Value, Problem>>) => Promise<void>;
  readonly forget: () => void;
};

/** Nothing is asked for yet. */
export function createAsking<Value, Problem>(): Asking<Value, Problem> {
  const state = signal<Outcome<Value, Problem | WorkerBroken> | 'busy' | undefined>(undefined);
  return {
    state,
    ask: async (what) => {
      if (state.value === 'busy') return;
      state.value = 'busy';
      state.value = await orBroken(what());
    },
    forget: () => {
      if (state.value !== 'busy') state.value = undefined;
    },
  };
}
