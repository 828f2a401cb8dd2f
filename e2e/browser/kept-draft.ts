import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { searchFolders } from './byte-search.ts';
import type { TabletDevice } from './tablet-driver.ts';

/** Under which name the letter's key stands; while it does, the letter is kept. */
const keyName = 'barua-letter';

/**
 * Waits until a letter that was just begun is kept as it was written for the first time (`a`) or the second (`b`): the tablet writes its two
 * files by turns, the key after the text.
 */
export async function waitUntilLetterIsKept(page: Page, file: 'a' | 'b' = 'a'): Promise<void> {
  await expect.poll(() => page.evaluate(isLetterWritten, { keyName, file })).toBe(true);
}

/** Chromium writes what `localStorage` holds 5 s after the first change, then once a minute: a key that comes after the first time, as where the set-up was slow, waits for the second. */
const keyOnDiskMs = 90_000;

/** Waits until the letter's key is on the disk too. */
export async function waitUntilKeyIsOnDisk({ profile }: TabletDevice): Promise<void> {
  const folder = join(profile, 'Default', 'Local Storage');
  const needle = { what: 'key', text: keyName };
  await expect.poll(() => searchFolders([folder], [needle]).hits.length, { timeout: keyOnDiskMs }).toBeGreaterThan(0);
}

/** Runs in the page. */
async function isLetterWritten({ keyName, file }: { readonly keyName: string; readonly file: string }) {
  if (localStorage.getItem(keyName) === null) return false;
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('letter');
  const kept = await folder.getFileHandle(file).then(
    (handle) => handle.getFile(),
    () => undefined,
  );
  return kept !== undefined && kept.size > 0;
}
