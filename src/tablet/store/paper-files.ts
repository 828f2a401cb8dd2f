import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';
import type { NumberedPaperAnswer, NumberedPaperRequest } from './paper-worker.ts';
import workerUrl from './paper-worker.ts?worker&url';
import { within } from './within.ts';

/** Asks the worker; an answer that does not come in time is a failed one. */
export type PaperFiles = (request: PaperRequest) => Promise<PaperAnswer>;

const patienceMs = 6_000;

/** Starts the worker; `undefined` where this browser has no such files. `toScriptUrl` makes an address of ours a Trusted Type. */
export function openPaperFiles(toScriptUrl: (url: string) => string): Promise<PaperFiles | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(toScriptUrl(workerUrl), { type: 'module' });
    const waiting = new Map<number, (answer: PaperAnswer) => void>();
    let last = 0;
    const ask: PaperFiles = (request) => {
      const answered = new Promise<PaperAnswer>((answer) => {
        last += 1;
        waiting.set(last, answer);
        worker.postMessage({ id: last, request } satisfies NumberedPaperRequest);
      });
      return within(patienceMs, answered).catch(() => ({ kind: 'failed', why: 'TimeoutError' }));
    };
    worker.addEventListener('error', () => resolve(undefined));
    worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<NumberedPaperAnswer>) => {
      if (id === 0) {
        if (!answer) worker.terminate();
        resolve(answer && ask);
      } else if (answer) {
        waiting.get(id)?.(answer);
        waiting.delete(id);
      }
    });
  });
}
