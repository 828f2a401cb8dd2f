import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from './browser/find-chromium.ts';

/**
 * Draws the app's icons from one source: a letter, closed with wax. `npx node e2e/icons.ts`, when the drawing changes; its results are kept
 * in `public/icons`.
 */
const folder = new URL('../public/icons/', import.meta.url);

/** `radius` of the ground's corners and `scale` of the letter on a square of 512. */
type Ground = { readonly radius: number; readonly scale: number };

/** Maskable icons may be cut to a circle of 80 %; iPadOS rounds corners itself and fills transparency with black. */
const grounds = {
  any: { radius: 112, scale: 3.7 },
  maskable: { radius: 0, scale: 3 },
  apple: { radius: 0, scale: 3.7 },
} as const satisfies Record<string, Ground>;

function drawIcon({ radius, scale }: Ground): string {
  const shift = `translate(${256 - 50 * scale} ${256 - 38 * scale}) scale(${scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<title>Barua</title>
<rect width="512" height="512" rx="${radius}" fill="#1f4789"/>
<g transform="${shift}">
<rect x="3" y="3" width="94" height="70" rx="6" fill="#fbfaf7"/>
<path d="M5 8l40 33a8 8 0 0 0 10 0L95 8M5 70l30-30M95 70L65 40" fill="none" stroke="#1f4789" stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round"/>
<path d="M50 31c5-1 8 2 12 4s8 5 8 10-1 8-3 12-6 9-11 10-9 0-13-2-10-5-12-11 1-10 4-14 8-8 15-9z" fill="#b23d2e"/>
<path d="M42 55c9-1 15-6 18-15-9 1-15 6-18 15zm0 0l9-8" fill="none" stroke="#fbfaf7" stroke-width="2.5" stroke-linecap="round"/>
</g>
</svg>
`;
}

async function writePng(page: Page, name: string, svg: string, sizePx: number): Promise<void> {
  await page.setViewportSize({ width: sizePx, height: sizePx });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${sizePx}px}</style>${svg}`);
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const page = await browser.newPage();
writeFileSync(new URL('barua.svg', folder), drawIcon(grounds.any));
await writePng(page, 'barua-192.png', drawIcon(grounds.any), 192);
await writePng(page, 'barua-512.png', drawIcon(grounds.any), 512);
await writePng(page, 'barua-maskable-512.png', drawIcon(grounds.maskable), 512);
await writePng(page, 'apple-touch-icon.png', drawIcon(grounds.apple), 180);
await browser.close();
