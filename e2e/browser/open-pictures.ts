import type { Page } from '@playwright/test';

/** How many decoded pictures (`ImageBitmap`) this page holds: megabytes each. Counts from its first call on. */
export async function countOpenPictures(page: Page): Promise<number> {
  return page.evaluate(() => {
    const spied = globalThis as unknown as { pictures?: ImageBitmap[] };
    if (!spied.pictures) {
      const pictures: ImageBitmap[] = [];
      const decode = createImageBitmap;
      spied.pictures = pictures;
      const spy = async (...wanted: readonly unknown[]) => {
        const picture: ImageBitmap = await Reflect.apply(decode, globalThis, wanted);
        pictures.push(picture);
        return picture;
      };
      Object.assign(globalThis, { createImageBitmap: spy });
    }
    // A closed one has no size.
    return spied.pictures.filter(({ width }) => width > 0).length;
  });
}

/** From now on the page has no memory for a drawing’s pixels, as a tablet with 2 GB may; `false` ends it. */
export async function runOutOfPixels(page: Page, isOut: boolean): Promise<void> {
  await page.evaluate((out) => {
    type Drawing = Pick<CanvasRenderingContext2D, 'getImageData'>;
    const drawing: Drawing & { read?: Drawing['getImageData'] } = CanvasRenderingContext2D.prototype;
    drawing.read ??= drawing.getImageData;
    const fail = () => {
      throw new RangeError('out of memory');
    };
    drawing.getImageData = out ? fail : drawing.read;
  }, isOut);
}
