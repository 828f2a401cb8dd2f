import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { openLetter } from './browser/letter-screens.ts';
import { photographLetter } from './browser/paper-letter.ts';
import { pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, letter: say, sign } = english;
const { inkPage, pages, photo } = writingEnglish;

const written = [
  'Monsieur le Ministre,',
  'je vous écris parce qu’une personne que je ne connais pas',
  'est en prison pour avoir dit ce qu’elle pensait.',
  'Je vous demande de la libérer, sans condition.',
  'Veuillez agréer mes salutations respectueuses.',
];

test('a letter by hand over two pages and a photograph of 40 megapixels are sealed with it, small and there before it', async ({
  tablet,
  campaign,
}, info) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Pages');
  const page = tablet.page();
  await openLetter(page, 'en', 3);
  await page.getByRole('button', { name: pages.write, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: inkPage.title(1) }).waitFor();
  const pad = page.getByRole('img', { name: inkPage.pad, exact: true });
  await writeOnPad(page, pad, 3);
  await page.screenshot({ path: info.outputPath('ink-page.png') });
  await page.getByRole('button', { name: sign.undo, exact: true }).click();
  await page.getByRole('button', { name: inkPage.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: inkPage.title(2) }).waitFor();
  await writeOnPad(page, pad, 2);
  await page.getByRole('button', { name: say.done, exact: true }).click();

  await page.getByRole('button', { name: pages.photograph, exact: true }).click();
  await expect(page.getByText(photo.problems.missing)).toBeVisible();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'letter.doc', mimeType: 'application/msword', buffer: Buffer.from('no picture') });
  await expect(page.getByText(photo.problems['no-picture'])).toBeVisible();
  await page.screenshot({ path: info.outputPath('photo-source.png') });
  const buffer = await photographLetter(page, written, 40);
  await choose.setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('slider', { name: photo.edges.left }).waitFor({ timeout: 60_000 });
  await page.getByRole('slider', { name: photo.edges.left }).fill('10');
  await dragEdge(page);
  await page.screenshot({ path: info.outputPath('photo-crop.png') });
  await page.getByRole('button', { name: photo.use, exact: true }).dblclick();
  await expect(page.getByRole('img', { name: pages.page(3), exact: true })).toBeVisible({ timeout: 60_000 });
  await page.screenshot({ path: info.outputPath('letter-with-pages.png'), fullPage: true });
  await page.getByRole('button', { name: say.done, exact: true }).click();

  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Mumtaz');
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await expect(page.getByRole('img', { name: pages.page(3), exact: true })).toBeVisible();
  await page.screenshot({ path: info.outputPath('review-with-pages.png'), fullPage: true });
  const shown = await page.getByRole('img', { name: pages.page(3), exact: true }).evaluate(async (picture) => {
    const image = picture as HTMLImageElement;
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      png: [...new Uint8Array(await blob.arrayBuffer())],
    };
  });
  writeFileSync(info.outputPath('page.png'), Buffer.from(shown.png));
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);

  const files = await listPageFiles(page);
  expect(files).toHaveLength(3);
  for (const { bytes } of files) expect(bytes).toBeLessThanOrEqual(120_000);
  await tablet.kill();
  await waitForParticipants(await tablet.start());
  expect(await listPageFiles(tablet.page())).toEqual(files);
  await closeSitting(tablet.page(), setUpPin);
  await waitUntilAllIsSent(tablet.page(), 60_000);
  // The tablet died before any hint of pages could be on its disk: all the same they are counted, and sent.
  expect(await listPageFiles(tablet.page())).toEqual([]);
  const desk = await readDesk(campaign);
  const mine = desk.passes.find(({ name }) => name === 'Mumtaz');
  expect(mine?.letters).toMatchObject([{ case: 3, text: '' }]);
  expect(mine?.pages?.map(({ attachment }) => attachment)).toEqual([0, 1, 2]);
  for (const { name } of files) expect(desk.csv).toContain(`${name.split('.').at(-1)}: not here yet`);
});

/** What is in the folder of sealed pages. */
function listPageFiles(page: Page): Promise<{ readonly name: string; readonly bytes: number }[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('attachments');
    const found: { name: string; bytes: number }[] = [];
    for await (const handle of (folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values()) {
      found.push({ name: handle.name, bytes: (await handle.getFile()).size });
    }
    return found.sort((one, other) => one.name.localeCompare(other.name));
  });
}

/** Lines of loops, as of somebody in a hurry. */
async function writeOnPad(page: Page, pad: Locator, lines: number): Promise<void> {
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  for (let line = 0; line < lines; line += 1) {
    const top = box.y + 40 + line * 50;
    await page.mouse.move(box.x + 30, top);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) {
      await page.mouse.move(box.x + 30 + step * 8 + 10 * Math.sin(step), top + 16 * Math.cos(step * 1.3));
    }
    await page.mouse.up();
  }
}

/** The right edge, by the finger. */
async function dragEdge(page: Page): Promise<void> {
  const right = page.getByRole('slider', { name: photo.edges.right });
  const box = await page.getByRole('img', { name: photo.preview }).boundingBox();
  if (!box) throw new Error('no preview');
  // The picture stands upright in the middle: 3 by 4.
  const width = ((box.height - 28) * 3) / 4;
  const edge = box.x + box.width / 2 + width / 2;
  await page.mouse.move(edge, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge - width * 0.05, box.y + box.height / 2);
  await page.mouse.move(edge - width * 0.1, box.y + box.height / 2);
  await page.mouse.up();
  expect(Number(await right.inputValue())).toBe(90);
}
