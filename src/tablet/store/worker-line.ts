/** What goes either way. Number 0 is the page's word to open, and the worker's to that: it can serve, or nothing where this browser has not what it needs. */
export type Numbered<Content> = { readonly id: number; readonly content: Content };

/** A line to a worker that answers by `serve-line.ts`. */
export type WorkerLine<Request, Answer> = {
  /** Called once, before anything is asked. Whether the worker can serve; `false` too where its code does not come. */
  readonly open: () => Promise<boolean>;
  /** Requests may be sent before the line is open and are answered in turn. A worker that died answers nothing: wait with `within`. */
  readonly ask: (request: Request) => Promise<Answer>;
  readonly end: () => void;
};

/** Starts the worker at this address. It opens nothing yet. */
export function openWorkerLine<Request, Answer>(url: string): WorkerLine<Request, Answer> {
  const worker = new Worker(url, { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;

  const post = (id: number, content: Request | undefined) =>
    worker.postMessage({ id, content } satisfies Numbered<Request | undefined>);

  const opened = new Promise<boolean>((resolve) => {
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
    open: () => {
      post(0, undefined);
      return opened;
    },
    ask: (content) =>
      new Promise((answered) => {
        last += 1;
        waiting.set(last, answered);
        post(last, content);
      }),
    end: () => worker.terminate(),
  };
}
