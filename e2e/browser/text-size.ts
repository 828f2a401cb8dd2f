import type { Page } from '@playwright/test';

const usualPx = 16;

/** As somebody sets the size of letters in the browser: 2 for twice as large. Media queries in `rem` follow. Holds until it is set again. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: usualPx * times } });
  await session.detach();
}
