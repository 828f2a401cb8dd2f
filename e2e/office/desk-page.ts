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

/** From now on what the desk's worker is asked breaks, as by a bug of it; or works again. */
export async function breakWorker(page: Page, isBroken: boolean): Promise<void> {
  const worker = page.workers().find((each) => each.url().includes('desk-worker'));
  if (!worker) throw new Error('the desk has no worker');
  await worker.evaluate((now) => {
    const scope = globalThis as unknown as Window & { breakIt?: (event: Event) => void };
    scope.breakIt ??= (event) => {
      event.stopImmediatePropagation();
      scope.postMessage({ kind: 'broken', id: (event as MessageEvent<{ id: number }>).data.id, why: 'a bug' });
    };
    if (now) scope.addEventListener('message', scope.breakIt, { capture: true });
    else scope.removeEventListener('message', scope.breakIt, { capture: true });
  }, isBroken);
}
