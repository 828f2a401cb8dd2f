import { offerDownload } from '../../../ui/offer-download.ts';
import { readBlob } from './make-file.ts';

type PickerWindow = {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
};

/** Asks where to, where the browser can, and writes it there piece by piece; else a download. `false`: the person thought better of it. */
export async function saveFile(file: File): Promise<boolean> {
  const { showSaveFilePicker } = globalThis as PickerWindow;
  if (!showSaveFilePicker) {
    offerDownload(file, file.name);
    return true;
  }
  const handle = await showSaveFilePicker({ suggestedName: file.name }).catch((error: unknown) => {
    if (isCalledOff(error)) return undefined;
    throw error;
  });
  if (!handle) return false;
  const target = await handle.createWritable();
  for await (const chunk of readBlob(file)) await target.write(chunk as Uint8Array<ArrayBuffer>);
  await target.close();
  return true;
}

/** Opens the share sheet. `false`: the person thought better of it. */
export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (isCalledOff(error)) return false;
    throw error;
  }
}

function isCalledOff(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
