import type { Page } from '@playwright/test';
import { type DeskOpenWords, deskOpenEnglish } from '../../src/text/desk-open-en.ts';
import type { Campaign } from '../campaign.ts';

/** Chooses the campaign's key file and types its passphrase, or another. */
export async function fillKey(
  page: Page,
  { keyPath, passphrase }: Campaign,
  words: DeskOpenWords = deskOpenEnglish,
  typed = passphrase,
): Promise<void> {
  await page.getByRole('button', { name: words.chooseKey }).waitFor();
  await page.locator('input[type=file]').first().setInputFiles(keyPath);
  await page.getByRole('textbox', { name: words.passphrase }).fill(typed);
}

/** Opens all that the centre has; waits until it is open. */
export async function openDesk(page: Page, campaign: Campaign): Promise<void> {
  await fillKey(page, campaign);
  await page.getByRole('button', { name: deskOpenEnglish.open, exact: true }).click();
  await page.getByRole('button', { name: deskOpenEnglish.close }).waitFor();
}
