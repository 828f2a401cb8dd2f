import type { Page } from '@playwright/test';

/** A photograph of a letter on a dark table, in bad light, as a tablet's camera takes it; made in the page. `megapixels` of it, JPEG. */
export async function photographLetter(page: Page, lines: readonly string[], megapixels: number): Promise<Buffer> {
  const base64 = await page.evaluate(drawLetter, { lines, megapixels });
  return Buffer.from(base64, 'base64');
}

/** Runs in the page. */
async function drawLetter({ lines, megapixels }: { lines: readonly string[]; megapixels: number }): Promise<string> {
  const width = Math.round(Math.sqrt((megapixels * 1_000_000 * 3) / 4));
  const height = Math.round((width * 4) / 3);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#3d2b1f';
  context.fillRect(0, 0, width, height);
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, '#e9e2d0');
  light.addColorStop(1, '#8f8877');
  context.fillStyle = light;
  context.fillRect(width * 0.1, height * 0.08, width * 0.8, height * 0.84);
  context.fillStyle = '#20305c';
  const size = height / 45;
  context.font = `italic ${size}px serif`;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, width * 0.15, height * 0.15 + index * size * 1.7, width * 0.7);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
