import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** The text of the code that is shown there, as somebody's phone reads it off the screen. Throws where there is none to be read. */
export async function readQrCode(shown: Locator): Promise<string> {
  const png = (await shown.screenshot()).toString('base64');
  const { width, height, pixels } = await shown.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    return { width: picture.width, height: picture.height, pixels: [...data] };
  }, png);
  return decodeQR({ width, height, data: Uint8Array.from(pixels) });
}
