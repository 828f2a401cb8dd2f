import type { Page } from '@playwright/test';

/**
 * Lets so many ms pass at once on a page whose clock is Playwright's (`page.clock.install`). What a page does after its drawing waits for that clock too, and with it the
 * watches that count from there: so they begin first, however slow the machine is.
 */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.clock.runFor(1_000);
  await page.clock.fastForward(ms);
}
