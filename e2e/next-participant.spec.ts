import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { readAccessibilityTree } from './browser/accessibility-tree.ts';
import { caseToName, openLetter } from './browser/letter-screens.ts';
import {
  completePass,
  type EnteredPass,
  enterPass,
  handOn,
  pressSeal,
  readSealedPage,
} from './browser/participant-screens.ts';
import { readPdf } from './browser/read-pdf.ts';
import { setUpTablet } from './browser/set-up-tablet.ts';
import { waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { general, letter, sign, take } = english;

const last: EnteredPass = {
  language: 'en',
  name: 'Wangari Unrepeated',
  signed: [1],
  affirmation: { kind: 'typed' },
  letters: [{ case: 3, purpose: 'appeal', form: 'letter', language: 'en', text: 'A sentence nobody else may read.' }],
  consents: [{ id: 'outcome', version: 1, language: 'en' }],
  contact: { kind: 'email', address: 'wangari@unrepeated.example' },
};
const secrets = ['Unrepeated', 'nobody else may read', 'unrepeated.example'];

test('nothing of the last participant comes back: not by back, forward, reload, undo, autofill, print, search, storage, a second tab or screen reader', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(150_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Clean');
  const page = tablet.page();
  const entries = await page.evaluate(() => history.length);
  await enterPass(page, last, makeDemoPack());
  // The search finds what is there.
  const places = (await look(page)).filter((place) => place.found).map(({ where }) => where);
  expect(places).toEqual(expect.arrayContaining(['page', 'spoken', 'told', 'printed', 'searched']));
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  expect(await listFound(page)).toEqual([]);
  await handOn(page, 'en');
  await waitForParticipants(page);
  expect(await listFound(page)).toEqual([]);

  const twin = await duplicate(page);
  expect(await listFound(twin)).toEqual([]);
  await twin.close();

  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.evaluate(() => history.forward());
  expect(await listFound(page)).toEqual([]);
  await page.goBack();
  await page.goto(campaign.url);
  await waitForParticipants(page);
  expect(await listFound(page)).toEqual([]);
  await page.reload();
  await waitForParticipants(page);
  expect(await listFound(page)).toEqual([]);
  // To another page and back, as a browser that keeps pages alive would do it.
  await page.goto('about:blank');
  await page.goBack();
  await waitForParticipants(page);
  expect(await listFound(page)).toEqual([]);

  await openLetter(page, 'en', 3);
  await undo(page, letter.text);
  expect(await listFound(page)).toEqual([]);
  await page.getByRole('button', { name: letter.remove, exact: true }).click();
  await page.getByRole('checkbox', { name: take.signFor(caseToName(1)), exact: true }).check();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await undo(page, sign.name);
  await page.getByRole('textbox', { name: sign.name, exact: true }).press('ArrowDown');
  expect(await listFound(page)).toEqual([]);
});

test('undo on the very next page gives nothing back either', async ({ tablet, campaign }) => {
  await setUpTablet(tablet, campaign.inviteLink, 'Undo');
  const page = tablet.page();
  const { letters, ...signer } = last;
  await completePass(page, { ...signer, letters: [] }, makeDemoPack());
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('checkbox', { name: take.signFor(caseToName(1)), exact: true }).check();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await undo(page, sign.name);
  expect(await listFound(page)).toEqual([]);
});

async function undo(page: Page, field: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).focus();
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('Control+Z');
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('Control+Shift+Z');
}

/** As a browser's "duplicate tab" does: with the storage of this one. */
async function duplicate(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => void open(location.href));
  const twin = await opening;
  await twin.getByText(english.store.trouble['second-tab'].title).waitFor();
  return twin;
}

async function listFound(page: Page): Promise<string[]> {
  return (await look(page)).filter(({ found }) => found).map(({ where }) => where);
}

/** Where somebody could look: the page, its fields, what a screen reader says, what a printer prints, what a search in the page finds, storage and history. */
async function look(page: Page): Promise<{ readonly where: string; readonly found: boolean }[]> {
  const inPage = await page.evaluate(() => ({
    page: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join('\n'),
    history: JSON.stringify(history.state) + location.href + document.title,
    storage: JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
    windowName: window.name,
  }));
  const spoken = await page.locator('body').ariaSnapshot();
  const told = await readAccessibilityTree(page);
  const printed = readPdf(await page.pdf());
  const searched = await page.evaluate(
    (texts) => texts.filter((text) => Reflect.get(window, 'find').call(window, text, false, false, true)).join('\n'),
    secrets,
  );
  return Object.entries({ ...inPage, spoken, told, printed, searched }).map(([where, text]) => ({
    where,
    found: secrets.some((secret) => text.includes(secret)),
  }));
}
