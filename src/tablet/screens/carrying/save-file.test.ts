import { afterEach, expect, it, vi } from 'vitest';
import { saveFile, shareFile } from './save-file.ts';

const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index);
const file = new File([bytes], 'barua-Red-2026-12-10.barua');

afterEach(() => vi.unstubAllGlobals());

/** A save dialog after which a file takes so many bytes. */
function stubDialog(room = Number.POSITIVE_INFINITY) {
  const written: Uint8Array[] = [];
  const target = {
    write: async (chunk: Uint8Array) => {
      if (written.reduce((sum, { length }) => sum + length, chunk.length) > room) throw new DOMException('full');
      written.push(chunk);
    },
    close: vi.fn(async () => undefined),
  };
  const dialog = vi.fn(async () => ({ createWritable: async () => target }));
  vi.stubGlobal('showSaveFilePicker', dialog);
  return { dialog, written, target };
}

it('is written where the save dialog says, whole, under its own name', async () => {
  const { dialog, written, target } = stubDialog();
  expect(await saveFile(file)).toBe(true);
  expect(dialog).toHaveBeenCalledWith({ suggestedName: file.name });
  expect(Buffer.concat(written)).toEqual(Buffer.from(bytes));
  expect(target.close).toHaveBeenCalledOnce();
});

it('is not called saved where it does not fit', async () => {
  const { target } = stubDialog(100_000);
  await expect(saveFile(file)).rejects.toThrow('full');
  expect(target.close).not.toHaveBeenCalled();
});

it.each([
  ['save dialog', () => saveFile(file)],
  ['share sheet', () => shareFile(file)],
] as const)('is called off at the %s without a fault; a refusal is one', async (_, hand) => {
  let name = 'AbortError';
  const ask = () => Promise.reject(new DOMException('no', name));
  vi.stubGlobal('showSaveFilePicker', ask);
  vi.stubGlobal('navigator', { share: ask });
  expect(await hand()).toBe(false);
  name = 'NotAllowedError';
  await expect(hand()).rejects.toThrow('no');
});

it('goes to the share sheet as it is', async () => {
  const share = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { share });
  expect(await shareFile(file)).toBe(true);
  expect(share).toHaveBeenCalledWith({ files: [file] });
});
