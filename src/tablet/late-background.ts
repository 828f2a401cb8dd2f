import { computed, effect, signal } from '@preact/signals';
import { bad } from '../domain/outcome.ts';
import type { Background } from './background.ts';
import { whenIdle } from './platform/when-idle.ts';
import type { Tablet } from './screens/tablet.ts';
import { volunteerDoor } from './screens/volunteer-door.ts';
import type { TabletStore } from './store/tablet-store.ts';

/** Where its file did not come: the next try. */
const retryMs = 30_000;

/**
 * The background before it is loaded. That happens by itself in the first idle moment after the first screen, but not while
 * participants have the tablet and there is no network: then as soon as there is one, or a volunteer comes. What is asked of it sooner
 * loads it.
 */
export function createLateBackground(
  store: TabletStore,
): Pick<Tablet, 'sync' | 'join' | 'offline' | 'photos' | 'data'> {
  const started = signal<Background | undefined>(undefined);
  let loading: Promise<Background | undefined> | undefined;

  function load(): Promise<Background | undefined> {
    loading ??= import('./background.ts').then(
      ({ startBackground }) => {
        started.value = startBackground(store);
        return started.value;
      },
      () => {
        loading = undefined;
        setTimeout(load, retryMs);
        return undefined;
      },
    );
    return loading;
  }

  addEventListener('online', () => void load());
  effect(() => {
    const isCollecting = store.sitting.value !== undefined && volunteerDoor.value === 'shut';
    if (!isCollecting || navigator.onLine) whenIdle(load);
  });

  return {
    sync: {
      state: computed(() => started.value?.sync.state.value ?? { kind: 'idle' }),
      pages: computed(() => started.value?.sync.pages.value ?? { sentBytes: 0, aside: 0 }),
      carried: computed(() => started.value?.sync.carried.value ?? { refused: 0, why: [] }),
      nudge: () => void load().then((background) => background?.sync.nudge()),
      stop: async () => started.value?.sync.stop(),
    },
    photos: computed(() => started.value?.photos),
    data: computed(() => started.value?.data),
    join: async (text, name) => (await load())?.join(text, name) ?? bad({ kind: 'offline' }),
    offline: {
      copy: computed(() => started.value?.offline.copy.value ?? { kind: 'fetching' }),
      updateReady: computed(() => started.value?.offline.updateReady.value ?? false),
      applyUpdate: () => started.value?.offline.applyUpdate(),
    },
  };
}
