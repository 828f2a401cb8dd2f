import { createDeskService } from './desk-service.ts';
import type { AskMessage, WorkerMessage } from './messages.ts';

/** Workers are checked with the page's library, which has the same messages, so that both ends share one protocol file. */
const scope = self as unknown as {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<AskMessage>) => void) => void;
  readonly postMessage: (message: WorkerMessage) => void;
};

const serve = createDeskService((progress) => scope.postMessage({ kind: 'progress', progress }));

/** The worker that holds the campaign's keys and everything opened. To forget it all it is ended. */
scope.addEventListener('message', ({ data }) => {
  serve(data).then(
    (answer) => scope.postMessage({ kind: 'answer', id: data.id, answer }),
    (error: unknown) => scope.postMessage({ kind: 'broken', id: data.id, why: String(error) }),
  );
});
