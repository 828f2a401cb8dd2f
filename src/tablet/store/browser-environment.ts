import { connectDatabase } from './database.ts';
import { createJournalFile, type JournalFile } from './journal-file.ts';
import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import workerUrl from './journal-worker.ts?worker&url';
import { type ExitMarker, type TabletEnvironment, usualSizes } from './tablet-environment.ts';
import { openWorkerLine, type WorkerLine } from './worker-line.ts';

export type BrowserParts = {
  readonly appVersion: string;
  /** Makes an address of ours a Trusted Type (`platform/script-url.ts`). */
  readonly toScriptUrl: (url: string) => string;
  /** A newer version of the app took the database over: flush the draft, reload. */
  readonly onOutdated: () => void;
};

/** The tablet's real world, one for each page. The worker starts along with it and opens no file before the store does: another page may still have it. */
export function createBrowserEnvironment({ appVersion, toScriptUrl, onOutdated }: BrowserParts): TabletEnvironment {
  const openFiles = async () => (await import('./paper-files.ts')).openPaperFiles(toScriptUrl);
  // One worker for all who ask: files open for one at a time.
  let paperFiles: ReturnType<typeof openFiles> | undefined;
  const line = openWorkerLine<FileRequest, FileAnswer>(toScriptUrl(workerUrl));
  return {
    clock: Date.now,
    connect: (whenOutdated) => connectDatabase(indexedDB, whenOutdated),
    openJournalFile: () => openJournalFile(line),
    openPaperFiles: () => {
      paperFiles ??= openFiles().catch((error: unknown) => {
        // The next one asks again.
        paperFiles = undefined;
        throw error;
      });
      return paperFiles;
    },
    databases: indexedDB,
    locks: navigator.locks,
    marker: browserMarker,
    appVersion,
    hasTearingLog: 'userAgentData' in navigator,
    sizes: usualSizes,
    whenVisible: (check) =>
      listen(document, 'visibilitychange', () => document.visibilityState === 'visible' && check()),
    whenQuiet,
    onOutdated,
  };
}

/** Safari has no `requestIdleCallback`. */
async function whenQuiet(afterMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  if ('requestIdleCallback' in globalThis) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
  }
}

/** The file is always read before anything else: asked along with the start, the content comes right after the word that there is one. */
async function openJournalFile({
  open,
  ask,
  end,
}: WorkerLine<FileRequest, FileAnswer>): Promise<JournalFile | undefined> {
  const opens = open();
  let content: Promise<FileAnswer> | undefined = ask({ kind: 'read' });
  const send = (request: FileRequest) => {
    const asked = request.kind === 'read' ? content : undefined;
    content = undefined;
    return asked ?? ask(request);
  };
  return (await opens) ? createJournalFile(send, usualSizes.writeTimeoutMs, end) : undefined;
}

const markerKey = 'barua-exit';
const joinedKey = 'barua-joined';

const browserMarker: ExitMarker = {
  read: () => readHint(markerKey),
  write: (state) => writeHint(markerKey, state),
  wasJoined: () => readHint(joinedKey) !== undefined,
  markJoined: () => writeHint(joinedKey, 'yes'),
  whenLeaving: (leave) => {
    const forgetHide = listen(window, 'pagehide', leave);
    // A page that comes back from the back-forward cache is running again.
    const forgetShow = listen(window, 'pageshow', () => browserMarker.write('running'));
    return () => {
      forgetHide();
      forgetShow();
    };
  },
};

function readHint(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where it cannot be kept, the next start does what it does without a hint. */
function writeHint(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A hint less.
  }
}

function listen(target: EventTarget, type: string, listener: () => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
