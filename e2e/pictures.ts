import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawQrCode, writeCameraFilm } from './browser/drawn-qr.ts';
import { createTablet } from './browser/tablet-driver.ts';
import { type Campaign, startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';
import { openPictureBook, type PictureBook } from './screens/picture-book.ts';
import type { Sight } from './screens/registry.ts';
import { walkEveryScreen } from './screens/walk-every-screen.ts';
import { landscape, phone, portrait, projector, setWay, type Way } from './screens/ways.ts';

/**
 * `npm run pictures`: every screen there is, on the production build. In English on a 10-inch tablet as a picture each, in other languages, sizes and colours small on sheets.
 * `npm run pictures -- folder` writes elsewhere, every picture large, and whole pages: to look at while a screen is built. `npm run pictures -- folder fr` only walks in French.
 */
const [ownFolder, onlyLanguage] = process.argv.slice(2);
const target = ownFolder ?? join(import.meta.dirname, '../docs/pictures');

/** Wide enough to read every word; the pictures together stay below 5 MB. */
const largePx = 1040;

type Sheet = Way & { readonly widthPx: number; readonly columns: number };

const sheetsByLanguage: Readonly<Record<string, Readonly<Record<string, Sheet>>>> = {
  en: {
    'phone-large-text': { viewport: phone, text: 2, widthPx: 148, columns: 14 },
    'tablet-forced-colours': { viewport: landscape, contrast: 'forced', widthPx: 288, columns: 8 },
  },
  fr: {
    'tablet-upright-french': { viewport: portrait, widthPx: 184, columns: 12 },
    'tablet-contrast-french': { viewport: landscape, colours: 'dark', contrast: 'more', widthPx: 288, columns: 8 },
  },
  ar: {
    'phone-dark-arabic': { viewport: phone, colours: 'dark', widthPx: 148, columns: 14 },
    'tablet-arabic': { viewport: landscape, widthPx: 288, columns: 8 },
  },
};

mkdirSync(target, { recursive: true });
for (const file of readdirSync(target)) if (file.endsWith('.webp')) rmSync(join(target, file));
const folder = mkdtempSync(join(tmpdir(), 'barua-pictures-'));
ensureBuilt();
const film = join(folder, 'film.y4m');
writeCameraFilm(film, drawQrCode('https://example.org/another-code'));
const campaign = await startCampaign({ folder });
for (const tag of Object.keys(sheetsByLanguage)) {
  if (onlyLanguage === undefined || onlyLanguage === tag) await walkAndTake(campaign, tag);
}
await campaign.stopCentre();
rmSync(folder, { recursive: true });
process.stdout.write(`Pictures taken: ${target}\n`);

async function walkAndTake(where: Campaign, tag: string): Promise<void> {
  const tablet = createTablet({
    profile: join(folder, tag),
    url: where.url,
    flags: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    // One is planted.
    onPageError: () => undefined,
  });
  const page = await tablet.start();
  const book = openPictureBook(await page.context().newPage());
  const sheets = Object.entries(sheetsByLanguage[tag] ?? {});
  await page.bringToFront();
  await walkEveryScreen({
    page,
    campaign: where,
    tag,
    lookAt: async (shown, sight) => {
      if (tag === 'en') await takeLarge(shown, sight, book);
      for (const [name, sheet] of sheets) await takeSmall(shown, sight, name, sheet, book);
      await setWay(shown, { viewport: landscape });
    },
  });
  for (const [name, { columns }] of sheets) {
    writeFileSync(join(target, `${name}.webp`), await book.toSheet(name, columns));
  }
  await tablet.close();
}

async function takeLarge(page: Page, sight: Sight, book: PictureBook): Promise<void> {
  const isForHall = sight.startsWith('hall-') && (await page.getByRole('dialog').count()) === 0;
  await setWay(page, { viewport: isForHall ? projector : landscape });
  writeFileSync(join(target, `${sight}.webp`), await book.toWebp(await photograph(page, false), largePx));
}

async function takeSmall(page: Page, sight: Sight, name: string, sheet: Sheet, book: PictureBook): Promise<void> {
  await setWay(page, sheet);
  await book.add(name, await photograph(page, false), sheet.widthPx);
  if (ownFolder === undefined) return;
  mkdirSync(join(target, name), { recursive: true });
  writeFileSync(join(target, name, `${sight}.png`), await photograph(page, true));
}

async function photograph(page: Page, fullPage: boolean): Promise<Buffer> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await Promise.all([...document.images].map((each) => each.decode().catch(() => undefined)));
    // What was found by scrolling is seen from its beginning.
    scrollTo(0, 0);
    document.querySelector('dialog[open]')?.scrollTo(0, 0);
  });
  return page.screenshot({ fullPage });
}
