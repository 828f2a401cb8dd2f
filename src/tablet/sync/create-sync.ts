import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { TabletLocks } from '../store/tablet-environment.ts';
import type { TabletStore } from '../store/tablet-store.ts';
import { backoffMs } from './backoff.ts';
import { createCarriedRoad } from './carried-road.ts';
import { diagnose } from './diagnose.ts';
import type { Fetch } from './exchange.ts';
import { createPagesRoad, type PagesMover } from './pages-road.ts';
import type { PhotoSwitch } from './photo-switch.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import type { RoundEnd } from './round-end.ts';
import { forgetSending } from './sending.ts';
import { syncRound } from './sync-round.ts';
import type { CarriedState, PagesState, SyncState } from './sync-state.ts';
import type { Triggers } from './triggers.ts';

export type SyncParts = {
  readonly store: TabletStore;
  readonly fetch: Fetch;
  /** Epoch ms; only shown, never relied on: waiting is done by timers. */
  readonly clock: () => number;
  /** Ms that only ever grow: how long something takes. */
  readonly now: () => number;
  /** Whether the browser knows of a network. */
  readonly isOnline: () => boolean;
  /** 0 to 1, to keep tablets from coming all at once. */
  readonly random: () => number;
  readonly triggers: Triggers;
  readonly locks: TabletLocks;
  /** When pages may go. */
  readonly photos: Pick<PhotoSwitch, 'mayGo' | 'forgetNow'>;
  readonly mover: PagesMover;
  /** Calls back once after so many ms. Gives a way to call it off. */
  readonly setTimer: (work: () => void, ms: number) => () => void;
};

export type Sync = {
  readonly state: ReadonlySignal<SyncState>;
  readonly pages: ReadonlySignal<PagesState>;
  readonly carried: ReadonlySignal<CarriedState>;
  readonly start: () => void;
  /** Ends it, and whatever is on its way; resolves when nothing moves any more. */
  readonly stop: () => Promise<void>;
  /** A person asks for it: now, whatever was planned. */
  readonly nudge: () => void;
};

/** After something was saved, so that a few passes travel together. */
const soonMs = 30_000;
/** With nothing to send: only a look for a newer manifest, so that an open app costs next to nothing. */
const idleMs = 6 * 3_600_000;
/** Where only a person can help, in case that person sits in the office: doubled each time, up to the idle look, and no hint counts before. */
const stoppedMs = 3_600_000;

/** Keeps the journal's tail going to the centre by itself. One page at a time sends, by a Web Lock. */
export function createSync(parts: SyncParts): Sync {
  const { store, fetch, clock, now, isOnline, random, triggers, locks, photos, mover, setTimer } = parts;
  const state = signal<SyncState>({ kind: 'idle' });
  const memory = forgetSending();
  const ending = new AbortController();
  let failures = 0;
  /** Failures in a row in which nobody answered, and when they began. */
  let silences = 0;
  let silentSince = 0;
  const onProgress = () => {
    failures = 0;
  };
  const pages = createPagesRoad({
    store,
    fetch,
    stop: ending.signal,
    photos,
    mover,
    isTextWaiting: isSomethingWaiting,
    onProgress,
  });
  const carried = createCarriedRoad({ store, fetch, stop: ending.signal });
  /** Rounds in a row that only a person can help. */
  let stops = 0;
  let hasForked = false;
  let isRefreshDue = true;
  /** The centre asked for patience until then, by `now`, or only a person can help: no hint counts before. */
  let heldUntil = 0;
  let running: Promise<void> | undefined;
  let isWantedAgain = false;
  let planned: { readonly kind: 'idle' | 'soon' | 'retry'; readonly cancel: () => void } | undefined;
  const cleanUps: (() => void)[] = [];

  function plan(kind: 'idle' | 'soon' | 'retry', ms: number): void {
    planned?.cancel();
    if (ending.signal.aborted) return;
    const cancel = setTimer(() => {
      planned = undefined;
      if (kind === 'idle') isRefreshDue = true;
      run();
    }, ms);
    planned = { kind, cancel };
  }

  function run(): void {
    if (ending.signal.aborted) return;
    if (running !== undefined) {
      isWantedAgain = true;
      return;
    }
    isWantedAgain = false;
    running = lead()
      .catch((): RoundEnd => ({ kind: 'later', trouble: { kind: 'centre-broken' } }))
      .then((end) => {
        running = undefined;
        settle(end);
        if (isWantedAgain) void wake();
      });
  }

  /** Another page that sends is as good as this one. */
  function lead(): Promise<RoundEnd> {
    return locks.request('barua-sync', { ifAvailable: true }, async (lock) => (lock ? round() : { kind: 'all-there' }));
  }

  async function round(): Promise<RoundEnd> {
    if (!isAnythingDue()) return { kind: 'all-there' };
    state.value = { kind: 'sending' };
    const stop = ending.signal;
    const end = await pages.textThenPages(async () => {
      const own = await syncRound({
        store,
        fetch,
        now,
        stop,
        memory,
        onProgress,
        onFork: () => {
          hasForked = true;
        },
      });
      // What is carried for others comes after one's own.
      return own.kind === 'all-there' && (carried.areDue() || isRefreshDue) ? carried.forward(isRefreshDue) : own;
    });
    if (end.kind === 'all-there' && isRefreshDue && store.joined.value) {
      const refreshed = await refreshCampaign(store, fetch, stop);
      isRefreshDue = refreshed === 'no-answer';
      if (refreshed === 'newer') carried.forgetAside();
    }
    return end;
  }

  function isAnythingDue(): boolean {
    const joined = store.joined.value;
    const isDue = isSomethingWaiting() || carried.areDue() || pages.areDue();
    return joined !== undefined && (!joined.enrolled || isRefreshDue || isDue);
  }

  function isSomethingWaiting(): boolean {
    const { written, atCentre } = store.counts.value;
    return written > atCentre;
  }

  function settle(end: RoundEnd): void {
    if (ending.signal.aborted) {
      state.value = { kind: 'idle' };
      return;
    }
    if (end.kind === 'later') {
      failures += 1;
      if (silences === 0) silentSince = now();
      silences = end.trouble.kind === 'offline' ? silences + 1 : 0;
      const silentMs = silences === 0 ? undefined : now() - silentSince;
      const ms = backoffMs(failures, random, { afterMs: end.afterMs, silentMs });
      heldUntil = now() + (end.afterMs ?? 0);
      const { receiptAt } = store.counts.value;
      const notBefore = Math.max(receiptAt, store.joined.value?.manifest.madeAt ?? 0);
      const trouble = diagnose(end.trouble, { isOnline: isOnline(), now: clock(), notBefore, failures: silences });
      state.value = { kind: 'waiting', trouble, nextAt: clock() + ms };
      plan('retry', ms);
      triggers.askForBackground();
      return;
    }
    failures = 0;
    silences = 0;
    if (end.kind === 'stopped') {
      state.value = { kind: 'stopped', trouble: end.trouble };
      const ms = Math.min(idleMs, stoppedMs * 2 ** stops);
      stops += 1;
      heldUntil = now() + ms;
      plan('retry', ms);
      return;
    }
    stops = 0;
    const trouble = hasForked ? 'journal-forked' : pages.isAppTooOld() ? 'app-too-old' : undefined;
    state.value = trouble ? { kind: 'stopped', trouble: { kind: trouble } } : { kind: 'idle' };
    if (planned?.kind !== 'idle') plan('idle', idleMs);
    if (isSomethingWaiting() || carried.areDue()) planSoon();
  }

  function planSoon(): void {
    plan('soon', soonMs + Math.floor(random() * soonMs));
  }

  async function wake(): Promise<void> {
    if (now() >= heldUntil) run();
    await running;
  }

  return {
    state,
    pages: pages.state,
    carried: carried.state,
    start: () => {
      cleanUps.push(triggers.watch(wake));
      cleanUps.push(
        effect(() => {
          const isEnrolling = store.joined.value?.enrolled === false;
          const isDue = isSomethingWaiting() || carried.areDue() || pages.areDue() || isEnrolling;
          if (isDue && planned?.kind === 'idle') planSoon();
        }),
      );
      let wasOpen = false;
      cleanUps.push(
        effect(() => {
          const isOpen = store.sitting.value !== undefined;
          if (wasOpen && !isOpen) void wake();
          wasOpen = isOpen;
        }),
      );
      run();
    },
    stop: async () => {
      for (const cleanUp of cleanUps.splice(0)) cleanUp();
      ending.abort();
      planned?.cancel();
      await running;
    },
    nudge: () => {
      pages.forgetAside();
      carried.forgetAside();
      stops = 0;
      heldUntil = 0;
      isRefreshDue = true;
      run();
    },
  };
}
