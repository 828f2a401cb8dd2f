/** What goes either way. Number 0 is the worker's first word: that it can serve, or nothing where this browser has not what it needs. */
export type Numbered<Content> = { readonly id: number; readonly content: Content };

/** A line to a worker that answers by `serve-line.ts`. */
export type WorkerLine<Request, Answer> = {
  /** Whether the worker can serve; `false` too where its code does not come. */
  readonly opens: Promise<boolean>;
  /** Requests may be sent before the line opens and are answered in turn. A worker that died answers nothing: wait with `within`. */
  readonly ask: (request: Request) => Promise<Answer>;
  readonly end: () => void;
};

/** Starts the worker at this address. */
export function openWorkerLine<Request, Answer>(url: string): WorkerLine<Request, Answer> {
  const worker = new Worker(url, { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;

  const opens = new Promise<boolean>((resolve) => {
    worker.addEventListener('error', () => resolve(false));
    worker.addEventListener('message', ({ data: { id, content } }: MessageEvent<Numbered<Answer | undefined>>) => {
      if (id === 0) {
        if (content === undefined) worker.terminate();
        resolve(content !== undefined);
      } else if (content !== undefined) {
        waiting.get(id)?.(content);
        waiting.delete(id);
      }
    });
  });

  return {
    opens,
    ask: (content) =>
      new Promise((answered) => {
        last += 1;
        waiting.set(last, answered);
        worker.postMessage({ id: last, content } satisfies Numbered<Request>);
      }),
    end: () => worker.terminate(),
  };
}
