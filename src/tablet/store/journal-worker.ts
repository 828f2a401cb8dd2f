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
      return takeHandle(file);
    },
    remove: (name) => folder.removeEntry(name),
  };
}

/** The handle is exclusive, and the page before a reload may not have let go of it yet. */
async function takeHandle(file: FileHandleWithSync): Promise<SyncHandle> {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const isTaken = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isTaken || tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
