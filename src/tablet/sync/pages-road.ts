import { type ReadonlySignal, signal } from '@preact/signals';
import { endpoints } from '../../protocol/endpoints.ts';
import type { TabletStore } from '../store/tablet-store.ts';
import { startChunk } from './chunk-size.ts';
import { exchange, type Fetch } from './exchange.ts';
import type { PhotoSwitch } from './photo-switch.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import type { RoundEnd } from './round-end.ts';
import type { PagesMemory, sendPages as SendPages } from './send-pages.ts';
import type { PagesState } from './sync-state.ts';

/** Pages and photographs in a round of sending; what moves them comes with the first one. */
export type PagesRoad = {
  readonly state: ReadonlySignal<PagesState>;
  /** Some wait, may go, and were not refused. */
  readonly areDue: () => boolean;
  /** Text first: pages that are under way stand still, at a chunk's end, as soon as there is any. */
  readonly textThenPages: (sendText: () => Promise<RoundEnd>) => Promise<RoundEnd>;
  /** What moves pages is at the centre in a newer version only; text goes on. */
  readonly isAppTooOld: () => boolean;
  /** A person asks: those that were refused are tried again. */
  readonly forgetAside: () => void;
};

/** How pages get what moves them. */
export type PagesMover = {
  /** Not in the precache: a network that carries pages carries it too. Rejects where it cannot be had. */
  readonly load: () => Promise<{ readonly sendPages: typeof SendPages }>;
  /** Looks for a newer app at once: whether there is one. */
  readonly findUpdate: () => Promise<boolean>;
};

type RoadParts = {
  readonly mover: PagesMover;
  readonly store: TabletStore;
  readonly fetch: Fetch;
  readonly stop: AbortSignal;
  readonly photos: Pick<PhotoSwitch, 'mayGo' | 'forgetNow'>;
  readonly isTextWaiting: () => boolean;
  readonly onProgress: () => void;
};

/** A road that nothing went by yet. */
export function createPagesRoad({
  mover,
  store,
  fetch,
  stop,
  photos,
  isTextWaiting,
  onProgress,
}: RoadParts): PagesRoad {
  const state = signal<PagesState>({ sentBytes: 0, aside: 0 });
  const memory: PagesMemory = { size: startChunk(), aside: new Set(), failed: new Map(), arrived: 0 };
  const show = (sentBytes: number) => {
    state.value = { sentBytes, aside: memory.aside.size };
  };
  let isAppTooOld = false;
  const areDue = () => !isAppTooOld && store.counts.value.pages > memory.aside.size && photos.mayGo();

  /** The centre may be another since yesterday, and then has no more what this version would load. */
  async function findWhyNot(): Promise<RoundEnd> {
    const answer = await exchange(fetch, { path: endpoints.centre(), expects: 'application/json' }, stop);
    if (!answer.ok) return { kind: 'later', trouble: { kind: 'offline' } };
    isAppTooOld = await mover.findUpdate().catch(() => false);
    return isAppTooOld ? { kind: 'all-there' } : { kind: 'later', trouble: { kind: 'centre-broken' } };
  }

  async function sendPages() {
    const joined = store.joined.value;
    if (!joined || !areDue()) return { kind: 'all-there' } as const;
    const chunk = await mover.load().catch(() => undefined);
    if (!chunk) return findWhyNot();
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
    isAppTooOld: () => isAppTooOld,
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
      isAppTooOld = false;
      memory.aside.clear();
      show(state.value.sentBytes);
    },
  };
}
