import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyBrowser } from './empty-browser.ts';

let files: Set<string>;
let cached: Set<string>;
let answer: () => Response;
const clearing = { 'Barua-Emptying': 'yes' };
const folder = {
  keys: async function* () {
    yield* files;
  },
  removeEntry: vi.fn(async (name: string) => void files.delete(name)),
};

beforeEach(async () => {
  files = new Set(['journal']);
  cached = new Set(['precache']);
  answer = () => new Response(null, { status: 204, headers: clearing });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('caches', { keys: async () => [...cached], delete: async (name: string) => cached.delete(name) });
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => folder },
    serviceWorker: { getRegistrations: async () => [] },
  });
  for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, { clear: vi.fn() });
  vi.stubGlobal('fetch', async () => answer());
  await new Promise((resolve) => {
    indexedDB.open('barua').onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(undefined);
    };
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  folder.removeEntry.mockReset().mockImplementation(async (name) => void files.delete(name));
});

it('says that nothing is left when everything is gone and the browser was told to clear the rest', async () => {
  expect(await emptyBrowser('/v1/emptying')).toBe('cleared');
  expect([...files, ...cached, ...(await indexedDB.databases())]).toEqual([]);
});

it('does not say so where the browser was not told', async () => {
  answer = () => new Response(null, { status: 204 });
  expect(await emptyBrowser('/v1/emptying')).toBe('asked');
  answer = () => new Response('a log-in page', { headers: clearing });
  expect(await emptyBrowser('/v1/emptying')).toBe('asked');
});

it('does not say so where something could not be deleted, whatever the centre answers', async () => {
  vi.stubGlobal('localStorage', {
    clear: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(await emptyBrowser('/v1/emptying')).toBe('not-all');
});

it('looks again: what is there still, or anew, is told', async () => {
  folder.removeEntry.mockImplementation(async () => undefined);
  expect(await emptyBrowser('/v1/emptying')).toBe('not-all');
  folder.removeEntry.mockImplementation(async (name) => void files.delete(name));
  answer = () => {
    cached.add('anew');
    return new Response(null, { status: 204, headers: clearing });
  };
  expect(await emptyBrowser('/v1/emptying')).toBe('not-all');
});
