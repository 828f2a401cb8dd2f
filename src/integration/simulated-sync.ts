import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { createSync, type Sync, type SyncParts } from '../tablet/sync/create-sync.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import type { WakeReason } from '../tablet/sync/triggers.ts';
import { createLocks } from './simulated-tablet.ts';

/** Sync whose timers stand still until somebody lets them go off. */
export type SimulatedSync = Sync & {
  /** Ms until the next planned round, `undefined` where none is. */
  readonly plannedMs: () => number | undefined;
  /** The same thing as long as the plan stays the same. */
  readonly plannedTimer: () => unknown;
  /** Lets the planned round begin. */
  readonly elapse: () => void;
  readonly wake: (reason: WakeReason) => void;
  /** Resolves when nothing is being sent. */
  readonly settled: () => Promise<void>;
};

/** The real sync over a store, with time in the test's hand. */
export function createSimulatedSync(store: TabletStore, fetch: Fetch, changes: Partial<SyncParts> = {}): SimulatedSync {
  let timer: { readonly work: () => void; readonly ms: number } | undefined;
  let wake: (reason: WakeReason) => void = () => undefined;
  const sync = createSync({
    store,
    fetch,
    clock: () => 1_700_000_000_000,
    now: () => performance.now(),
    isOnline: () => false,
    random: () => 0.5,
    locks: createLocks(),
    photos: { mayGo: () => true, forgetNow: () => undefined },
    mover: { load: () => import('../tablet/sync/send-pages.ts'), findUpdate: async () => false },
    triggers: {
      watch: (listener) => {
        wake = listener;
        return () => undefined;
      },
      askForBackground: () => undefined,
    },
    setTimer: (work, ms) => {
      const mine = { work, ms };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    ...changes,
  });
  return {
    ...sync,
    plannedMs: () => timer?.ms,
    plannedTimer: () => timer,
    elapse: () => {
      const due = timer;
      timer = undefined;
      due?.work();
    },
    wake: (reason) => wake(reason),
    settled: async () => {
      do await new Promise((resolve) => setTimeout(resolve, 1));
      while (sync.state.value.kind === 'sending');
    },
  };
}
