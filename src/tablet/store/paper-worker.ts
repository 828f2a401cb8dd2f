import { openOpfsFolder } from './opfs-folder.ts';
import { createPaperService } from './paper-file-service.ts';
import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';

/** The worker that owns the folders of paper. Checked with the page's library as `journal-worker.ts` is, and for the same reason. */
type WorkerScope = {
  addEventListener: (type: 'message', listener: (event: MessageEvent<NumberedPaperRequest>) => void) => void;
  postMessage: (answer: NumberedPaperAnswer) => void;
};

export type NumberedPaperRequest = { readonly id: number; readonly request: PaperRequest };
/** `id` 0 with `undefined`: this browser has no such files. */
export type NumberedPaperAnswer = { readonly id: number; readonly answer: PaperAnswer | undefined };

const scope = self as unknown as WorkerScope;
const service = openService();

service.then(
  () => scope.postMessage({ id: 0, answer: { kind: 'done' } }),
  () => scope.postMessage({ id: 0, answer: undefined }),
);

scope.addEventListener('message', ({ data: { id, request } }) => {
  service
    .then((serve) => serve(request))
    .then((answer) => scope.postMessage({ id, answer }))
    .catch(() => undefined);
});

/** A first handle is taken and given back: WebKitGTK has the folders, but no such handles. */
async function openService() {
  const [letter, attachments] = await Promise.all([openOpfsFolder('letter'), openOpfsFolder('attachments')]);
  (await letter.open('first')).close();
  return createPaperService({ letter, attachments });
}
