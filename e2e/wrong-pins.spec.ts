import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { giveClock, setClock } from './browser/set-clock.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import type { TabletDevice } from './browser/tablet-driver.ts';
import { readSittingFigures, waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { sitting, pin: pinWords } = english;

test('twenty wrong PINs, with restarts between: each waits longer, restarts win nothing, nothing is deleted', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Blue');
  const waits: number[] = [];
  const clock = { at: Date.now(), aheadMs: 0 };
  await startWithClock(tablet, clock);
  for (let tried = 1; tried <= 20; tried += 1) {
    if (tried % 5 === 0) {
      await startWithClock(tablet, clock);
      await askPin(tablet.page(), '000000');
      await tablet.page().getByText(pinWords.answers['pin-wait']).waitFor();
      await tablet.page().keyboard.press('Escape');
    }
    clock.aheadMs += (waits.at(-1) ?? 0) * 1000;
    await setClock(tablet.page(), clock.aheadMs);
    waits.push(await tryPin(tablet.page(), '000000'));
  }
  expect(waits).toEqual([0, 0, 5, 15, 30, 60, ...Array<number>(14).fill(300)]);
  await setClock(tablet.page(), clock.aheadMs + 300_000);
  const figures = await readSittingFigures(tablet.page(), setUpPin);
  expect(figures).toMatchObject({ written: 1, safeHere: 1 });
});

async function askPin(page: Page, digits: string): Promise<void> {
  await page.getByRole('button', { name: sitting.volunteer }).click();
  await page.getByRole('dialog', { name: pinWords.askTitle }).waitFor();
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: pinWords.pad.enter, exact: true }).click();
}

/** Tries a wrong one; gives the seconds that the next has to wait, as the word says them from its first moment on. */
async function tryPin(page: Page, digits: string): Promise<number> {
  const first = await page.evaluateHandle((wrong) => {
    const said = Promise.withResolvers<string>();
    const observer = new MutationObserver(() => {
      const word = [...document.querySelectorAll('[role=alert]')].find((alert) => alert.textContent.includes(wrong));
      if (word) said.resolve(word.textContent);
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    return { word: said.promise.finally(() => observer.disconnect()) };
  }, pinWords.answers['pin-wrong']);
  await askPin(page, digits);
  const seconds = /Wait (\d+)/.exec(await first.evaluate(({ word }) => word))?.[1];
  await page.keyboard.press('Escape');
  return Number(seconds ?? 0);
}

type Clock = { readonly at: number; aheadMs: number };

/** Starts the app with a clock that stands still; its timers go on as ever. */
async function startWithClock(tablet: TabletDevice, { at, aheadMs }: Clock): Promise<void> {
  if (tablet.isRunning()) await tablet.close();
  const page = await tablet.start();
  await giveClock(page, at);
  await setClock(page, aheadMs);
  await page.reload();
  await waitForParticipants(page);
}
