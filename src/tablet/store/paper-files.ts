import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';
import workerUrl from './paper-worker.ts?worker&url';
import { within } from './within.ts';
import { openWorkerLine } from './worker-line.ts';

/** Asks the worker; an answer that does not come in time is a failed one. */
export type PaperFiles = (request: PaperRequest) => Promise<PaperAnswer>;

const patienceMs = 6_000;

/** Starts the worker; `undefined` where this browser has no such files. `toScriptUrl` makes an address of ours a Trusted Type. */
export async function openPaperFiles(toScriptUrl: (url: string) => string): Promise<PaperFiles | undefined> {
  const { open, ask } = openWorkerLine<PaperRequest, PaperAnswer>(toScriptUrl(workerUrl));
  if (!(await open())) return undefined;
  return (request) => within(patienceMs, ask(request)).catch(() => ({ kind: 'failed', why: 'TimeoutError' }));
}
