import { expect, type Locator, type Page } from '@playwright/test';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { writingFrench } from '../src/text/fr/writing.ts';
import { french } from '../src/text/fr.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { waitUntilKeyIsOnDisk, waitUntilLetterIsKept } from './browser/kept-draft.ts';
import { caseToName, openLetter } from './browser/letter-screens.ts';
import { handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, letter: say, review, sign, take } = english;
const { host, phone } = writingEnglish;

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
  await waitUntilKeyIsOnDisk(tablet);
  await paper.fill(sentence);
  await waitUntilLetterIsKept(page, 'b');
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
  await waitUntilLetterIsKept(page);
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

test('from a phone of one’s own, with a wish to hold an event: one person, counted once, and the office knows', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}, info) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Phone');
  const page = tablet.page();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('checkbox', { name: take.signFor(caseToName(2)), exact: true }).check();
  await page.getByRole('button', { name: take.readMoreOf(caseToName(1)), exact: true }).click();
  await page.screenshot({ path: info.outputPath('story.png') });
  await page.getByRole('button', { name: phone.open, exact: true }).click();
  const codes = page.getByRole('dialog', { name: phone.title(caseToName(1)) });
  expect(await codes.getByRole('img').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual(
    Object.values(phone.alt),
  );
  await page.screenshot({ path: info.outputPath('phone.png') });
  for (const form of ['sms', 'sms', 'sms', 'social'] as const) {
    await codes.getByRole('button', { name: phone.sent[form] }).click();
  }
  await codes.getByRole('button', { name: general.back, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: general.close, exact: true }).click();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Amina');
  await page.getByRole('radio', { name: sign.ways.typed, exact: true }).check();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await expect(page.getByRole('heading', { name: phone.review })).toBeVisible();
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);

  await page.getByRole('button', { name: host.open, exact: true }).click();
  await page.getByRole('button', { name: host.save, exact: true }).click();
  await expect(page.getByText(sign.problems['name-missing'])).toBeVisible();
  await expect(page.getByText(host.problems.contact.sms)).toBeVisible();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('4711');
  await expect(page.getByText(sign.problems['name-without-letter'])).toBeVisible();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Amina');
  await page.getByRole('radio', { name: sign.contactWays.email, exact: true }).check();
  await expect(page.getByText(host.problems.contact.email)).toBeVisible();
  await page.getByRole('radio', { name: sign.contactWays.sms, exact: true }).check();
  await page.getByRole('textbox', { name: sign.contactSms, exact: true }).fill('+000 000 0001');
  await page.screenshot({ path: info.outputPath('host.png') });
  await page.getByRole('button', { name: host.save, exact: true }).click();
  await expect(page.getByText(host.thanks)).toBeVisible();
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  const pass = desk.entries.find(({ header }) => header.kind === 'pass');
  expect(pass?.header).toMatchObject({ people: 1 });
  expect(pass?.header.cells.map(({ case: number, form, channel, n }) => [number, form, channel, n])).toEqual([
    [2, 'signature', 'tablet', 1],
    [1, 'sms', 'phone', 1],
    [1, 'social', 'phone', 1],
  ]);
  expect(desk.csv).toContain('+000 000 0001');
});

test('a letter of 60,000 pasted characters says what is too much and keeps every one; hidden ones arrive as they are', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Long');
  const page = tablet.page();
  await openLetter(page, 'en', 1);
  const paper = page.getByRole('textbox', { name: say.text, exact: true });
  await paper.fill('ab '.repeat(20_000));
  await expect(page.getByText(writingEnglish.pages.tooLong(10_000))).toBeVisible();
  await page.getByRole('button', { name: say.done, exact: true }).click();
  expect((await paper.inputValue()).length).toBe(60_000);
  const strange = 'Dear \u202Eyou\u202C, from A\u200Dd\u200Ba \u2067שלום\u2069.\n'.normalize('NFC');
  const text = `${strange}${'ab '.repeat(16_000)}end`;
  await paper.fill(text);
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Amina');
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  expect((await readDesk(campaign)).passes[0]?.letters[0]?.text).toBe(text);
});
