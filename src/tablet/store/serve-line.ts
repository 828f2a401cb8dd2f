import type { Numbered } from './worker-line.ts';

/** Workers are checked with the page's library (`lib.dom`), which has the same messages, so that both ends share one protocol file. */
type WorkerScope<Request> = {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Numbered<Request>>) => void) => void;
  postMessage: (answer: Numbered<unknown>, transfer: Transferable[]) => void;
};

/**
 * The worker's end of a `WorkerLine`: calls `open` when the page says so, tells whether it came true, then answers every request by its
 * number. `transferOf` names what goes over without a copy.
 */
export function serveLine<Request, Answer>(
  open: () => Promise<(request: Request) => Promise<Answer>>,
  transferOf: (answer: Answer) => Transferable[] = () => [],
): void {
  const scope = self as unknown as WorkerScope<Request>;
  const post = (id: number, content: unknown, transfer: Transferable[]) => scope.postMessage({ id, content }, transfer);
  let opening: ReturnType<typeof open> | undefined;
  scope.addEventListener('message', ({ data: { id, content } }) => {
    if (id === 0) {
      opening = open();
      opening.then(
        () => post(0, true, []),
        () => post(0, undefined, []),
      );
    } else {
      opening
        ?.then((serve) => serve(content))
        .then((answer) => post(id, answer, transferOf(answer)))
        .catch(() => undefined);
    }
  });
}
