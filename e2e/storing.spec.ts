import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { countWaiting } from './browser/count-waiting.ts';
import { signOnly } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet, setUpTitle } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import { closeSitting, waitForStartPage, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { storing, pin, welcome, general } = english;
const pack = makeDemoPack();

test('the tablet goes to somebody else: not while anything is here alone, then nothing of it is left on the disk', async ({
  campaign,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'barua-storing-'));
  const tablet = createTablet({ profile, url: campaign.url });
  const tabletName = 'Quetzal of Kamina';
  await setUpTablet(tablet, campaign.inviteLink, tabletName);
  const page = tablet.page();
  for (const event of ['dispatchSyncEvent', 'dispatchPeriodicSyncEvent'] as const) {
    await test.step(`the browser wakes a page that waits, by ${event}: it sends at once, and says so when it has`, async () => {
      await signOnly(page, 'Mbuyi Kalala', [1], pack);
      await wakeByBrowser(page, event);
      // Before its own timer, which comes after half a minute.
      await expect.poll(() => countWaiting(page), { timeout: 20_000 }).toBe(0);
      await expect.poll(() => page.evaluate(() => (globalThis as Listening).woken)).toBe('done');
    });
  }
  await tablet.goOffline();
  await signOnly(page, 'Mbuyi Kalala', [1], pack);
  await closeSitting(page, setUpPin);

  await test.step('offline: what the centre does not have is counted, and the button is shut', async () => {
    await openStoring(page);
    await expect(page.getByText(storing.notYet)).toBeVisible();
    await expect(page.getByText(storing.unsent(2))).toBeVisible();
    await expect(emptyButton(page)).toBeDisabled();
    await expectAccessible(page);
  });

  const spent = storing.spent('0\\.\\d', '20');
  await test.step('what was spent this month, of how much, and what the waiting will take', async () => {
    await page.getByRole('textbox', { name: storing.cap }).fill('20');
    await expect(page.getByText(new RegExp(`${spent} ${storing.waits('0\\.1')}`))).toBeVisible();
  });

  await test.step('once all is sent it is safe; the centre is asked all the same, and without its word nothing is deleted', async () => {
    await tablet.goOnline();
    await page.getByText(storing.safe(5)).waitFor({ timeout: 60_000 });
    await tablet.goOffline();
    await emptyNow(page);
    await expect(page.getByText(storing.problems['no-answer'])).toBeVisible();
    await page.getByRole('button', { name: general.back }).click();
    await waitForStartPage(page);
    await tablet.goOnline();
    await waitUntilAllIsSent(page, 30_000);
    await expect(page.getByText(new RegExp(spent))).toBeVisible();
  });

  const needles = [tabletName, setUpTitle, pack.cases[0]?.name['en'] ?? '', 'Lubumbashi'].map((text) => ({
    text,
    what: 'of the campaign',
  }));
  await test.step('the control: before, the campaign is found on the disk', async () => {
    await tablet.close();
    const found = searchFolders([profile], needles).hits.map(({ needle }) => needle.text);
    expect(found).toEqual(expect.arrayContaining([tabletName, setUpTitle]));
    await waitForStartPage(await tablet.start());
  });

  await test.step('PIN, a last question: the tablet is empty', async () => {
    const again = tablet.page();
    await openStoring(again);
    await expect(again.getByText(storing.safe(5))).toBeVisible();
    await emptyNow(again);
    await again.getByRole('heading', { level: 1, name: storing.emptiedTitle }).waitFor();
    await expect(again.getByText(storing.emptied.cleared)).toBeVisible();
    await expectAccessible(again);
    await again.reload();
    await again.getByRole('heading', { level: 1, name: welcome.title }).waitFor();
    await tablet.close();
  });

  await test.step('nothing of it is on the disk', () => {
    const report = searchFolders([profile], needles);
    expect(report.unreadable).toEqual([]);
    expect(report.hits.map(hitToText)).toEqual([]);
  });
  rmSync(profile, { recursive: true });
});

type Listening = typeof globalThis & { woken?: unknown };

/** What Background Sync and its periodic kind do some day by themselves. What the page answers on the worker's port is noted. */
async function wakeByBrowser(page: Page, event: 'dispatchSyncEvent' | 'dispatchPeriodicSyncEvent'): Promise<void> {
  await page.evaluate(() => {
    delete (globalThis as Listening).woken;
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      (globalThis as Listening).woken = message;
      post.call(this, message);
    };
  });
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const place = { origin: new URL(page.url()).origin, registrationId: await registered, tag: 'barua-sync' };
  if (event === 'dispatchSyncEvent') await session.send(`ServiceWorker.${event}`, { ...place, lastChance: false });
  else await session.send(`ServiceWorker.${event}`, place);
  await session.detach();
}

async function openStoring(page: Page): Promise<void> {
  await page.getByRole('button', { name: storing.open, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: storing.title }).waitFor();
}

function emptyButton(page: Page) {
  return page.getByRole('button', { name: storing.emptyTitle, exact: true });
}

async function emptyNow(page: Page): Promise<void> {
  await emptyButton(page).click();
  await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
  for (const digit of setUpPin) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();
  await page.getByRole('dialog', { name: storing.emptyTitle }).waitFor();
  await page.getByRole('button', { name: storing.emptyNow }).click();
}
