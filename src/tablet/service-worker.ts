import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { mendPrecache } from './platform/mend-precache.worker.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const files = [...self.__WB_MANIFEST];

/**
 * Keeps the app's own files, whole, for starts without a network. It answers for these files and for navigations only: what goes to
 * the centre never passes through it (on iPadOS a worker that rebuilt requests stored empty files at the server).
 */
precacheAndRoute(files);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/v1\//, /^\/desk(\/|$)/] }));

/**
 * `SKIP_WAITING`: a new version waits until an idle page says so, that nobody's letter is interrupted. `MEND`: lost files are fetched
 * again; answered, on the port that comes with it, with the addresses of those that are still missing.
 */
self.addEventListener('message', (event) => {
  const message = event.data as { readonly type: 'SKIP_WAITING' | 'MEND' };
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'MEND') {
    event.waitUntil(mendPrecache(files.map(({ url }) => url)).then((urls) => event.ports[0]?.postMessage(urls)));
  }
});

/** A browser ends a worker's event soon after; a round on a bad link needs longer, and goes on by its own timers. */
const longestWakeMs = 30_000;

/**
 * Background Sync and its periodic kind (Chromium) wake the pages, which do the sending; the worker itself holds no data and no keys. The event lasts until they have answered, for the
 * browser may put a page without one to sleep.
 */
for (const kind of ['sync', 'periodicsync']) {
  self.addEventListener(kind, (event) => {
    const patience = new Promise((resolve) => setTimeout(resolve, longestWakeMs));
    (event as ExtendableEvent).waitUntil(Promise.race([wakePages(), patience]));
  });
}

async function wakePages(): Promise<void> {
  // The first page of all was there before the worker, and is not controlled by it until the next start.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(pages.map(wakePage));
}

/** Resolves when its round of sending is over. */
function wakePage(page: Client): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    page.postMessage({ type: 'SYNC' }, [port2]);
  });
}
