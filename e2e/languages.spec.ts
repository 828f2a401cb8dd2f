import { expect, type Page } from '@playwright/test';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import { pickText, type Texts } from '../src/domain/case-pack.ts';
import type { Words } from '../src/text/en/hall.ts';
import { languages, pickLanguage, tagToLanguageName } from '../src/text/languages.ts';
import { loadWriting } from '../src/text/writing.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { handOn, readSealedPage } from './browser/participant-screens.ts';
import { setUpTablet } from './browser/set-up-tablet.ts';
import { test } from './story.ts';

const pack = makeDemoPack();
const nameOf = (number: number, language: string) =>
  pickText(pack.cases.find((each) => each.number === number)?.name ?? {}, language, 'en').text;

test('somebody takes part in Arabic, goes on in Amharic in the middle of a letter and seals in Swahili; the next person starts clean', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(180_000);
  const [ar, am, sw] = await Promise.all(['ar', 'am', 'sw'].map((tag) => pickLanguage([tag]).load()));
  if (!(ar && am && sw)) throw new Error('a language is missing');
  await setUpTablet(tablet, campaign.inviteLink, 'Languages');
  const page = tablet.page();

  await page.getByRole('button', { name: tagToLanguageName('ar'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: ar.take.casesTitle }).waitFor();
  await expectSpoken(page, 'ar', 'rtl');
  await expect(page.getByText(ar.general.notReviewed)).toBeVisible();
  await expectAccessible(page);
  const story = page.getByRole('button', { name: ar.take.readMoreOf(nameOf(3, 'ar')), exact: true });
  await page.getByRole('checkbox', { name: ar.take.signFor(nameOf(1, 'ar')), exact: true }).check();
  await story.click();
  await page.getByRole('dialog').getByRole('button', { name: ar.take.writeLetter, exact: true }).click();
  const begun = 'سيادة الرئيس،\nأكتب إليكم من لوبومباشي.';
  await page.getByRole('textbox', { name: ar.letter.text, exact: true }).fill(begun);
  await expectAccessible(page);

  await changeLanguage(page, ar, 'am');
  await expectSpoken(page, 'am', 'ltr');
  const paper = page.getByRole('textbox', { name: am.letter.text, exact: true });
  await expect(paper).toHaveValue(begun);
  await paper.press('End');
  await paper.pressSequentially(' አመሰግናለሁ።');
  await page.getByRole('button', { name: am.letter.done, exact: true }).click();
  await expect(page.getByRole('checkbox', { name: am.take.signFor(nameOf(1, 'am')), exact: true })).toBeChecked();
  await page.getByRole('button', { name: am.general.next, exact: true }).click();
  await page.getByRole('textbox', { name: am.sign.name, exact: true }).fill('ሃና محمد Hanna');
  await page.getByRole('radio', { name: am.sign.ways.typed, exact: true }).check();
  await page.getByRole('button', { name: am.general.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: am.review.title }).waitFor();

  await changeLanguage(page, am, 'sw');
  await page.getByRole('heading', { level: 1, name: sw.review.title }).waitFor();
  await expectSpoken(page, 'sw', 'ltr');
  await expect(page.getByText('أكتب إليكم من لوبومباشي. አመሰግናለሁ።')).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('ሃና محمد Hanna')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: sw.review.seal, exact: true }).click();
  expect((await readSealedPage(page, 'sw')).person).toBe(1);
  await handOn(page, 'sw');

  await expectSpoken(page, 'en', 'ltr');
  expect(await page.content()).not.toContain('Hanna');
  await page.getByRole('button', { name: tagToLanguageName('am'), exact: true }).click();
  await expect(page.getByRole('checkbox', { name: am.take.signFor(nameOf(1, 'am')), exact: true })).not.toBeChecked();
  await expect(page.getByText(am.take.letterWritten)).toHaveCount(0);
});

test('a text that the pack lacks in a language is read in the pack’s first one, and runs as that does', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(120_000);
  const cases = pack.cases.map((each) => (each.number === 1 ? { ...each, name: inEnglish(each.name) } : each));
  const content = { pack: { ...pack, cases }, dictionary: makeDictionary(pack, []), events: [] };
  expect(await publishCampaign(campaign.client, campaign.keys, content, Date.now())).toMatchObject({ ok: true });
  await setUpTablet(tablet, campaign.inviteLink, 'Lacking');
  const page = tablet.page();
  await page.getByRole('button', { name: tagToLanguageName('ar'), exact: true }).click();
  const heading = page.getByRole('heading', { level: 2, name: nameOf(1, 'en'), exact: true });
  await expect(heading).toHaveAttribute('lang', 'en');
  await expect(heading).toHaveCSS('direction', 'ltr');
  await expect(page.getByRole('main')).toHaveCSS('direction', 'rtl');
  await expect(page.getByRole('heading', { level: 2, name: nameOf(2, 'ar'), exact: true })).toHaveCSS(
    'direction',
    'rtl',
  );
});

test('every language is there without a network, with its words for the hall and for writing', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Offline');
  await tablet.goOffline();
  await tablet.close();
  const page = await tablet.start();
  let words = await pickLanguage(['en']).load();
  for (const { tag, direction, load, name } of languages) {
    await changeLanguage(page, words, tag);
    words = await load();
    await expect(page.getByText(words.sitting.welcome)).toBeVisible();
    await expectSpoken(page, tag, direction);
    expect((await loadWriting(tag)).keptLetter.yes, name).not.toBe('');
  }
});

function inEnglish({ en = '' }: Texts): Texts {
  return { en };
}

async function changeLanguage(page: Page, { general }: Words, tag: string): Promise<void> {
  await page.getByRole('combobox', { name: general.language, exact: true }).selectOption(tag);
}

async function expectSpoken(page: Page, lang: string, dir: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
}
