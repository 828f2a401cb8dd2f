import { getCacheKeyForURL, matchPrecache, PrecacheController } from 'workbox-precaching';

/** The cache that `precacheAndRoute` fills. */
const { cacheName } = new PrecacheController().strategy;

let mending: Promise<readonly string[]> | undefined;

/**
 * Fetches those of our own files that the cache has lost (iPadOS drops single ones) and puts them back; gives the addresses of those still missing.
 * Workbox itself only answers for a lost file from the network, for ever, and never keeps it. Asked again meanwhile, it gives the same answer.
 */
export function mendPrecache(urls: readonly string[]): Promise<readonly string[]> {
  mending ??= mend(urls).finally(() => {
    mending = undefined;
  });
  return mending;
}

async function mend(urls: readonly string[]): Promise<readonly string[]> {
  const missing = await listMissing(urls);
  await Promise.all(missing.map((url) => putBack(url, urls).catch(() => undefined)));
  return missing.length === 0 ? missing : listMissing(urls);
}

async function listMissing(urls: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(urls.map((url) => matchPrecache(url)));
  return urls.filter((_, index) => !found[index]);
}

async function putBack(url: string, urls: readonly string[]): Promise<void> {
  const key = getCacheKeyForURL(url);
  const response = await fetch(url, { cache: 'reload', credentials: 'same-origin' });
  if (!key || !response.ok || response.redirected) return;
  if (url.endsWith('.html') && !(await isOfThisVersion(response.clone(), urls))) return;
  const cache = await caches.open(cacheName);
  await cache.put(key, response);
}

/** A page from a newer version asks for files that this version's cache does not have: the update brings it, with them. */
async function isOfThisVersion(page: Response, urls: readonly string[]): Promise<boolean> {
  const wanted = (await page.text()).matchAll(/["']\/?(assets\/[^"']+)["']/g);
  return [...wanted].every(([, asset]) => asset !== undefined && urls.includes(asset));
}
