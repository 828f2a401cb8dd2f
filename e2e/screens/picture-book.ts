import type { Page } from '@playwright/test';

/** Makes WebP of screenshots, and sheets of many small ones: in a browser's own canvas, so that nothing has to be installed for it. */
export type PictureBook = {
  /** A screenshot (PNG) as WebP, at most so wide. */
  readonly toWebp: (png: Buffer, mostPx: number) => Promise<Buffer>;
  /** Lays a screenshot aside for a sheet, small. */
  readonly add: (sheet: string, png: Buffer, widthPx: number) => Promise<void>;
  /** All that were laid aside under this name, beside and below each other. */
  readonly toSheet: (sheet: string, columns: number) => Promise<Buffer>;
};

/** Works in this page, which is nobody else's. */
export function openPictureBook(page: Page): PictureBook {
  return {
    toWebp: (png, mostPx) => run(page, shrink, { url: toUrl(png), mostPx }),
    add: async (sheet, png, widthPx) => {
      await page.evaluate(layAside, { sheet, url: toUrl(png), widthPx });
    },
    toSheet: (sheet, columns) => run(page, compose, { sheet, columns }),
  };
}

function toUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}

async function run<Input>(page: Page, work: (input: Input) => Promise<string>, input: Input): Promise<Buffer> {
  const url = await page.evaluate(work as (input: unknown) => Promise<string>, input as unknown);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Runs in the page. */
async function shrink({ url, mostPx }: { url: string; mostPx: number }): Promise<string> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const share = Math.min(1, mostPx / picture.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', 0.76);
}

/** Runs in the page: each sheet is a hidden element, its pictures canvases in it. */
async function layAside({ sheet, url, widthPx }: { sheet: string; url: string; widthPx: number }): Promise<void> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = Math.round((picture.height * widthPx) / picture.width);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const place = document.getElementById(sheet) ?? document.body.appendChild(document.createElement('div'));
  place.id = sheet;
  place.append(canvas);
}

/** Runs in the page. */
async function compose({ sheet, columns }: { sheet: string; columns: number }): Promise<string> {
  const gap = 8;
  const pictures = [...document.querySelectorAll<HTMLCanvasElement>(`#${CSS.escape(sheet)} canvas`)];
  const width = Math.max(...pictures.map((each) => each.width));
  const rows: HTMLCanvasElement[][] = [];
  for (let at = 0; at < pictures.length; at += columns) rows.push(pictures.slice(at, at + columns));
  const heights = rows.map((row) => Math.max(...row.map((each) => each.height)));
  const canvas = document.createElement('canvas');
  canvas.width = columns * (width + gap) + gap;
  canvas.height = heights.reduce((sum, height) => sum + height + gap, gap);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#8a8a8a';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = gap;
  for (const [at, row] of rows.entries()) {
    for (const [column, each] of row.entries()) context.drawImage(each, gap + column * (width + gap), top);
    top += (heights[at] ?? 0) + gap;
  }
  return canvas.toDataURL('image/webp', 0.55);
}
