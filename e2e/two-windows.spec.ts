import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { countWaiting } from './browser/count-waiting.ts';
import { signOnly } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, readFigures, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const pack = makeDemoPack();

test('a second window says that Barua is open already, writes and sends nothing, and takes over when the first is closed', async ({
  tablet,
  campaign,
}) => {
  await setUpTablet(tablet, campaign.inviteLink, 'Twice');
  const first = tablet.page();
  const second = await first.context().newPage();
  const askedBySecond: string[] = [];
  second.on('request', (request) => askedBySecond.push(new URL(request.url()).pathname));
  await second.goto(campaign.url);
  await expect(second.getByText(english.store.trouble['second-tab'].title)).toBeVisible();
  // Behind another window a page draws once a second.
  await first.bringToFront();
  await expect(first.getByText(english.sitting.welcome)).toBeVisible();
  await signAndSend(first, 'Amina');
  expect(askedBySecond.filter((path) => path.startsWith('/v1/'))).toEqual([]);

  await first.close();
  await second.getByRole('button', { name: english.general.tryAgain }).click();
  await waitForParticipants(second);
  await signAndSend(second, 'Baraka');
  await closeSitting(second, setUpPin);
  await waitUntilAllIsSent(second, 60_000);
  const figures = await readFigures(second);
  expect(figures).toMatchObject({ written: 4, atCentre: 4 });
});

/** Seals a pass, and lets the browser say that there is a network; ends when everything was taken. */
async function signAndSend(page: Page, name: string): Promise<void> {
  await signOnly(page, name, [pack.cases[0]?.number ?? 0], pack);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => countWaiting(page)).toBe(0);
}
