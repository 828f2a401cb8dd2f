import type { CDPSession, Page } from '@playwright/test';

const usualPx = 16;

/** What a session has set is taken back when it ends. */
const sessions = new WeakMap<Page, CDPSession>();

/** As somebody sets the size of letters in the browser: 2 for twice as large. Media queries in `rem` follow. Holds until it is set again. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Page.setFontSizes', { fontSizes: { standard: usualPx * times } });
}
