import type { Page } from '@playwright/test';

/** Where a printed sheet's lines are, in CSS px from its upper left corner. */
export type PrintedLines = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly left: number; readonly top: number; readonly bottom: number }[];
};

export type PrintedPicture = { readonly png: string; readonly lines: PrintedLines };

/** The first sheet on the page that prints, as it comes out of the printer: three pixels for each of CSS. */
export async function printSheet(page: Page): Promise<PrintedPicture> {
  const article = page.getByRole('article').first();
  const lines = await article.evaluate((sheet) => {
    const place = sheet.getBoundingClientRect();
    const rows = [...sheet.querySelectorAll('tbody tr')].map((row) => {
      const cell = row.querySelector('td')?.getBoundingClientRect() ?? place;
      return { left: cell.left - place.left, top: cell.top - place.top, bottom: cell.bottom - place.top };
    });
    return { width: place.width, height: place.height, rows };
  });
  const session = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 3, mobile: false });
  const png = (await article.screenshot({ scale: 'device' })).toString('base64');
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return { png, lines };
}

/**
 * A photograph of a filled-in sheet on a dark table, askew and in uneven light, JPEG; made in the page. `turns`: quarters clockwise that the camera was held by.
 */
export async function photographSheet(
  page: Page,
  printed: PrintedPicture,
  names: readonly string[],
  megapixels: number,
  turns: 0 | 1 | 2 | 3 = 0,
): Promise<Buffer> {
  return Buffer.from(await page.evaluate(drawSheet, { printed, names, megapixels, turns }), 'base64');
}

/** Runs in the page. */
async function drawSheet(wanted: {
  readonly printed: PrintedPicture;
  readonly names: readonly string[];
  readonly megapixels: number;
  readonly turns: number;
}): Promise<string> {
  const { printed, names, megapixels, turns } = wanted;
  const { lines } = printed;
  const bytes = Uint8Array.from(atob(printed.png), (character) => character.charCodeAt(0));
  const sheet = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const [long, short] = [Math.round(Math.sqrt((megapixels * 4e6) / 3)), Math.round(Math.sqrt((megapixels * 3e6) / 4))];
  const isOnSide = turns % 2 === 1;
  const [width, height] = isOnSide ? [long, short] : [short, long];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#33261d';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turns * Math.PI) / 2 + 0.035);
  const scale = Math.min((short * 0.86) / lines.width, (long * 0.86) / lines.height);
  context.scale(scale, scale);
  context.translate(-lines.width / 2, -lines.height / 2);
  context.drawImage(sheet, 0, 0, lines.width, lines.height);
  sheet.close();
  context.fillStyle = '#1d2f66';
  for (const [at, name] of names.entries()) {
    const row = lines.rows[at];
    if (!row) continue;
    context.font = `italic ${(row.bottom - row.top) * 0.62}px serif`;
    context.fillText(name, row.left + 8, row.bottom - (row.bottom - row.top) * 0.28);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, 'rgb(0 0 0 / 0%)');
  light.addColorStop(1, 'rgb(0 0 0 / 45%)');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const file = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < file.length; at += 32_768) binary += String.fromCharCode(...file.subarray(at, at + 32_768));
  return btoa(binary);
}
