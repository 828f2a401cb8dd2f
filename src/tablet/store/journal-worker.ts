import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import { createFileService, type Folder, type SyncHandle } from './journal-file-service.ts';

/**
 * The worker that owns the journal file: synchronous access handles exist in workers only. It is checked with the page's library
 * (`lib.dom`), which has the same messages but not these handles, so that both sides share one protocol file.
 */
type WorkerScope = {
  addEventListener: (type: 'message', listener: (event: MessageEvent<NumberedRequest>) => void) => void;
  postMessage: (answer: NumberedAnswer, transfer: Transferable[]) => void;
};
type FileHandleWithSync = FileSystemFileHandle & { createSyncAccessHandle: () => Promise<SyncHandle> };
type FolderHandle = FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };

export type NumberedRequest = { readonly id: number; readonly request: FileRequest };
/** `id` 0 with `undefined`: this browser has no such files. */
export type NumberedAnswer = { readonly id: number; readonly answer: FileAnswer | undefined };

const scope = self as unknown as WorkerScope;
const service = openFolder().then(createFileService);

service.then(
  () => scope.postMessage({ id: 0, answer: { kind: 'done' } }, []),
  () => scope.postMessage({ id: 0, answer: undefined }, []),
);

scope.addEventListener('message', ({ data: { id, request } }) => {
  service
    .then((serve) => serve(request))
    .then((answer) => scope.postMessage({ id, answer }, answer.kind === 'content' ? [answer.bytes.buffer] : []))
    .catch(() => undefined);
});

async function openFolder(): Promise<Folder> {
  const folder = (await navigator.storage.getDirectory()) as FolderHandle;
  return {
    list: async () => {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    open: async (name) => {
      const file = (await folder.getFileHandle(name, { create: true })) as FileHandleWithSync;
      return file.createSyncAccessHandle();
    },
    remove: (name) => folder.removeEntry(name),
  };
}
