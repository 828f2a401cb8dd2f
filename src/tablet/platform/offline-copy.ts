import { type ReadonlySignal, signal } from '@preact/signals';
import { Workbox } from 'workbox-window';
import { serviceWorkerUrl, toScriptUrl } from './script-url.ts';

/** Whether every file of the app is on the tablet. */
export type OfflineCopy =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'complete' }
  /** No service workers here: private mode, or a browser too old. */
  | { readonly kind: 'impossible' };

export type OfflineApp = {
  readonly copy: ReadonlySignal<OfflineCopy>;
  /** A newer version waits to take over. */
  readonly updateReady: ReadonlySignal<boolean>;
  /** Lets it take over and starts it. Only where nobody is writing. */
  readonly applyUpdate: () => void;
  /** Looks for a newer version, at most every six hours: idle tablets must not eat the data bundle. */
  readonly lookForUpdate: () => void;
  /** Looks at once: whether there is a newer version, here already or on its way. Rejects where nobody answers. */
  readonly findUpdate: () => Promise<boolean>;
};

const firstRetryMs = 5_000;
const longestRetryMs = 300_000;
/** For fetching, at worst, the whole app on a bad link. */
const mendingMs = 120_000;
const updateEveryMs = 6 * 3_600_000;

/**
 * Registers the service worker, again and again until its cache is whole: on a bad link one failing file throws away the whole
 * installation, and only a new registration resumes it, file by file (measured).
 */
export function keepOfflineCopy(): OfflineApp {
  const copy = signal<OfflineCopy>({ kind: 'fetching' });
  const updateReady = signal(false);
  if (!('serviceWorker' in navigator)) {
    copy.value = { kind: 'impossible' };
    return { copy, updateReady, applyUpdate: () => {}, lookForUpdate: () => {}, findUpdate: async () => false };
  }
  const workbox = new Workbox(toScriptUrl(serviceWorkerUrl), { updateViaCache: 'none' });
  let lookedAt = Date.now();
  void navigator.serviceWorker.ready.then((registration) => {
    watchWaiting(registration, (waits) => {
      updateReady.value = waits;
    });
  });
  void completeCopy(workbox, () => {
    copy.value = { kind: 'complete' };
  });
  return {
    copy,
    updateReady,
    applyUpdate: () => void navigator.serviceWorker.ready.then(({ waiting }) => waiting && takeOver(waiting)),
    lookForUpdate: () => {
      if (Date.now() - lookedAt < updateEveryMs || !navigator.onLine) return;
      lookedAt = Date.now();
      // Offline or a captive portal: the next look will do.
      workbox.update().catch(() => undefined);
    },
    findUpdate: async () => {
      lookedAt = Date.now();
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return Boolean(registration?.installing ?? registration?.waiting);
    },
  };
}

/** Tells each time whether a newer version waits. Workbox would tell of the first try only, and that one may fail half-way. */
function watchWaiting(registration: ServiceWorkerRegistration, onWaiting: (waits: boolean) => void): void {
  const tell = () => onWaiting(registration.waiting !== null);
  const watch = () => registration.installing?.addEventListener('statechange', tell);
  registration.addEventListener('updatefound', watch);
  watch();
  tell();
}

/** Lets it take the old one's place, and starts the page anew with it. */
function takeOver(waiting: ServiceWorker): void {
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

async function completeCopy(workbox: Workbox, onComplete: () => void): Promise<void> {
  for (let waitMs = firstRetryMs; ; waitMs = Math.min(2 * waitMs, longestRetryMs)) {
    if (await isWhole(workbox)) return onComplete();
    await waitForNetwork(waitMs * (0.75 + Math.random() / 2));
  }
}

/** One try: registers, waits for the worker to be active, and lets it mend what its cache lost. */
async function isWhole(workbox: Workbox): Promise<boolean> {
  try {
    const registration = await workbox.register({ immediate: true });
    if (!registration || !(await becomesActive(registration))) return false;
    return (await mend(registration)).length === 0;
  } catch {
    return false;
  }
}

/** False where the installation failed: then there is no worker and never will be without a new try. */
function becomesActive(registration: ServiceWorkerRegistration): Promise<boolean> {
  if (registration.active) return Promise.resolve(true);
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return Promise.resolve(false);
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    });
  });
}

/** The addresses of the app's files that the cache still lacks, by the worker's own word. Rejects where it does not answer. */
function mend(registration: ServiceWorkerRegistration): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as readonly string[]);
    setTimeout(reject, mendingMs);
    registration.active?.postMessage({ type: 'MEND' }, [port2]);
  });
}

/** Until the time is up or the browser believes to be online again. */
function waitForNetwork(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
    addEventListener('online', done);
  });
}
