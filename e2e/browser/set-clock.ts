import type { Page } from '@playwright/test';

/** From its next load on the page's clock stands still at this time (epoch ms) until it is set, however slow the machine is; its timers go on as ever. */
export async function giveClock(page: Page, at: number): Promise<void> {
  await page.addInitScript((start) => {
    Date.now = () => start + Number(window.name);
  }, at);
}

/** So many ms after that time, or before it where they are below zero; reloads included. */
export async function setClock(page: Page, aheadMs: number): Promise<void> {
  await page.evaluate((ms) => {
    window.name = String(ms);
  }, aheadMs);
}
