import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { drawQrCode, encodePng } from './browser/drawn-qr.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openSitting,
  setPin,
  waitUntilAppIsKept,
} from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { welcome, scan, readiness, event, events, general } = english;
const pin = '135790';

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

test('an event is made without a network, changed, held, and made again like last week’s', async ({
  tablet,
  campaign,
}) => {
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, pin);
  await waitUntilAppIsKept(page);
  await tablet.goOffline();
  await leaveReadiness(page);
  const today = dateIn(0);
  await makeEvent(page, { title: 'Class 9b', venue: '', city: 'Likasi', date: today });
  await page.getByRole('button', { name: events.changeOf('Class 9b') }).click();
  await page.getByRole('heading', { level: 1, name: events.changeTitle }).waitFor();
  await expectAccessible(page);
  await expect(page.getByRole('textbox', { name: event.city })).toHaveValue('Likasi');
  await page.getByRole('textbox', { name: event.name }).fill('Class 9c');
  await page.getByRole('textbox', { name: event.venue }).fill('Room 12');
  await page.getByRole('combobox', { name: event.country }).selectOption('CD');
  await page.getByRole('combobox', { name: event.kind }).selectOption('class');
  await page.getByRole('textbox', { name: event.expected }).fill('41');
  await page.getByRole('textbox', { name: event.goal }).fill('120');
  await page.getByRole('textbox', { name: events.volunteers }).fill('3');
  await page.getByRole('radio', { name: event.profiles.no_contact }).check();
  await page.getByRole('checkbox', { name: 'Teodora Valmik, journalist' }).uncheck();
  await page.getByRole('checkbox', { name: 'Français' }).check();
  const written = await readForm(page);
  await page.getByRole('button', { name: event.save }).click();
  await page.getByRole('heading', { level: 3, name: 'Class 9c' }).waitFor();
  await expect(page.getByText('Class 9b')).toHaveCount(0);

  await tablet.close();
  await tablet.start();
  const again = tablet.page();
  await again.getByRole('button', { name: events.changeOf('Class 9c') }).click();
  await again.getByRole('heading', { level: 1, name: events.changeTitle }).waitFor();
  const kept = ['Class 9c', today, 'Room 12', 'Likasi', 'CD', 'class', '41', '120', '3'];
  expect(await readForm(again)).toEqual(written);
  expect(written.slice(0, kept.length)).toEqual(kept);
  // The profile, the cases but one, a language.
  const ticked = written.slice(kept.length);
  expect(ticked).toContain(event.profiles.no_contact);
  expect(ticked).toContain('Français');
  expect(ticked).toHaveLength(1 + 11 + 1);
  expect(ticked).not.toContain('Teodora Valmik, journalist');
  await again.getByRole('button', { name: general.cancel }).click();
  await openSitting(again, 'Class 9c');
  // What the event's languages put first comes first.
  const first = again.getByRole('main').getByRole('button').first();
  await expect(first).toHaveText('Français');
  await closeSitting(again, pin);
  await again.getByText(events.used).waitFor();
  await expect(again.getByRole('button', { name: events.changeOf('Class 9c') })).toHaveCount(0);
  await again.getByRole('button', { name: events.repeatOf('Class 9c') }).click();
  await expect(again.getByLabel(event.date)).toHaveValue(dateIn(7));
  await expect(again.getByRole('checkbox', { name: 'Français' })).toBeChecked();
  await again.getByRole('button', { name: event.save }).click();
  await expect(again.getByRole('heading', { level: 3, name: 'Class 9c' })).toHaveCount(2);
});

/** What stands in the form's fields, in their order, then the names of what is ticked. */
async function readForm(page: Page): Promise<string[]> {
  const fields = page.locator('form').locator('input:not([type=radio], [type=checkbox]), select');
  const values = await fields.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const ticked = page.locator('form label:has(input:checked) > span:first-of-type');
  return [...values, ...(await ticked.allInnerTexts())];
}
