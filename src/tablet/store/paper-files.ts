import { openOpfsFolder } from './opfs-folder.ts';
import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';
import workerUrl from './paper-worker.ts?worker&url';
import { within } from './within.ts';
import { openWorkerLine } from './worker-line.ts';

/** Asks the worker; an answer that does not come in time is a failed one. */
export type PaperFiles = (request: PaperRequest) => Promise<PaperAnswer>;

const patienceMs = 6_000;

/** Starts the worker; `undefined` where this browser has no such files, rejects where it has some and they do not open. `toScriptUrl` makes an address of ours a Trusted Type. */
export async function openPaperFiles(toScriptUrl: (url: string) => string): Promise<PaperFiles | undefined> {
  const { open, ask } = openWorkerLine<PaperRequest, PaperAnswer>(toScriptUrl(workerUrl));
  if (!(await open())) return expectNoFiles();
  return (request) => within(patienceMs, ask(request)).catch(() => ({ kind: 'failed', why: 'TimeoutError' }));
}

/** Rejects where there are files. Pages can only lie in files where a worker has put them there: a browser without such workers has empty folders, or none. */
async function expectNoFiles(): Promise<undefined> {
  for (const folder of ['attachments', 'carried'] as const) {
    const names = await openOpfsFolder(folder).then(
      ({ list }) => list(),
      (error: unknown) => {
        // No private file system: Firefox's private windows, and browsers of before it.
        if (error instanceof TypeError || (error instanceof DOMException && error.name === 'SecurityError')) return [];
        throw error;
      },
    );
    if (names.length > 0) throw new Error('files that do not open');
  }
}
