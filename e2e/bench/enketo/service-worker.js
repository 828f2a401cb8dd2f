/** The least that starts a page without a network: everything is kept at installation, by the list that the build leaves, and answered from there. */
const kept = 'everything';

self.addEventListener('install', (event) => {
  event.waitUntil(keepEverything());
});

self.addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request, { ignoreVary: true }).then((answer) => answer ?? fetch(event.request)));
});

async function keepEverything() {
  const files = await (await fetch('files.json')).json();
  const cache = await caches.open(kept);
  await cache.addAll(files);
}
