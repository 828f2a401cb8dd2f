import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import { createFileService } from './journal-file-service.ts';
import { openOpfsFolder } from './opfs-folder.ts';

/**
 * The worker that owns the journal file: synchronous access handles exist in workers only. It is checked with the page's library
 * (`lib.dom`), which has the same messages but not these handles, so that both sides share one protocol file.
 */
type WorkerScope = {
  addEventListener: (type: 'message', listener: (event: MessageEvent<NumberedRequest>) => void) => void;
  postMessage: (answer: NumberedAnswer, transfer: Transferable[]) => void;
};

export type NumberedRequest = { readonly id: number; readonly request: FileRequest };
/** `id` 0 with `undefined`: this browser has no such files. */
export type NumberedAnswer = { readonly id: number; readonly answer: FileAnswer | undefined };

const scope = self as unknown as WorkerScope;
const service = openOpfsFolder().then(createFileService);

service.then(
  () => scope.postMessage({ id: 0, answer: { kind: 'done' } }, []),
  () => scope.postMessage({ id: 0, answer: undefined }, []),
);

scope.addEventListener('message', ({ data: { id, request } }) => {
  service
    .then((serve) => serve(request))
    .then((answer) =>
      scope.postMessage({ id, answer }, answer.kind === 'content' ? [answer.bytes.buffer, answer.index.buffer] : []),
    )
    .catch(() => undefined);
});
