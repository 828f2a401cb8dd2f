import { statSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { contentTypes } from '../src/protocol/content-types.ts';
import { makeRefusal } from '../src/protocol/refusal.ts';
import { deskEnglish } from '../src/text/desk-en.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { signOnly } from './browser/participant-screens.ts';
import { giveClock, setClock } from './browser/set-clock.ts';
import { setUpPin, setUpTablet, setUpTitle } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  openSitting,
  readFigures,
  waitForStartPage,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import type { Campaign } from './campaign.ts';
import { runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { carrying, home, sync } = english;
const { carry } = deskEnglish;
const pack = makeDemoPack();

test('two tablets, no internet: one file goes from hand to hand, to the office and back, and everybody counts once', async ({
  tablet,
  otherTablet,
  campaign,
  page: office,
}) => {
  test.setTimeout(180_000);
  const before = await readActions(campaign);
  await setUpTablet(tablet, campaign.inviteLink, 'Red');
  await setUpTablet(otherTablet, campaign.inviteLink, 'Blue');
  await Promise.all([tablet.goOffline(), otherTablet.goOffline()]);
  const [red, blue] = [tablet.page(), otherTablet.page()];
  await signOnly(red, 'Asha', [1, 2], pack);
  await signOnly(red, 'Joseph', [1], pack);
  await signOnly(blue, 'Neema', [3], pack);
  await goHome(red);
  await goHome(blue);
  const waiting = (await readFigures(red)).written - (await readFigures(red)).atCentre;

  const file = await test.step('the first tablet writes its file, and says what is in it', async () => {
    await red.getByRole('button', { name: carrying.open }).click();
    await red.getByRole('heading', { level: 1, name: carrying.title }).waitFor();
    await red.evaluate(() => {
      const share = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
      for (const [name, value] of Object.entries({ canShare: (): boolean => true, share })) {
        Object.defineProperty(navigator, name, { value, configurable: true });
      }
    });
    const path = await writeFile(red);
    await expect(red.getByText(carrying.ready(3, waiting), { exact: false })).toBeVisible();
    await expect(red.getByText(carrying.safe)).toBeVisible();
    await expectAccessible(red);
    expect(statSync(path).size).toBeLessThan(1_000_000);
    await test.step('a share sheet that refuses takes nothing away', async () => {
      await red.getByRole('button', { name: carrying.share, exact: true }).click();
      await expect(red.getByText(carrying.notHanded)).toBeVisible();
      await expect(red.getByText(carrying.safe)).toBeVisible();
    });
    return path;
  });

  const both = await test.step('the second tablet takes it along, and goes on counting its own', async () => {
    await blue.getByRole('button', { name: carrying.open }).click();
    await bring(blue, file);
    await expect(blue.getByText(carrying.taken('Red', waiting))).toBeVisible();
    await expect(blue.getByText(carrying.carried(waiting))).toBeVisible();
    await expectAccessible(blue);
    await bring(blue, file);
    await expect(blue.getByText(carrying.known('Red', waiting))).toBeVisible();
    return writeFile(blue);
  });

  const receipts = await test.step('at the office both are handed in, twice, and count once', async () => {
    expect(await readActions(campaign)).toBe(before);
    await office.goto(`${campaign.url}/desk/carry`);
    await office.getByRole('heading', { level: 1, name: carry.title }).waitFor();
    await bring(office, both);
    await expect(office.getByText(carry.whole)).toBeVisible();
    await expect(office.getByRole('row', { name: /^Red \d+ 0 0/ })).toBeVisible();
    await expect(office.getByRole('row', { name: /^Blue \d+ 0 0/ })).toBeVisible();
    await expectAccessible(office);
    expect(await readActions(campaign)).toBe(before + 4);
    await bring(office, file);
    await expect(office.getByRole('row', { name: `Red 0 ${waiting} 0` })).toBeVisible();
    expect(await runDesk(campaign, 'carry', both)).toMatchObject({ exitCode: 0 });
    expect(await readActions(campaign)).toBe(before + 4);
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: carry.receipts }).click(),
    ]);
    return download.path();
  });

  await test.step('the desk reads the file by itself too', async () => {
    const opened = await runDesk(campaign, 'open', '--carrier', both, '--alone', '--names');
    for (const name of ['Asha', 'Joseph', 'Neema']) expect(opened.printed).toContain(name);
  });

  await test.step('the receipts go back, and the first tablet knows that all is there', async () => {
    await bring(red, receipts);
    await expect(red.getByText(carrying.receipted(waiting))).toBeVisible();
    await red.getByRole('button', { name: carrying.back }).click();
    await waitForStartPage(red);
    await expect(red.getByText(home.allSent)).toBeVisible();
  });

  await test.step('with a link the second sends what it has, and carries no more', async () => {
    await blue.getByRole('button', { name: carrying.back }).click();
    await otherTablet.goOnline();
    await waitUntilAllIsSent(blue, 60_000);
    await expect(blue.getByText(carrying.carried(waiting))).toBeHidden({ timeout: 60_000 });
    expect(await readActions(campaign)).toBe(before + 4);
  });
});

test('the status says why nothing is sent, and what to do: each in words of its own; then all is sent', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  const page = await tablet.start();
  await giveClock(page, Date.now());
  await page.reload();
  await setUpTablet(tablet, campaign.inviteLink, 'Green');
  await goHome(page);
  await waitUntilAllIsSent(page, 60_000);
  await openSitting(page, setUpTitle);
  const answer = { status: 200, contentType: 'text/html', body: '<html><h1>Hotel Wi-Fi</h1></html>' };
  await page.route('**/v1/**', (route) => route.fulfill(answer));
  await goHome(page);
  await tryInVain(page, sync.troubles['captive-portal']);
  Object.assign(answer, { status: 503, body: 'upstream' });
  await tryInVain(page, sync.troubles['centre-busy']);
  const refusal = {
    status: 422,
    contentType: contentTypes.refusal,
    body: JSON.stringify(makeRefusal('version-too-new')),
  };
  Object.assign(answer, refusal);
  await tryInVain(page, sync.troubles['centre-too-old']);

  await campaign.stopCentre();
  await page.unroute('**/v1/**');
  await tryInVain(page, sync.troubles.unreachable);
  await expect(() => tryInVain(page, sync.troubles['no-secure-connection'], 2_000)).toPass({ timeout: 30_000 });
  await setClock(page, -30 * 86_400_000);
  await tryInVain(page, sync.troubles['clock-wrong']);
  await setClock(page, 0);
  await tablet.goOffline();
  await tryInVain(page, sync.troubles.offline);

  await campaign.startCentre();
  expect(await runDesk(campaign, 'revoke', '--tablet', 'Green')).toMatchObject({ exitCode: 0 });
  await tablet.goOnline();
  await expect(page.getByText(sync.troubles['tablet-revoked'])).toBeVisible({ timeout: 30_000 });
  const { written, atCentre } = await readFigures(page);
  expect(atCentre).toBeLessThan(written);
  expect(await runDesk(campaign, 'revoke', '--tablet', 'Green', '--undo')).toMatchObject({ exitCode: 0 });
  await page.getByRole('button', { name: home.sendNow }).click();
  await waitUntilAllIsSent(page, 60_000);
});

/** Somebody presses "Send now", and is told why not. */
async function tryInVain(page: Page, why: string, timeout = 10_000): Promise<void> {
  await page.getByRole('button', { name: home.sendNow }).click();
  await expect(page.getByText(why)).toBeVisible({ timeout });
}

async function goHome(page: Page): Promise<void> {
  await closeSitting(page, setUpPin);
  await waitForStartPage(page);
}

/** As in a browser that has no save dialog: there it is a download. */
async function writeFile(page: Page): Promise<string> {
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  await page.getByRole('button', { name: carrying.write }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: carrying.save, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^barua-(Red|Blue)-\d{4}-\d\d-\d\d\.barua$/);
  return download.path();
}

async function bring(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

async function readActions(campaign: Campaign): Promise<number> {
  const totals = await campaign.client.totals();
  if (!totals.ok) throw new Error(totals.problem.kind);
  return totals.value.rows.reduce((sum, { n }) => sum + n, 0);
}
