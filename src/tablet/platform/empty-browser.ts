/** How much of the browser's storage is empty. `asked`: deleted, though the browser may tidy the files themselves later; `cleared`: it was told to clear the files, too. Both only where a second look finds nothing. */
export type Emptied = 'cleared' | 'asked' | 'not-all';

/**
 * Deletes everything that this origin keeps in this browser: databases, files, caches, settings, the service worker. Then the centre's answer tells the browser
 * to clear its own files of it (`Clear-Site-Data`): what a page deletes stays in Chromium's logs for a while. Whoever has something open must have let go of it.
 * @param emptyingUrl where the centre answers so
 */
export async function emptyBrowser(emptyingUrl: string): Promise<Emptied> {
  const deleted = await Promise.allSettled([
    deleteDatabases(),
    deleteFiles(),
    deleteCaches(),
    Promise.resolve().then(() => localStorage.clear()),
    Promise.resolve().then(() => sessionStorage.clear()),
  ]);
  await deleteWorkers().catch(() => undefined);
  const isCleared = await askToClear(emptyingUrl);
  const isGone = deleted.every(({ status }) => status === 'fulfilled') && (await isNothingLeft().catch(() => false));
  if (!isGone) return 'not-all';
  return isCleared ? 'cleared' : 'asked';
}

/** Somebody who still has one open gets so long to let go. */
const patienceMs = 5_000;

async function deleteDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && deleteDatabase(name)));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('held')), patienceMs);
  });
}

type FolderHandle = FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };

async function deleteFiles(): Promise<void> {
  const root = await openFiles();
  for (const name of await listFiles(root)) await deleteFile(root, name);
}

async function openFiles(): Promise<FolderHandle> {
  return (await navigator.storage.getDirectory()) as FolderHandle;
}

async function listFiles(root: FolderHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  return names;
}

/** A worker that has just ended may hold its file for a blink. */
async function deleteFile(root: FolderHandle, name: string): Promise<void> {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await root.removeEntry(name, { recursive: true });
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function deleteCaches(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}

async function deleteWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

async function isNothingLeft(): Promise<boolean> {
  const left = await Promise.all([indexedDB.databases(), listFiles(await openFiles()), caches.keys()]);
  return left.flat().length === 0;
}

/** The centre repeats our word beside the header that clears, which Chromium hides from pages: anything else that answers 204 has cleared nothing. */
async function askToClear(url: string): Promise<boolean> {
  try {
    const { status, headers } = await fetch(url, { method: 'POST', headers: { 'Barua-Emptying': 'yes' } });
    return status === 204 && headers.get('Barua-Emptying') === 'yes';
  } catch {
    return false;
  }
}
