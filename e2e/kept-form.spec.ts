import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { type EnteredPass, enterHalf } from './browser/participant-screens.ts';
import { prepareForEvent, setUpPin } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import { enterVolunteersPage, makeEvent, openSitting } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const stand = { title: 'Stand at the market', venue: 'Square', city: 'Lubumbashi', date: '2026-12-10' };
const half: EnteredPass = {
  language: 'en',
  name: 'Amélie',
  signed: [1, 2],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [],
};

test('a half-filled form is there after a volunteer went in and out, and after a bug behind it', async ({
  tablet,
  campaign,
}, info) => {
  const seen: string[] = [];
  const own = createTablet({
    profile: tablet.profile,
    url: campaign.url,
    onPageError: ({ message }) => seen.push(message),
  });
  const page = await own.start();
  await prepareForEvent(page, campaign.inviteLink, 'Blue');
  await makeEvent(page, stand);
  await openSitting(page, stand.title);
  await enterHalf(page, half, makeDemoPack());

  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: english.sitting.goOn }).click();
  await page.getByRole('heading', { level: 1, name: english.sign.title }).waitFor();
  expect(await listEntered(page)).toContain(half.name);

  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted in a handler');
    });
    void Promise.reject(new Error('planted in a promise'));
  });
  await expect(page.getByRole('status').filter({ hasText: english.crash.stumbled })).toBeVisible();
  expect(await listEntered(page)).toContain(half.name);
  expect(seen.toSorted()).toEqual(['planted in a handler', 'planted in a promise']);
  await page.screenshot({ path: info.outputPath('stumbled.png') });
  await own.close();
});

/** What stands in the fields. */
function listEntered(page: Page): Promise<string[]> {
  return page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}
