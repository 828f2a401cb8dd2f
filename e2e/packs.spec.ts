import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import { contentTypes } from '../src/protocol/content-types.ts';
import { english } from '../src/text/en.ts';
import { caseToName, openLetter } from './browser/letter-screens.ts';
import { handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import type { TabletDevice } from './browser/tablet-driver.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import type { Campaign } from './campaign.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, letter, readiness, sign, take, welcome } = english;
const packPath = /\/v1\/packs\//;

test('the network goes in the middle of the cases: a clear word, nothing half there, and the same button goes on', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tablet.start(campaign.inviteLink.slice(campaign.url.length));
  await page.getByRole('textbox', { name: welcome.tabletName }).fill('Cut');
  const network = await cutPacks(page, campaign.url);
  await page.getByRole('button', { name: welcome.join }).click();
  await expect(page.getByText(welcome.problems.offline)).toBeVisible({ timeout: 40_000 });
  expect(network.count()).toBe(1);
  await page.reload();
  await expect(page.getByRole('button', { name: welcome.join })).toBeVisible();

  await network.mend();
  await page.goto(campaign.inviteLink);
  await page.getByRole('textbox', { name: welcome.tabletName }).fill('Mended');
  await page.getByRole('button', { name: welcome.join }).click();
  await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
});

test('a case is recalled while somebody writes for it: their letter is sealed and arrives, the next person does not see the case', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  await setUpAndRecall(tablet, campaign, 'Recall');

  // The tablet hears of it only when somebody is in the middle of their letter.
  await tablet.goOffline();
  const page = await tablet.start();
  await waitForParticipants(page);
  await openLetter(page, 'en', 3);
  const text = 'Madam, I write for somebody whose case was recalled while I wrote.';
  await page.getByRole('textbox', { name: letter.text, exact: true }).fill(text);
  const before = await readKeptPack(page);
  await tablet.goOnline();
  await expect.poll(() => readKeptPack(page), { timeout: 40_000 }).not.toBe(before);
  await page.getByRole('button', { name: letter.done, exact: true }).click();
  await expect(page.getByText(take.letterWritten)).toBeVisible();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Mumtaz');
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  await handOn(page, 'en');

  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: caseToName(2), exact: true }).waitFor();
  await expect(page.getByRole('heading', { level: 2, name: caseToName(3), exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: take.startAgain, exact: true }).click();
  await waitForParticipants(page);
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(desk.passes.map(({ letters }) => letters)).toMatchObject([[{ case: 3, text }]]);
});

test('a newer pack that stops on its way changes nothing: people go on with the one before, and it comes later', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  await setUpAndRecall(tablet, campaign, 'Newer');

  await tablet.goOffline();
  let page = await tablet.start();
  const network = await cutPacks(page, campaign.url);
  await tablet.goOnline();
  await expect.poll(network.count, { timeout: 40_000 }).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: caseToName(3), exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: caseToName(3), exact: true }).waitFor();
  await network.mend();
  await tablet.close();
  page = await tablet.start();
  // Whoever began before it was kept goes on with the one before.
  await expect(async () => {
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: caseToName(2), exact: true }).waitFor();
    const isThere = await page.getByRole('heading', { level: 2, name: caseToName(3), exact: true }).isVisible();
    await page.getByRole('button', { name: take.startAgain, exact: true }).click();
    expect(isThere).toBe(false);
  }).toPass();
});

/** A tablet in a sitting is switched off; then the office publishes its cases without case 3. */
async function setUpAndRecall(tablet: TabletDevice, campaign: Campaign, tabletName: string): Promise<void> {
  await setUpTablet(tablet, campaign.inviteLink, tabletName);
  await tablet.close();
  const pack = makeDemoPack();
  const left = { ...pack, serial: 2, cases: pack.cases.filter(({ number }) => number !== 3) };
  const content = { pack: left, dictionary: makeDictionary(pack, []), events: [] };
  expect(await publishCampaign(campaign.client, campaign.keys, content, Date.now())).toMatchObject({ ok: true });
}

/** From now on every pack stops in the middle: its length is told, some of it comes, and the connection goes. */
async function cutPacks(
  page: Page,
  url: string,
): Promise<{ readonly count: () => number; readonly mend: () => Promise<void> }> {
  let cuts = 0;
  const between = createServer(async (request, response) => {
    const whole = Buffer.from(await (await fetch(`${url}${request.url}`)).arrayBuffer());
    response.writeHead(200, { 'content-type': contentTypes.pack, 'content-length': whole.length });
    response.write(whole.subarray(0, whole.length / 2), () => {
      cuts += 1;
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const address = between.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const context = page.context();
  await context.route(packPath, (route) =>
    route.continue({ url: `http://127.0.0.1:${address.port}${new URL(route.request().url()).pathname}` }),
  );
  return {
    count: () => cuts,
    mend: async () => {
      await context.unroute(packPath);
      between.close();
    },
  };
}

/** The digest (base64url) of the pack that the tablet's database names as the campaign's. */
function readKeptPack(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('barua');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const rows = database.transaction('campaign').objectStore('campaign').getAll();
          rows.onerror = () => reject(rows.error);
          rows.onsuccess = () => {
            database.close();
            resolve(String(rows.result[0]?.pack));
          };
        };
      }),
  );
}
