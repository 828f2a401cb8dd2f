import { toScriptUrl } from './platform/script-url.ts';
import { openEarly } from './store/database.ts';
import workerUrl from './store/journal-worker.ts?worker&url';

/** What takes the browser longest, begun while the app's script is still on its way; each is taken once. Neither touches a file or writes anything. */
export type EarlyStart = {
  /** The journal file's worker; it opens nothing before it is asked. */
  readonly worker: Worker;
  /** The database, or `undefined` where there is none of this version yet. Never rejects. */
  readonly database: Promise<IDBDatabase | undefined>;
};

/** Begins; in a chunk of its own, which the page has before the rest. */
export function startEarly(): EarlyStart {
  return { worker: new Worker(toScriptUrl(workerUrl), { type: 'module' }), database: openEarly(indexedDB) };
}
