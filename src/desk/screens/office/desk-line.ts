import type { SessionProgress } from '../../session/session.ts';
import workerUrl from '../../worker/desk-worker.ts?worker&url';
import type { AskKind, AskMessage, DeskAsks, WorkerMessage } from '../../worker/messages.ts';

/** A line to the worker that holds what was opened. */
export type DeskLine = {
  /** Rejects where the worker broke (a bug). Never answered once the line has ended. */
  readonly ask: <Kind extends AskKind>(kind: Kind, ask: DeskAsks[Kind]['ask']) => Promise<DeskAsks[Kind]['answer']>;
  /** Keys and everything opened are gone with the worker. */
  readonly end: () => void;
};

/** Makes an address of ours a Trusted Type. */
export type ToScriptUrl = (url: string) => string;

/** Starts a worker. */
export function startDeskLine(toScriptUrl: ToScriptUrl, onProgress: (progress: SessionProgress) => void): DeskLine {
  const worker = new Worker(toScriptUrl(workerUrl), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'progress') {
      onProgress(data.progress);
      return;
    }
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.kind === 'answer') resolve?.(data.answer as never);
    else reject?.(new Error(data.why));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, kind, ask } as AskMessage);
      }),
    end: () => worker.terminate(),
  };
}
