import { type ReadonlySignal, signal } from '@preact/signals';
import type { TabletStore } from '../store/tablet-store.ts';
import { startChunk } from './chunk-size.ts';
import type { Fetch } from './exchange.ts';
import type { PhotoSwitch } from './photo-switch.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import type { RoundEnd } from './round-end.ts';
import type { PagesMemory } from './send-pages.ts';
import type { PagesState } from './sync-state.ts';

/** Pages and photographs in a round of sending; what moves them comes with the first one. */
export type PagesRoad = {
  readonly state: ReadonlySignal<PagesState>;
  /** Some wait, may go, and were not refused. */
  readonly areDue: () => boolean;
  /** Text first: pages that are under way stand still, at a chunk's end, as soon as there is any. */
  readonly textThenPages: (sendText: () => Promise<RoundEnd>) => Promise<RoundEnd>;
  /** A person asks: those that were refused are tried again. */
  readonly forgetAside: () => void;
};

type RoadParts = {
  readonly store: TabletStore;
  readonly fetch: Fetch;
  readonly stop: AbortSignal;
  readonly photos: Pick<PhotoSwitch, 'mayGo' | 'forgetNow'>;
  readonly isTextWaiting: () => boolean;
  readonly onProgress: () => void;
};

/** A road that nothing went by yet. */
export function createPagesRoad({ store, fetch, stop, photos, isTextWaiting, onProgress }: RoadParts): PagesRoad {
  const state = signal<PagesState>({ sentBytes: 0, aside: 0 });
  const memory: PagesMemory = { size: startChunk(), aside: new Set(), failed: new Map(), arrived: 0 };
  const show = (sentBytes: number) => {
    state.value = { sentBytes, aside: memory.aside.size };
  };
  const areDue = () => store.counts.value.pages > memory.aside.size && photos.mayGo();

  async function sendPages() {
    const joined = store.joined.value;
    if (!joined || !areDue()) return { kind: 'all-there' } as const;
    // Not in the precache: a network that carries pages carries it too.
    const chunk = await import('./send-pages.ts').catch(() => undefined);
    if (!chunk) return { kind: 'later', trouble: { kind: 'offline' } } as const;
    const mustPause = () => isTextWaiting() || !photos.mayGo() || stop.aborted;
    const onBytes = (sentBytes: number) => {
      onProgress();
      show(sentBytes);
    };
    const end = await chunk.sendPages({ store, joined, fetch, stop, memory, mustPause, onProgress: onBytes });
    show(0);
    if (end.kind === 'all-there') photos.forgetNow();
    return end;
  }

  return {
    state,
    areDue,
    textThenPages: async (sendText) => {
      for (let isRefreshed = false; ; ) {
        const text = await sendText();
        const end = text.kind === 'all-there' ? await sendPages() : text;
        if (end.kind === 'receipt-unknown') {
          const isNewer = !isRefreshed && (await refreshCampaign(store, fetch, stop)) === 'newer';
          if (!isNewer) return { kind: 'later', trouble: { kind: 'not-our-centre' } };
          isRefreshed = true;
        } else if (end.kind !== 'paused') {
          return end;
        } else if (!isTextWaiting()) {
          return { kind: 'all-there' };
        }
      }
    },
    forgetAside: () => {
      memory.aside.clear();
      show(state.value.sentBytes);
    },
  };
}
