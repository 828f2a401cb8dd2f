import { renameSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { copyCodeToText } from '../src/protocol/copy-code.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { signOnly } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, enterVolunteersPage, waitForStartPage, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import type { Campaign } from './campaign.ts';
import { test } from './story.ts';

const { carrying, copying, general, home, report, sitting } = english;
const pack = makeDemoPack();

test('a tablet is lost on the way home: what it had is on another one, by two codes and no internet, and counts once', async ({
  facingTablets: [red, blue],
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  await Promise.all([
    setUpTablet(red.tablet, campaign.inviteLink, 'Red'),
    setUpTablet(blue.tablet, campaign.inviteLink, 'Blue'),
  ]);
  const [atRed, atBlue] = [red.tablet.page(), blue.tablet.page()];
  // The hall's Wi-Fi is there, the internet behind it is not. (The browser's own “offline” cuts the room's network too.)
  await campaign.stopCentre();
  for (const name of ['Asha', 'Joseph', 'Neema', 'Furaha', 'Amani']) await signOnly(atRed, name, [1], pack);
  await closeSitting(atBlue, setUpPin);

  const code = await test.step('at closing the first tablet shows a code', async () => {
    await enterVolunteersPage(atRed, setUpPin);
    await atRed.getByRole('button', { name: sitting.close }).click();
    await atRed.getByRole('button', { name: sitting.closeNow }).click();
    await atRed.getByRole('button', { name: copying.title }).click();
    await atRed.getByRole('heading', { level: 1, name: copying.title }).waitFor();
    await expectAccessible(atRed);
    await atRed.getByRole('button', { name: copying.show }).click();
    await atRed.getByRole('heading', { name: copying.first }).waitFor();
    await expectAccessible(atRed);
    return readCode(atRed);
  });

  const answer = await test.step('the second one’s camera reads it, and it shows a code of its own', async () => {
    await atBlue.getByRole('button', { name: carrying.open }).click();
    await atBlue.getByRole('button', { name: general.next }).click();
    blue.show(code);
    await atBlue.getByRole('button', { name: copying.scan }).click();
    await atBlue.getByRole('heading', { name: copying.second }).waitFor();
    return readCode(atBlue);
  });

  await test.step('a stranger’s code gets a word, as text and by camera', async () => {
    const side = 'second';
    const stranger = copyCodeToText({
      side,
      campaign: new Uint8Array(4),
      answers: new Uint8Array(4),
      line: strangersLine,
    });
    red.show(stranger);
    await atRed.getByRole('button', { name: copying.scan }).click();
    await expect(atRed.getByText(copying.stranger)).toBeVisible();
    await atRed.getByRole('textbox', { name: copying.asText }).fill(code);
    await atRed.getByRole('button', { name: general.next }).click();
    await expect(atRed.getByText(copying.otherCode)).toBeVisible();
    await expectAccessible(atRed);
    await atRed.keyboard.press('Escape');
  });

  await test.step('the first one reads the answer: each tells what the other has', async () => {
    red.show(answer);
    await atRed.getByRole('button', { name: copying.scan }).click();
    await expect(atRed.getByText(/Blue. has a copy of 7 entries of this tablet\./)).toBeVisible();
    await expect(atRed.getByText(carrying.taken('Blue', 2))).toBeVisible();
    await expect(atBlue.getByText(carrying.taken('Red', 7))).toBeVisible();
    await expect(atBlue.getByText(/Red. has a copy of 2 entries of this tablet\./)).toBeVisible();
    await expectAccessible(atRed);
  });

  await test.step('it is told on the start page and at closing too', async () => {
    await atRed.getByRole('button', { name: carrying.back }).click();
    await waitForStartPage(atRed);
    await expect(atRed.getByText(/Blue. has a copy of 7 entries/)).toBeVisible();
    await atRed.getByRole('button', { name: report.open }).click();
    await expect(atRed.locator('dt', { hasText: copying.row('Blue') }).locator('+ dd')).toHaveText('7');
    await expect(atRed.locator('dt', { hasText: report.centre }).locator('+ dd')).toHaveText('0');
  });

  const lost = `${red.tablet.profile}-lost`;
  await test.step('the first tablet is gone, the second finds internet: all five are at the centre', async () => {
    await red.tablet.kill();
    renameSync(red.tablet.profile, lost);
    await campaign.startCentre();
    await atBlue.getByRole('button', { name: carrying.back }).click();
    await atBlue.getByRole('button', { name: home.sendNow }).click();
    await waitUntilAllIsSent(atBlue, 60_000);
    await expect(atBlue.getByText(carrying.carried(7))).toBeHidden({ timeout: 60_000 });
    expect(await readActions(campaign)).toBe(5);
  });

  await test.step('it turns up again and sends its own: still five', async () => {
    renameSync(lost, red.tablet.profile);
    const found = await red.tablet.start();
    await waitForStartPage(found);
    await waitUntilAllIsSent(found, 60_000);
    await expect(found.getByText(/has a copy of/)).toBeHidden();
    expect(await readActions(campaign)).toBe(5);
  });
});

const strangersLine = {
  user: 'abcd',
  password: 'abcdefghijklmnopqrstuvwx',
  fingerprint: new Uint8Array(32),
  places: [{ kind: 'ipv4', address: Uint8Array.of(192, 0, 2, 99), port: 9 }],
} as const;

async function readCode(page: Page): Promise<string> {
  await page.getByText(copying.asText).click();
  const text = await page.getByText(/^BARUA:COPY:/).textContent();
  return text ?? '';
}

async function readActions(campaign: Campaign): Promise<number> {
  const totals = await campaign.client.totals();
  if (!totals.ok) throw new Error(totals.problem.kind);
  return totals.value.rows.reduce((sum, { n }) => sum + n, 0);
}
