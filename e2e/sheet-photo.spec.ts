import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { readPictureCode } from './browser/drawn-qr.ts';
import { countOpenPictures, runOutOfPixels } from './browser/open-pictures.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown, openPaper } from './browser/paper-screens.ts';
import { type PrintedPicture, photographSheet, printSheet } from './browser/paper-sheet.ts';
import { watchMemory } from './browser/renderer-memory.ts';
import { prepareForEvent, setUpPin } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  enterVolunteersPage,
  makeEvent,
  openSitting,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import type { Campaign } from './campaign.ts';
import { runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { sheets, sitting, general } = english;
const { photo } = writingEnglish;
const title = 'Debate at Lycée Umoja';
const names = ['Mumtaz Diallo', 'Ngũgĩ wa Amélie', 'ዓለም ፀጋዬ'];

/** From nothing to printed sheets, in a sitting; the last of them is back and shown. Gives the first as it came out of the printer. */
async function bringSheetBack(
  page: Page,
  inviteLink: string,
  copies = 1,
): Promise<PrintedPicture & { readonly number: string; readonly first: string }> {
  await prepareForEvent(page, inviteLink, 'Blue');
  await makeEvent(page, { title, venue: '', city: 'Lubumbashi', date: dateIn(17) });
  await openPaper(page, title);
  const numbers = await makeSheets(page, { copies });
  const [first = ''] = numbers;
  const number = numbers.at(-1) ?? '';
  const printed = await printSheet(page);
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();
  await openSitting(page, title);
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: sheets.title }).click();
  await findSheet(page, number);
  await moveShown(page, 'returned');
  return { ...printed, number, first };
}

async function choosePhoto(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer });
}

/** How much ink stands in the row's name on the shown line, as a share of its pixels. */
function readStripInk(page: Page, line: number): Promise<number> {
  return page.getByRole('img', { name: sheets.stripOf(line) }).evaluate((shown) => {
    const canvas = shown as HTMLCanvasElement;
    // Within the name's cell and between the line's rules: a fifth to a third across, a third to two thirds down.
    const [left, top] = [Math.round(canvas.width * 0.12), Math.round(canvas.height * 0.35)];
    const [width, height] = [Math.round(canvas.width * 0.25), Math.round(canvas.height * 0.3)];
    const data = canvas.getContext('2d')?.getImageData(left, top, width, height).data ?? new Uint8ClampedArray();
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 110) dark += 1;
    return (4 * dark) / data.length;
  });
}

/** Opens at the office what has arrived there; the photograph follows the text, so it may take a moment. */
async function openWithPages(campaign: Campaign): Promise<string> {
  let folder = '';
  await expect(async () => {
    folder = mkdtempSync(join(tmpdir(), 'barua-office-'));
    mkdirSync(join(folder, 'sealed'));
    const open = ['open', '--pages', join(folder, 'sealed'), '--csv', join(folder, 'letters.csv')];
    const { exitCode, printed: told } = await runDesk(campaign, ...open);
    expect(exitCode, told).toBe(0);
  }).toPass({ timeout: 90_000, intervals: [1_000, 3_000] });
  return folder;
}

test('a sheet is photographed with 40 megapixels on its side, sealed, and typed at once beside each line’s own picture', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
  page: elsewhere,
}, info) => {
  test.setTimeout(300_000);
  const page = await tablet.start();
  const printed = await bringSheetBack(page, campaign.inviteLink);
  await countShown(page, [3, 3]);
  // In another browser: what drawing it took would hide what reading it takes.
  const buffer = await photographSheet(elsewhere, printed, names, 40, 1);
  await page.getByRole('button', { name: sheets.photograph }).click();
  await expect(page.getByText(photo.problems.missing)).toBeVisible();
  const memory = watchMemory(tablet.profile);
  await choosePhoto(page, buffer);
  await page.getByText(sheets.marksFound).waitFor({ timeout: 90_000 });
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('corners.png') });
  // As hurried fingers do. It is sealed once: the sheet says so below, and the office has one picture.
  await page.getByRole('button', { name: sheets.sealPhoto }).dblclick();
  await page.getByText(sheets.photoSealed).waitFor({ timeout: 90_000 });
  const { before, peak } = await memory.stop();
  info.annotations.push({ type: 'memory', description: `${before.toFixed(0)} MB, at most ${peak.toFixed(0)} MB` });
  process.stdout.write(`memory: ${before.toFixed(0)} MB, at most ${peak.toFixed(0)} MB\n`);
  // The whole picture would be 160 MB by itself.
  expect(peak - before).toBeLessThan(140);
  await page.getByRole('button', { name: sheets.type }).click();

  await page.getByText(sheets.line(1, 15)).waitFor();
  await expect(page.getByRole('textbox', { name: sheets.name })).toBeFocused();
  await expectAccessible(page);
  // A screen reader says once which line this is.
  await expect(page.getByLabel(sheets.stripOf(1), { exact: true })).toHaveCount(1);
  await page.screenshot({ path: info.outputPath('typing.png') });
  for (const [at, name] of names.entries()) {
    await page.getByText(sheets.line(at + 1, 15)).waitFor();
    expect(await readStripInk(page, at + 1)).toBeGreaterThan(0.01);
    await page.keyboard.insertText(name);
    if (at === 0) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('Congo - K');
    }
    await page.keyboard.press('Enter');
  }
  await page.getByText(sheets.enough(3)).waitFor();
  expect(await readStripInk(page, 4)).toBeLessThan(0.002);
  const height = () => page.getByRole('img', { name: sheets.stripOf(4) }).evaluate((canvas) => canvas.clientHeight);
  const low = await height();
  const frame = page.getByRole('region', { name: sheets.photoAlt });
  await expect(frame).not.toHaveAttribute('tabindex');
  await page.keyboard.press('Alt+=');
  expect(await height()).toBeGreaterThan(low * 1.3);
  // Wider than its frame now: who has no pointer gets there too.
  await expect(frame).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('button', { name: sheets.doneTyping }).click();
  await page.getByText(sheets.photos(1), { exact: true }).waitFor();
  await page.getByText(sheets.states.transcribed, { exact: true }).waitFor();
  await backToSheets(page);
  await findSheet(page, printed.number);
  await page.screenshot({ path: info.outputPath('sheet.png') });
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();
  await page.getByRole('button', { name: sitting.goOn }).click();
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  expect(await campaign.client.totals()).toMatchObject({ ok: true, value: { aside: 0 } });

  const folder = await openWithPages(campaign);
  const [picture = '', ...more] = readdirSync(join(folder, 'letters-pages'));
  expect(more).toEqual([]);
  expect(picture).toContain(`sheet-${printed.number}`);
  expect(readFileSync(join(folder, 'letters.csv'), 'utf8')).toContain(`: ${join(folder, 'letters-pages', picture)}`);
  const opened = readFileSync(join(folder, 'letters-pages', picture));
  expect(opened.length).toBeLessThanOrEqual(120_000);
  writeFileSync(info.outputPath('opened.webp'), opened);
  expect(await readPictureCode(page, opened)).toBe(`BARUA:SHEET:${printed.number.replaceAll('-', '')}`);
  rmSync(folder, { recursive: true });
});

test('where the camera is refused a picture is chosen; without marks the corners are drawn by hand, and a wrong sheet is told', async ({
  tabletSeeing,
  campaign,
}, info) => {
  test.setTimeout(240_000);
  const tablet = tabletSeeing('refused');
  const page = await tablet.start();
  const printed = await bringSheetBack(page, campaign.inviteLink, 2);
  const other = { ...printed, lines: { ...printed.lines, rows: [] } };
  await page.getByRole('button', { name: sheets.photograph }).click();
  await expect(page.getByText(photo.problems.refused)).toBeVisible();
  await expectAccessible(page);
  await countOpenPictures(page);
  await choosePhoto(page, Buffer.from('no picture'));
  await expect(page.getByText(photo.problems['no-picture'])).toBeVisible();
  await choosePhoto(page, await photographSheet(page, printed, names, 3));
  await page.getByText(sheets.otherSheet(printed.first)).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: photo.again }).click();
  const blank = await photographSheet(page, { ...other, png: await drawBlankSheet(page) }, [], 3);
  await choosePhoto(page, blank);
  await page.getByText(sheets.marksMissing).waitFor({ timeout: 60_000 });
  const corner = page.getByRole('button', { name: sheets.corners[0] ?? '' });
  await corner.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('corners-phone.png'), fullPage: true });
  // Whatever fails, the picture stays, and may be sealed once more.
  await runOutOfPixels(page, true);
  await page.getByRole('button', { name: sheets.sealPhoto }).click();
  await page.getByText(sheets.photoNotSaved.failing).waitFor();
  await expect(corner).toBeVisible();
  await runOutOfPixels(page, false);
  expect(await countOpenPictures(page)).toBe(1);
  await page.getByRole('button', { name: sheets.sealPhoto }).click();
  await page.getByText(sheets.photoSealed).waitFor({ timeout: 60_000 });
  await expect(page.getByText(sheets.countFirstThenType)).toBeVisible();
  expect(await countOpenPictures(page)).toBe(0);
  await page.getByRole('button', { name: general.back }).click();
  await page.getByText(sheets.states.photographed, { exact: true }).waitFor();
  await countShown(page, [1, 1]);
  await page.getByRole('button', { name: sheets.type }).click();
  await page.getByRole('img', { name: sheets.stripOf(1) }).waitFor();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('typing-phone.png'), fullPage: true });
  // Left, it is gone: who comes back is asked for another photograph.
  await page.getByRole('button', { name: general.back }).click();
  await backToSheets(page);
  await findSheet(page, printed.number);
  await page.getByRole('button', { name: sheets.type }).click();
  await page.getByText(sheets.photographFirst).waitFor();
  await expect(page.getByRole('img', { name: sheets.stripOf(1) })).toHaveCount(0);
});

/** A white sheet, as if somebody had photographed something else. */
async function drawBlankSheet(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(700, 1_000);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = 'white';
    context?.fillRect(0, 0, 700, 1_000);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}
