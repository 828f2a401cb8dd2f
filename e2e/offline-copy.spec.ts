import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { joinCampaign, leaveReadiness, setPin, waitUntilAppIsKept } from './browser/tablet-screens.ts';
import { test } from './story.ts';

test('a file that the browser has thrown away is on the tablet again, without anybody’s doing', async ({
  tablet,
  campaign,
}) => {
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, '246810');
  await waitUntilAppIsKept(page);
  await leaveReadiness(page);

  const kept = await listKept(page);
  const lost = kept.filter(
    (path) => path.endsWith('.svg') || path === '/index.html' || path.startsWith('/assets/set-up'),
  );
  const anAsset = kept.find((path) => path.startsWith('/assets/') && path.endsWith('.js'));
  if (anAsset) lost.push(anAsset);
  expect(lost.length).toBeGreaterThan(2);
  await throwAway(page, lost);
  expect(await listKept(page)).not.toContain(anAsset);

  await page.reload();
  await page.getByRole('button', { name: english.home.readiness }).click();
  await waitUntilAppIsKept(page);
  expect(await listKept(page)).toEqual(kept);

  await tablet.goOffline();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: english.home.title }).waitFor();
});

/** The paths that the service worker's caches hold, in order. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths.sort();
  });
}

/** Deletes files as iPadOS does: without a word to anybody. */
function throwAway(page: Page, paths: readonly string[]): Promise<void> {
  return page.evaluate(async (gone) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (gone.includes(new URL(request.url).pathname)) await cache.delete(request);
      }
    }
  }, paths);
}
