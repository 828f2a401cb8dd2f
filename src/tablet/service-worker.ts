import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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
 * `SKIP_WAITING`: a new version waits until an idle page says so, that nobody's letter is interrupted. `REPORT`: answered, on the port that
 * comes with it, with the addresses of our own files that the cache lacks (iPadOS drops single ones).
 */
self.addEventListener('message', (event) => {
  const message = event.data as { readonly type: 'SKIP_WAITING' | 'REPORT' };
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'REPORT') event.waitUntil(listMissing().then((urls) => event.ports[0]?.postMessage(urls)));
});

/** Background Sync (Chromium) wakes the pages, which do the sending; the worker itself holds no data and no keys. */
self.addEventListener('sync', (event) => {
  (event as ExtendableEvent).waitUntil(wakePages());
});

async function listMissing(): Promise<string[]> {
  const found = await Promise.all(files.map(({ url }) => matchPrecache(url)));
  return files.filter((_, index) => !found[index]).map(({ url }) => url);
}

async function wakePages(): Promise<void> {
  for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage({ type: 'SYNC' });
}
