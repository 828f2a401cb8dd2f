import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { contentTypes } from '../src/protocol/content-types.ts';
import { makeRefusal } from '../src/protocol/refusal.ts';
import { runningEnglish } from '../src/text/en/running.ts';
import { english } from '../src/text/en.ts';
import { openLetter, photographAndSign } from './browser/letter-screens.ts';
import { pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { carrying } = english;
const { photos } = runningEnglish;

test('a photographed letter waits for Wi-Fi, goes on where the link was cut, and is at the desk byte for byte', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}, info) => {
  test.setTimeout(90_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Photos');
  const page = tablet.page();
  await openLetter(page, 'en', 3);
  await photographAndSign(page, ['Monsieur le Ministre,', 'je vous écris.'], 'Mumtaz');
  await tablet.goOffline();
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  const [sealed] = await readPageFiles(page);

  await closeSitting(page, setUpPin);
  await page.getByRole('checkbox', { name: photos.wifiOnly }).check();
  await tablet.goOnline();
  await expect(page.getByText(photos.forWifi)).toBeVisible({ timeout: 30_000 });
  await page.screenshot({ path: info.outputPath('waits-for-wifi.png'), fullPage: true });
  expect(await readPageFiles(page)).toHaveLength(1);

  const folder = mkdtempSync(join(tmpdir(), 'barua-desk-pages-'));
  const openPages = (name: string, ...more: readonly string[]) => {
    mkdirSync(join(folder, name));
    return runDesk(campaign, 'open', '--csv', join(folder, `${name}.csv`), '--pages', join(folder, name), ...more);
  };
  await test.step('a file by hand says that it holds the page, and the desk opens it from there', async () => {
    const file = await writeCarrierFile(page, carrying.unsent);
    await expect(page.getByText(carrying.pages('1', '0.1'))).toBeVisible();
    expect((await openPages('carried', '--carrier', file)).printed).toContain('Pages: 1 opened, 0 not here, 0 broken');
    await page.getByRole('button', { name: carrying.back }).click();
  });

  const sendAll = page.getByRole('button', { name: photos.sendNow, exact: true });
  await test.step('what the centre refuses is set aside, and the status says so and what to do', async () => {
    const refusal = { status: 422, contentType: contentTypes.refusal, body: JSON.stringify(makeRefusal('unreadable')) };
    await page.route('**/v1/attachments**', (route) => route.fulfill(refusal));
    await sendAll.click();
    await expect(page.getByText(photos.aside(1))).toBeVisible();
    expect(await readPageFiles(page)).toHaveLength(1);
    await page.unroute('**/v1/attachments**');
  });

  // Twice the link dies when a chunk is on its way.
  let cuts = 0;
  await page.route('**/v1/attachments**', async (route) => {
    cuts += 1;
    return cuts <= 2 ? route.abort('connectionreset') : route.continue();
  });
  await sendAll.click();
  await waitUntilAllIsSent(page, 60_000);
  expect(cuts).toBeGreaterThan(2);
  expect(await readPageFiles(page)).toEqual([]);

  const fetched = join(folder, 'sealed');
  const desk = await openPages('sealed');
  expect(desk.printed).toContain('Pages: 1 opened, 0 not here, 0 broken');
  expect(desk.exitCode).toBe(0);
  const [name = ''] = readdirSync(fetched);
  expect(sealed?.name.endsWith(`.${name}`)).toBe(true);
  expect([...readFileSync(join(fetched, name))]).toEqual(sealed?.bytes);

  await test.step('alone, the desk asks no centre for what is in no file', async () => {
    const file = await writeCarrierFile(page, carrying.all);
    const alone = await openPages('alone', '--carrier', file, '--alone');
    expect(alone.printed).toContain('Pages: 0 opened, 1 not here, 0 broken');
  });
  rmSync(folder, { recursive: true });
});

/** From the tablet's start page; a download, as in a browser that has no save dialog. */
async function writeCarrierFile(page: Page, scope: string): Promise<string> {
  await page.getByRole('button', { name: carrying.open }).click();
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  await page.getByRole('radio', { name: scope }).check();
  await page.getByRole('button', { name: carrying.write }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: carrying.save, exact: true }).click(),
  ]);
  return download.path();
}

/** What is in the folder of sealed pages. */
function readPageFiles(page: Page): Promise<{ name: string; bytes: number[] }[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('attachments', { create: true });
    const files: { name: string; bytes: number[] }[] = [];
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      if (name.length < 60) continue;
      const file = await handle.getFile();
      files.push({ name, bytes: [...new Uint8Array(await file.arrayBuffer())] });
    }
    return files;
  });
}
