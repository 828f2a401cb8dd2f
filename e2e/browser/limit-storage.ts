import type { Page } from '@playwright/test';

/** From now on the browser gives the app's origin so many bytes more and no others, whatever the disk has; `undefined` ends it. */
export async function limitStorage(page: Page, moreBytes: number | undefined): Promise<void> {
  const { origin, usage } = await page.evaluate(async () => ({
    origin: location.origin,
    usage: (await navigator.storage.estimate()).usage ?? 0,
  }));
  const session = await page.context().newCDPSession(page);
  const quota = moreBytes === undefined ? {} : { quotaSize: usage + moreBytes };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  if (moreBytes === undefined) await session.detach();
}
