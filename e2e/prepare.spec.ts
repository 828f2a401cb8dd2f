import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { drawQrCode, encodePng } from './browser/drawn-qr.ts';
import { test } from './story.ts';

const { welcome, scan, readiness } = english;

test('the organiser scans the invitation with the tablet’s camera', async ({ tabletSeeing, campaign }) => {
  const page = await tabletSeeing({ code: campaign.inviteLink }).start();
  await countLitCameras(page);
  await page.getByRole('button', { name: welcome.scan }).click();
  await page.getByText(welcome.invited).waitFor();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => countLitCameras(page)).toBe(0);
  await page.getByRole('textbox', { name: welcome.tabletName }).fill('Blue');
  await page.getByRole('button', { name: welcome.join }).click();
  await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
});

test('another code gets a word and scanning goes on; the camera is off as soon as one looks away; a picture of the invitation does as well', async ({
  tabletSeeing,
  campaign,
}) => {
  const page = await tabletSeeing({ code: 'WIFI:S:Lycee Umoja;;' }).start();
  await countLitCameras(page);
  await page.getByRole('button', { name: welcome.scan }).click();
  await page.getByText(welcome.scanOther).waitFor();
  await expect(page.getByText(scan.looking)).toBeVisible();
  expect(await countLitCameras(page)).toBe(1);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => countLitCameras(page)).toBe(0);

  await page.getByRole('button', { name: welcome.scan }).click();
  const choose = page.getByRole('button', { name: scan.choosePicture });
  await choosePicture(page, Buffer.from('no picture at all'));
  await page.getByText(scan['no-picture']).waitFor();
  await choosePicture(page, encodePng({ width: 80, height: 80, pixels: new Uint8Array(6400).fill(200) }));
  await page.getByText(scan['no-code']).waitFor();
  await expect(choose).toBeVisible();
  await choosePicture(page, encodePng(drawQrCode(campaign.inviteLink)));
  await page.getByText(welcome.invited).waitFor();
  await expect.poll(() => countLitCameras(page)).toBe(0);
});

for (const sight of ['refused', 'missing'] as const) {
  test(`a camera that is ${sight} says so, and the link is typed instead`, async ({ tabletSeeing, campaign }) => {
    const page = await tabletSeeing(sight).start();
    await page.getByRole('button', { name: welcome.scan }).click();
    await page.getByText(scan.problems[sight]).waitFor();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('textbox', { name: welcome.paste }).fill(campaign.inviteLink);
    await page.getByRole('textbox', { name: welcome.tabletName }).fill('Blue');
    await page.getByRole('button', { name: welcome.join }).click();
    await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
  });
}

async function choosePicture(page: Page, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: scan.choosePicture }).click();
  await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer });
}

/** How many cameras are on. Counts from its first call on. */
async function countLitCameras(page: Page): Promise<number> {
  return page.evaluate(() => {
    const spied = navigator.mediaDevices as MediaDevices & { lit?: MediaStreamTrack[] };
    if (!spied.lit) {
      const lit: MediaStreamTrack[] = [];
      const open = spied.getUserMedia.bind(spied);
      spied.lit = lit;
      spied.getUserMedia = async (wanted) => {
        const stream = await open(wanted);
        lit.push(...stream.getTracks());
        return stream;
      };
    }
    return spied.lit.filter(({ readyState }) => readyState === 'live').length;
  });
}
