import { expect } from '@playwright/test';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { fillDisk } from './browser/full-disk.ts';
import { openLetter, photographAndSign } from './browser/letter-screens.ts';
import { limitStorage } from './browser/limit-storage.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown, typeLines } from './browser/paper-screens.ts';
import { photographSheet, printSheet } from './browser/paper-sheet.ts';
import { handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { passTime } from './browser/pass-time.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  enterVolunteersPage,
  unlock,
  waitForParticipants,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, letter, sheets } = english;
const { pages } = writingEnglish;

/** Less than a page, more than many letters. */
const littleBytes = 60_000;
const text = 'Excellency, I wrote this before the tablet was full.';

test('where the storage is full when a photographed page is sealed, the letter’s text is sealed without it', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Full');
  const page = tablet.page();
  await openLetter(page, 'en', 3);
  await page.getByRole('textbox', { name: letter.text, exact: true }).fill(text);
  await photographAndSign(page, ['Monsieur le Ministre,', 'libérez-la, sans condition.'], 'Amina');
  await limitStorage(page, 12_000);
  await pressSeal(page, 'en');
  await page.getByText(pages.notSaved.full).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: pages.without, exact: true }).click();
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  await limitStorage(page, undefined);
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const [pass] = (await readDesk(campaign)).passes;
  expect(pass?.letters).toMatchObject([{ case: 3, text }]);
  expect(pass?.pages ?? []).toEqual([]);
});

test('where the storage is full in the middle of a sheet’s photograph, its count and its lines are kept all the same', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Full');
  const page = tablet.page();
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: sheets.title }).click();
  const [number = ''] = await makeSheets(page, { copies: 1 });
  const printed = await printSheet(page);
  await page.getByRole('button', { name: sheets.back }).click();
  await findSheet(page, number);
  await moveShown(page, 'returned');
  await page.getByRole('button', { name: sheets.photograph }).click();
  const buffer = await photographSheet(page, printed, ['Mumtaz'], 3);
  await page.locator('input[type=file]').setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText(sheets.marksFound).waitFor({ timeout: 60_000 });
  await limitStorage(page, littleBytes);
  await page.getByRole('button', { name: sheets.sealPhoto }).click();
  await page.getByText(sheets.photoNotSaved.full).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: general.back }).click();
  await page.getByText(sheets.states.returned, { exact: true }).waitFor();
  await countShown(page, [1, 1]);
  await page.getByRole('button', { name: sheets.type }).click();
  await typeLines(page, ['Mumtaz']);
  await page.getByRole('button', { name: sheets.doneTyping }).click();
  await page.getByText(sheets.states.transcribed, { exact: true }).waitFor();
  await limitStorage(page, undefined);
  await page.getByRole('button', { name: sheets.back }).click();
  await page.getByRole('button', { name: sheets.leave }).click();
  await page.getByRole('button', { name: english.sitting.goOn }).click();
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(desk.entries.flatMap(({ body }) => (body.kind === 'sheet-lines' ? body.lines : []))).toMatchObject([
    { line: 1, name: 'Mumtaz' },
  ]);
  expect(desk.entries.map(({ header }) => header.kind)).not.toContain('sheet-photo');
});

test('lines that cannot be sealed wait: who leaves is asked, the tablet that locks itself keeps them, and later they are sealed', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}, info) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Full');
  const page = tablet.page();
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: sheets.title }).click();
  const [number = '', other = ''] = await makeSheets(page, { copies: 2 });
  await page.getByRole('button', { name: sheets.back }).click();
  for (const each of [number, other]) {
    await findSheet(page, each);
    await moveShown(page, 'returned');
    await countShown(page, [3, 3]);
    await backToSheets(page);
  }
  const back = page.getByRole('button', { name: general.back });
  const without = page.getByRole('button', { name: sheets.leaveUnsealed });
  const openLines = async (shown: string) => {
    await findSheet(page, shown);
    await page.getByRole('button', { name: sheets.type }).click();
  };
  await openLines(other);
  await fillDisk(page, true);
  await typeLines(page, ['Never']);
  await back.click();
  await page
    .getByRole('alert')
    .filter({ hasText: sheets.unsealed(1) })
    .waitFor({ timeout: 60_000 });
  // Nobody has left yet: that is a decision.
  await without.click();
  await page.getByRole('heading', { level: 1, name: other }).waitFor();
  await expect(page.getByText(sheets.unsealed(1))).toHaveCount(0);
  await backToSheets(page);

  await openLines(number);
  await typeLines(page, ['Mumtaz', 'Joseph']);
  await back.click();
  await page
    .getByRole('alert')
    .filter({ hasText: sheets.unsealed(2) })
    .waitFor({ timeout: 60_000 });
  await page.clock.install();
  // The volunteer walks away; the two minutes begin with the last touch.
  await page.getByRole('textbox', { name: sheets.name }).press('Shift');
  await passTime(page, 121_000);
  await waitForParticipants(page);
  await expect(page.getByText('Joseph')).toHaveCount(0);
  await page.clock.resume();
  await unlock(page, setUpPin);
  await page.getByText(sheets.unsealed(2)).waitFor();
  await page.screenshot({ path: info.outputPath('list.png') });
  await openLines(number);
  await expect(page.getByRole('list', { name: sheets.typedLabel }).getByText('Joseph')).toBeVisible();
  await fillDisk(page, false);
  await typeLines(page, ['Amélie']);
  await page.getByRole('button', { name: sheets.doneTyping }).click();
  await page.getByText(sheets.states.transcribed, { exact: true }).waitFor();
  await page.getByRole('button', { name: sheets.back }).click();
  await page.getByRole('button', { name: sheets.leave }).click();
  await page.getByRole('button', { name: english.sitting.goOn }).click();
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  const lines = desk.entries.flatMap(({ body }) => (body.kind === 'sheet-lines' ? body.lines : []));
  expect(lines.map(({ line, name }) => [line, name])).toEqual([
    [1, 'Mumtaz'],
    [2, 'Joseph'],
    [3, 'Amélie'],
  ]);
});
