import { expect, type Page } from '@playwright/test';
import { endpoints } from '../src/protocol/endpoints.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openSitting,
  setPin,
  waitForStartPage,
  waitUntilAppIsKept,
} from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { readiness, preparing, home } = english;
const { checks, states } = readiness;
const pin = '135790';

test('the list turns green only after the app really started without a network', async ({ tablet, campaign }) => {
  let page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, pin);
  await waitUntilAppIsKept(page);
  await page.getByRole('button', { name: preparing.keyboard.done }).click();
  await page.getByText(preparing.keyboard.good).waitFor();
  await page.getByText(preparing.roomGood(5_100)).waitFor();
  await makeTrusted(page);
  await expect(readState(page, checks.installed.name)).toHaveText(states.good);
  await expect(readState(page, checks.persistent.name)).toHaveText(states.good);
  await expect(readState(page, checks.offline.name)).toHaveText(states.wait);
  await expect(page.getByText(preparing.toDo(1))).toBeVisible();

  // Started anew with a network, it has proved nothing yet.
  await tablet.close();
  page = await tablet.start();
  await openReadiness(page);
  await expect(readState(page, checks.offline.name)).toHaveText(states.wait);

  await tablet.close();
  await tablet.goOffline();
  page = await tablet.start();
  await openReadiness(page);
  await makeTrusted(page);
  await expect(readState(page, checks.offline.name)).toHaveText(states.good);
  // Without a network nobody can compare the clock.
  await expect(page.getByText(preparing.toDo(1))).toBeVisible();
  await tablet.goOnline();
  // Somebody impatient.
  await page.getByRole('button', { name: 'Try again' }).dblclick();
  await expect(page.getByText(preparing.allGood, { exact: true })).toBeVisible();
  // What was compared once stays so.
  await tablet.goOffline();
  const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith(endpoints.centre()));
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked;
  await expect(page.getByText(preparing.allGood, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the way to install is shown step by step, and what the keyboard learns, too', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await page.getByRole('button', { name: `${preparing.how}: ${checks.installed.name}` }).click();
  await page.getByText(preparing.install.steps.bar).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `${preparing.how}: ${preparing.keyboard.name}` }).click();
  for (const each of preparing.keyboard.keyboards) await expect(page.getByText(each)).toBeVisible();
  await expectAccessible(page);
});

test('collecting in a browser that has not promised to keep the data takes a decision, which the list remembers', async ({
  tablet,
  campaign,
}) => {
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await expect(page.getByText(checks.persistent.warn)).toBeVisible();
  await setPin(page, pin);
  await leaveReadiness(page);
  await makeEvent(page, { title: 'Stand', venue: '', city: '', date: dateIn(17) });
  await page.reload();
  await openSitting(page, 'Stand');
  await closeSitting(page, pin);
  await openReadiness(page);
  await expect(page.getByText(/It was decided to collect here all the same/)).toBeVisible();
});

async function openReadiness(page: Page): Promise<void> {
  await waitForStartPage(page);
  await page.getByRole('button', { name: home.readiness }).click();
  await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
}

/** What Chromium says and grants once the app was installed: the promise to keep its data. */
async function makeTrusted(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await session.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin: new URL(page.url()).origin,
  });
  await page.getByRole('button', { name: 'Try again' }).click();
}

/** Whether a line is ready, in the list's own word. */
function readState(page: Page, name: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
    .getByRole('heading')
    .locator('span');
}
