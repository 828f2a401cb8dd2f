import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { judge, type Result, tell } from './result.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Script and style that a page has loaded since it was opened, its workers' too. */
export async function listLoaded(page: Page): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const paths = urls.map((url) => new URL(url).pathname.slice(1)).filter((path) => /\.(js|css)$/.test(path));
  return [...new Set(paths)].filter((path) => path !== 'sw.js');
}

/** `loaded`: files until the first pass was sealed. `precached`: what the service worker keeps, as it says itself. */
export function judgeAppBytes(loaded: readonly string[], precached: readonly string[]): Result[] {
  const first = sumBrotli(loaded);
  const whole = sumBrotli(precached);
  const [largest = { file: 'none', bytes: 0 }] = listBrotli(precached).sort((one, other) => other.bytes - one.bytes);
  return [
    judge('script and style until the first pass, brotli', kB(first), '≤ 75 kB', first > 0 && first <= 75_000),
    ...listBrotli(loaded).map(({ file, bytes }) => tell(`  ${file.replace('assets/', '')}`, kB(bytes))),
    judge(`whole precache, brotli, ${precached.length} files`, kB(whole), '≤ 300 kB', whole > 0 && whole <= 300_000),
    judge(
      `largest file of it, ${largest.file}`,
      kB(largest.bytes),
      '≤ 100 kB',
      largest.bytes > 0 && largest.bytes <= 100_000,
    ),
  ];
}

/** Paths in the service worker's caches, without the slash before them. */
export async function listPrecached(page: Page): Promise<string[]> {
  const paths = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  const built = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => relative('.', name)));
  return [...new Set(paths)].filter((path) => built.has(path));
}

function sumBrotli(files: readonly string[]): number {
  return listBrotli(files).reduce((sum, { bytes }) => sum + bytes, 0);
}

function listBrotli(files: readonly string[]): { readonly file: string; readonly bytes: number }[] {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return files.map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(join(dist, file)), { params }).length,
  }));
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
