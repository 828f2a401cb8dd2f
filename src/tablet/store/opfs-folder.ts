import type { Folder, SyncHandle } from './journal-file-service.ts';

type FileHandleWithSync = FileSystemFileHandle & { createSyncAccessHandle: () => Promise<SyncHandle> };
type FolderHandle = FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };

/** The browser's private file system, or one folder in it, made where it is missing. Rejects where this browser has none. To be opened by workers only: synchronous handles exist nowhere else. */
export async function openOpfsFolder(name?: string): Promise<Folder> {
  const root = await navigator.storage.getDirectory();
  const folder = (name === undefined ? root : await root.getDirectoryHandle(name, { create: true })) as FolderHandle;
  return {
    list: async () => {
      const names: string[] = [];
      for await (const each of folder.keys()) names.push(each);
      return names;
    },
    open: async (file) => takeHandle((await folder.getFileHandle(file, { create: true })) as FileHandleWithSync),
    remove: (file) => folder.removeEntry(file),
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
