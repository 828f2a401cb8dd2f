import { expect, type Page } from '@playwright/test';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import { pickText, type Texts } from '../src/domain/case-pack.ts';
import type { Words } from '../src/text/en/hall.ts';
import { french } from '../src/text/fr.ts';
import { languages, pickLanguage, tagToLanguageName } from '../src/text/languages.ts';
import { loadWriting } from '../src/text/writing.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { giveVoices, listen } from './browser/give-voices.ts';
import { handOn, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
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
  await expect(page.getByText('1 Founders’ Avenue')).toHaveCSS('direction', 'ltr');
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

test('one string that the pack lacks in French stands there in English, and what was read in English is sealed as that', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(120_000);
  const without = ({ fr: _, ...others }: Texts): Texts => others;
  const [first, ...cases] = pack.cases;
  if (!first) throw new Error('no case');
  const consents = pack.consents.map((each) => (each.id === 'deliver' ? { ...each, text: without(each.text) } : each));
  const lacking = {
    ...pack,
    cases: [{ ...first, short: without(first.short), demands: { ...first.demands, fr: '' } }, ...cases],
    consents,
  };
  const content = { pack: lacking, dictionary: makeDictionary(lacking, []), events: [] };
  expect(await publishCampaign(campaign.client, campaign.keys, content, Date.now())).toMatchObject({ ok: true });
  await setUpTablet(tablet, campaign.inviteLink, 'One string');
  const page = tablet.page();
  await page.getByRole('button', { name: tagToLanguageName('fr'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: nameOf(1, 'fr'), exact: true })).toBeVisible();
  await expect(page.getByText(first.short['en'] ?? '', { exact: true })).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: french.take.readMoreOf(nameOf(1, 'fr')), exact: true }).click();
  const [demand = ''] = (first.demands['en'] ?? '').split('\n');
  await expect(page.getByRole('dialog').getByRole('list')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('dialog').getByText(demand)).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: french.take.signFor(nameOf(1, 'fr')), exact: true })
    .click();
  await page.getByRole('button', { name: french.general.next, exact: true }).click();
  await page.getByRole('textbox', { name: french.sign.name, exact: true }).fill('Amélie');
  for (const { id, text } of consents.filter(({ id }) => id !== 'outcome')) {
    const wording = pickText(text, 'fr', 'en');
    const box = page.getByRole('checkbox', { name: wording.text, exact: true });
    await box.check();
    expect(wording.language).toBe(id === 'deliver' ? 'en' : 'fr');
  }
  await page.getByRole('radio', { name: french.sign.ways.typed, exact: true }).check();
  await page.getByRole('button', { name: french.review.seal, exact: true }).click();
  await readSealedPage(page, 'fr');
  await handOn(page, 'fr');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const read = (await readDesk(campaign)).passes[0]?.consents.map(({ id, language }) => `${id} ${language}`);
  expect(read).toContain('deliver en');
  expect(read?.length).toBeGreaterThan(1);
  expect(read?.filter((each) => each.endsWith(' en'))).toEqual(['deliver en']);
});

test('a story is read aloud by the tablet’s own voice, in its language, to whoever listens, and to nobody who comes after', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tablet.start();
  await giveVoices(page, ['fr-FR']);
  await page.reload();
  await setUpTablet(tablet, campaign.inviteLink, 'Voices');
  await page.clock.install();
  const { start, stop } = (await loadWriting('fr')).readAloud;
  await page.getByRole('button', { name: tagToLanguageName('fr'), exact: true }).click();
  await page.getByRole('button', { name: french.take.readMoreOf(nameOf(1, 'fr')), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: nameOf(1, 'fr') });
  await dialog.getByRole('button', { name: start, exact: true }).click();
  const said = await listen(page);
  expect(said).toMatchObject(['stop', ...Array(3).fill({ lang: 'fr', voice: 'fr-FR' })]);
  expect(said[1]).toMatchObject({ text: nameOf(1, 'fr') });
  await expect(dialog.locator('[lang=fr] p').first()).toHaveText(
    (pack.cases[0]?.story['fr'] ?? '').split('\n\n')[0] ?? '',
  );

  await test.step('who listens for five minutes and touches nothing is not taken for gone', async () => {
    for (let half = 0; half < 10; half += 1) await page.clock.runFor(30_000);
    await expect(dialog.getByRole('button', { name: stop, exact: true })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    expect(await listen(page)).toEqual([]);
  });

  await test.step('the story is left, and it is quiet', async () => {
    await dialog.getByRole('button', { name: french.general.close, exact: true }).click();
    await expect.poll(() => listen(page)).toEqual(['stop']);
  });

  await test.step('somebody goes away while it reads, and the next one hears nothing of it', async () => {
    await page.getByRole('button', { name: french.take.readMoreOf(nameOf(1, 'fr')), exact: true }).click();
    await dialog.getByRole('button', { name: start, exact: true }).click();
    await listen(page);
    for (let minute = 0; minute < 13; minute += 1) await page.clock.runFor(60_000);
    await waitForParticipants(page);
    expect(await listen(page)).toEqual(['stop']);
  });

  await test.step('no voice, no button: not in English, nor in Portuguese, in which the pack lacks the story', async () => {
    for (const tag of ['en', 'pt']) {
      const [{ take, general }, { readAloud }] = await Promise.all([pickLanguage([tag]).load(), loadWriting(tag)]);
      await page.getByRole('button', { name: tagToLanguageName(tag), exact: true }).click();
      await page.getByRole('button', { name: take.readMoreOf(nameOf(1, tag)), exact: true }).click();
      const story = page.getByRole('dialog', { name: nameOf(1, 'en') });
      await expect(story.getByRole('list')).toHaveAttribute('lang', 'en');
      await expect(story.getByRole('button', { name: readAloud.start, exact: true })).toHaveCount(0);
      await story.getByRole('button', { name: general.close, exact: true }).click();
      await page.getByRole('button', { name: take.startAgain, exact: true }).click();
    }
  });
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
