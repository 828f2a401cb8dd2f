import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { readAccessibilityTree } from './browser/accessibility-tree.ts';
import { dateIn } from './browser/date-in.ts';
import { openLetter } from './browser/letter-screens.ts';
import { type EnteredPass, enterHalf } from './browser/participant-screens.ts';
import { passTime } from './browser/pass-time.ts';
import { readPdf } from './browser/read-pdf.ts';
import { prepareForEvent, setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import {
  closeSitting,
  enterVolunteersPage,
  makeEvent,
  openSitting,
  waitForParticipants,
} from './browser/tablet-screens.ts';
import { test } from './story.ts';

const stand = { title: 'Stand at the market', venue: 'Square', city: 'Lubumbashi', date: dateIn(17) };
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

test('somebody walks away from their letter: it is covered whatever others press, print or search for, and kept to the letter; the screen stays on', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tablet.start();
  await page.addInitScript(countWakeLocks);
  await page.reload();
  await setUpTablet(tablet, campaign.inviteLink, 'Away');
  await expect.poll(() => readLocks(page)).toEqual({ asked: 1, held: 1 });
  await putAside(page);
  expect(await readLocks(page)).toEqual({ asked: 2, held: 1 });

  const text = 'Excellency,\n\nI write to you \u2067للمرة الأولى\u2069, about somebody  I have never met.\n';
  const paper = page.getByRole('textbox', { name: english.letter.text, exact: true });
  await page.clock.install();
  await openLetter(page, 'en', 3);
  await paper.fill(text);
  expect(await listShown(page, 'never met')).toEqual(['tree', 'print', 'search']);
  // The four minutes begin with the last touch; what was looked at since took a slow machine's time.
  await paper.press('Shift');
  await passTime(page, 180_000);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await passTime(page, 60_000);
  const cover = page.getByRole('dialog', { name: english.idle.title });
  await cover.waitFor();
  expect(await listShown(page, 'never met')).toEqual([]);
  // Android's back gesture is the same to a page.
  await pressEscape(page);
  expect(await listShown(page, 'never met')).toEqual([]);
  // And in a browser that does not know how to forbid it.
  await cover.evaluate((dialog) => dialog.removeAttribute('closedby'));
  await pressEscape(page);
  await expect.poll(() => listShown(page, 'never met')).toEqual([]);
  await passTime(page, 300_000);
  await cover.getByRole('button', { name: english.idle.yes, exact: true }).click();
  await expect(paper).toHaveValue(text);
  await paper.press('Control+End');
  await paper.pressSequentially('Free her.');
  await expect(paper).toHaveValue(`${text}Free her.`);

  // Nobody comes back for it.
  await passTime(page, 245_000);
  await cover.waitFor();
  await passTime(page, 60_000);
  await passTime(page, 600_000);
  await waitForParticipants(page);
  await openLetter(page, 'en', 3);
  await expect(paper).not.toHaveValue(/never met/);
  await page.getByRole('button', { name: english.letter.remove, exact: true }).click();
  await page.clock.resume();
  await page.getByRole('button', { name: english.take.startAgain, exact: true }).click();
  await closeSitting(page, setUpPin);
  await expect.poll(() => readLocks(page)).toMatchObject({ held: 0 });
});

/** Chromium lets a page refuse the first, no more. */
async function pressEscape(page: Page): Promise<void> {
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape');
}

/** Runs in the page: a screen that counts how often it is asked to stay on, and lets go when the page is hidden, as browsers do. */
function countWakeLocks(): void {
  const locks = { asked: 0, held: 0 };
  const request = async () => {
    locks.asked += 1;
    locks.held += 1;
    let isHeld = true;
    const release = async () => {
      if (isHeld) locks.held -= 1;
      isHeld = false;
    };
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void release());
    return { release };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  Object.assign(globalThis, { locks });
}

function readLocks(page: Page): Promise<{ readonly asked: number; readonly held: number }> {
  return page.evaluate(() => ({ ...Reflect.get(globalThis, 'locks') }));
}

/** Another app comes to the front, and goes. */
async function putAside(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
    Reflect.deleteProperty(document, 'visibilityState');
  });
}

/** Where somebody who looks over the tablet finds these words. */
async function listShown(page: Page, words: string): Promise<string[]> {
  const tree = await readAccessibilityTree(page);
  const print = readPdf(await page.pdf());
  const isFound = await page.evaluate(
    (text) => Reflect.get(window, 'find').call(window, text, false, false, true),
    words,
  );
  const places = { tree: tree.includes(words), print: print.includes(words), search: isFound };
  return Object.entries(places).flatMap(([place, found]) => (found ? [place] : []));
}

/** What stands in the fields. */
function listEntered(page: Page): Promise<string[]> {
  return page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}
