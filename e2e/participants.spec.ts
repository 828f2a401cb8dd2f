import { expect, type Locator, type Page } from '@playwright/test';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { writingFrench } from '../src/text/fr/writing.ts';
import { french } from '../src/text/fr.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { caseToName, openLetter } from './browser/letter-screens.ts';
import { readSealedPage } from './browser/participant-screens.ts';
import { setUpTablet } from './browser/set-up-tablet.ts';
import { waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { general, letter: say, review, sign, take } = english;
/** Chromium writes what `localStorage` holds five seconds later. */
const localStorageMs = 6_000;

test('a letter outlives the browser’s death, is shown to its writer only, and leaves nothing on the tablet', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Paper');
  let page = tablet.page();
  const begun = 'Monsieur le Ministre, je vous écris depuis Lubumbashi';
  const sentence = `${begun} pour vous demander la libération de cette personne.`;
  await openLetter(page, 'fr', 3);
  const paper = page.getByRole('textbox', { name: french.letter.text, exact: true });
  await paper.fill(begun);
  await page.waitForTimeout(localStorageMs);
  await paper.fill(sentence);
  await page.waitForTimeout(1_500);
  const needles = [
    { what: 'letter', text: begun },
    { what: 'letter', text: 'depuis Lubumbashi' },
  ];
  await tablet.kill();
  expect(searchFolders([tablet.profile], needles).hits.map(hitToText)).toEqual([]);

  page = await tablet.start();
  const question = page.getByRole('dialog', { name: writingFrench.keptLetter.title });
  await question.waitFor();
  expect(await page.content()).not.toContain(begun);
  await question.getByRole('button', { name: writingFrench.keptLetter.yes, exact: true }).click();
  await expect(page.getByRole('textbox', { name: french.letter.text, exact: true })).toHaveValue(sentence);
  await page.getByRole('button', { name: french.letter.done, exact: true }).click();
  await expect(page.getByText(french.take.letterWritten)).toBeVisible();

  await tablet.kill();
  const search = searchFolders([tablet.profile], needles);
  expect(search.hits.map(hitToText)).toEqual([]);
  expect(search.unreadable).toEqual([]);
  page = await tablet.start();
  await waitForParticipants(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.evaluate((planted) => localStorage.setItem('control', planted), sentence);
  await tablet.close();
  expect(searchFolders([tablet.profile], needles).hits.length).toBeGreaterThan(0);
});

test('after a reload somebody else says no, and finds nothing of the letter', async ({ tablet, campaign }) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'No');
  const page = tablet.page();
  await openLetter(page, 'en', 1);
  const sentence = 'I write to you about somebody I have never met.';
  await page.getByRole('textbox', { name: say.text, exact: true }).fill(sentence);
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.getByRole('button', { name: writingEnglish.keptLetter.no, exact: true }).click();
  await openLetter(page, 'en', 1);
  await expect(page.getByRole('textbox', { name: say.text, exact: true })).not.toHaveValue(/never met/);
  await page.reload();
  await waitForParticipants(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('three cases are signed for with six taps, and everything is read on the page that seals it', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Quick');
  const page = tablet.page();
  const tap = countTaps();
  await tap(page.getByRole('button', { name: 'English', exact: true }));
  for (const number of [1, 2, 5])
    await tap(page.getByRole('checkbox', { name: take.signFor(caseToName(number)), exact: true }));
  await tap(page.getByRole('button', { name: general.next, exact: true }));
  // The name's field has the focus already; a signature is a stroke, no tap.
  await page.getByRole('textbox', { name: sign.name, exact: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Mumtaz');
  await signWithFinger(page);
  for (const number of [1, 2, 5]) await expect(page.getByText(caseToName(number))).toBeVisible();
  await tap(page.getByRole('button', { name: review.seal, exact: true }));
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  expect(tap.count()).toBeLessThanOrEqual(6);
});

function countTaps() {
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  return Object.assign(tap, { count: () => taps });
}

async function signWithFinger(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: sign.ways.ink, exact: true });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
  await page.mouse.down();
  for (const x of [0.3, 0.4, 0.5, 0.6])
    await page.mouse.move(box.x + box.width * x, box.y + box.height * (x * 2 - 0.4));
  await page.mouse.up();
}
