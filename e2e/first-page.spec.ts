import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import type { TabletDevice } from './browser/tablet-driver.ts';
import { closeSitting, waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const journalWorker = /first-journal-worker-.*\.js/;

test('a language pressed before the store is open is not lost', async ({ tablet, campaign }) => {
  const { page, letGo } = await startHeldUp(tablet, campaign.inviteLink, journalWorker);
  await page.locator('#first').getByRole('button', { name: 'Français' }).click();
  letGo();
  await expect(page.locator('#first')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('#app').getByRole('combobox').first()).toHaveValue('fr');
  await expect(page.locator('#app').getByText(english.sitting.welcome)).toHaveCount(0);
});

test('so is the volunteers’ door', async ({ tablet, campaign }) => {
  const { page, letGo } = await startHeldUp(tablet, campaign.inviteLink, journalWorker);
  await page.locator('#first').getByRole('button', { name: english.sitting.volunteer }).click();
  letGo();
  await expect(page.getByRole('dialog', { name: english.pin.askTitle })).toBeVisible({ timeout: 30_000 });
});

test('the page that waits is no picture of anybody, is passed over where it is damaged, and goes with the sitting', async ({
  tablet,
  campaign,
}) => {
  await setUpTablet(tablet, campaign.inviteLink, 'Blue');
  const page = tablet.page();
  await expect.poll(() => readKept(page)).toContain('Français');
  expect(await readKept(page)).not.toContain('blob:');
  await page.evaluate(() => localStorage.setItem('barua-first-page', '{"style": 7'));
  await page.reload();
  await waitForParticipants(page);
  await expect.poll(() => readKept(page)).toContain('Français');
  await closeSitting(page, setUpPin);
  await expect.poll(() => readKept(page)).toBe('');
});

test('where the app does not come, a word says that it takes long, and gives way to the app', async ({
  tablet,
  campaign,
}) => {
  const { page, letGo } = await startHeldUp(tablet, campaign.inviteLink, /first-tablet-.*\.js/);
  const again = page.locator('#boot-again');
  await expect(again).toBeVisible({ timeout: 20_000 });
  letGo();
  await waitForParticipants(page);
  await expect(again).toBeHidden();
});

test('where the store hangs, the page gives way to the word that it takes long', async ({ tablet, campaign }) => {
  const { page, letGo } = await startHeldUp(tablet, campaign.inviteLink, journalWorker);
  await expect(page.locator('#first').getByRole('button').first()).toBeVisible();
  await expect(page.getByText(english.store.opening)).toBeVisible({ timeout: 20_000 });
  letGo();
  await expect(page.locator('#first')).toHaveCount(0);
  await waitForParticipants(page);
});

/** A tablet in a sitting, started again with one of its scripts held back: that of the second copy, so that a finger is faster than the store, or the app's own. */
async function startHeldUp(
  tablet: TabletDevice,
  inviteLink: string,
  script: RegExp,
): Promise<{ readonly page: Page; readonly letGo: () => void }> {
  await setUpTablet(tablet, inviteLink, 'Blue');
  await expect.poll(() => readKept(tablet.page())).toContain('Français');
  const page = tablet.page();
  const held = Promise.withResolvers<void>();
  await page.context().route(script, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.evaluate(async () => {
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  });
  await page.reload({ waitUntil: 'commit' });
  return { page, letGo: held.resolve };
}

function readKept(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('barua-first-page') ?? '');
}
