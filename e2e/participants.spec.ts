import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { writingFrench } from '../src/text/fr/writing.ts';
import { french } from '../src/text/fr.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { setUpTablet } from './browser/set-up-tablet.ts';
import { waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { letter: say } = english;
const pack = makeDemoPack();
const nameOf = (number: number, language = 'en') =>
  pickText(pack.cases.find((each) => each.number === number)?.name ?? {}, language, 'en').text;

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

async function openLetter(page: Page, language: 'en' | 'fr', number: number): Promise<void> {
  const words = language === 'fr' ? french : english;
  await page.getByRole('button', { name: language === 'fr' ? 'Français' : 'English', exact: true }).click();
  await page.getByRole('button', { name: words.take.readMoreOf(nameOf(number, language)), exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.take.writeLetter, exact: true }).click();
  await page.getByRole('textbox', { name: words.letter.text, exact: true }).waitFor();
}
