import { expect, type Locator, type Page } from '@playwright/test';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import { type CampaignEvent, dateToDay, dayToIsoDate } from '../src/domain/campaign-event.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { setUpPin } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  openSitting,
  setPin,
  waitForStartPage,
  waitUntilAppIsKept,
} from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { home, events, event } = english;
const today = dateToDay(new Date());
const cities = ['Lubumbashi', 'Kolwezi', 'Likasi', 'Kipushi'];

/** Ninety-six of the office's: one today, fifty before, forty-five to come, half a week apart. */
const officeEvents = Array.from({ length: 96 }, (_, at): CampaignEvent => {
  const step = at === 0 ? 0 : at <= 50 ? -at * 3 : (at - 50) * 3;
  return {
    id: `office${String(at).padStart(5, '0')}`,
    title: at === 0 ? 'Marathon at the cathedral' : `Debate ${at} at Lycée Umoja`,
    ...{ kind: at === 0 ? 'marathon' : 'debate', venue: 'Great hall', city: cities[at % 4] ?? '', country: 'CD' },
    ...{ day: today + step, expected: 120, goal: 360, cases: [1, 2, 3], under18: false, profile: 'full' },
  };
});

test('a hundred events: today’s first, any found by a word, one changed and opened without internet, and how quick it is', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  const demo = makeDemoPack();
  const content = { pack: demo, dictionary: makeDictionary(demo, []), events: officeEvents };
  expect(await publishCampaign(campaign.client, campaign.keys, content, Date.now())).toMatchObject({ ok: true });
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, setUpPin);
  await waitUntilAppIsKept(page);
  await leaveReadiness(page);
  await tablet.goOffline();

  await test.step('four of one’s own beside the office’s ninety-six', async () => {
    for (const [title, days] of [
      ['Stand at the market', 0],
      ['Débat à la faculté de droit', 4],
      ['Class 5B', 70],
      ['Rehearsal', -2],
    ] as const) {
      await addEvent(page, title, dayToIsoDate(today + days));
    }
    const shown = page.getByRole('heading', { level: 3 });
    await expect(shown).toHaveText(['Marathon at the cathedral', 'Stand at the market']);
    await expect(page.getByText(events.past(51), { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('by the keyboard alone: months unfold, a row says more, and folds again', async () => {
    await page.getByText(events.past(51), { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Rehearsal' }).waitFor();
    const more = page.getByRole('button', { name: events.moreOf('Rehearsal'), exact: true });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('button', { name: events.changeOf('Rehearsal') })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: events.changeOf('Rehearsal') })).toBeHidden();
  });

  await test.step('a word finds it, with or without accents', async () => {
    const find = page.getByRole('textbox', { name: events.find });
    await find.fill('kolwezi umoja');
    await expect(page.getByText(events.found(24), { exact: true })).toBeVisible();
    await find.fill('nowhere');
    await expect(page.getByText(events.foundNone)).toBeVisible();
    await find.fill('debat FACULTE');
    await expect(page.getByText(events.found(1), { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('changed without internet, opened, collected in, closed', async () => {
    const title = 'Débat à la faculté de droit';
    await page.getByRole('button', { name: events.moreOf(title), exact: true }).click();
    await page.getByRole('button', { name: events.changeOf(title), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: events.changeTitle }).waitFor();
    await page.getByLabel(event.date).fill(dayToIsoDate(today));
    await page.getByRole('textbox', { name: event.city }).fill('Kasumbalesa');
    await page.getByRole('button', { name: event.save }).click();
    await waitForStartPage(page);
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'Marathon at the cathedral',
      title,
      'Stand at the market',
    ]);
    await expect(page.getByText('Kasumbalesa')).toBeVisible();
    await openSitting(page, title);
    await closeSitting(page, setUpPin);
    await expect(page.getByRole('listitem').filter({ hasText: title }).getByText(events.used)).toBeVisible();
  });

  await test.step('how quick it is with the processor at a quarter', async () => {
    await tablet.slowDown(4);
    await page.reload();
    await page.getByText(events.past(51), { exact: true }).waitFor();
    const startMs = await page.evaluate(() => performance.now());
    const pastMs = await timePress(page.getByText(events.past(51), { exact: true }));
    const monthMs = await timePress(page.locator('details details summary').nth(1));
    const letterMs = await page
      .getByRole('textbox', { name: events.find })
      .evaluate(async (field: HTMLInputElement) => {
        const from = performance.now();
        field.value = 'u';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - from;
      });
    const said = { startMs, pastMs, monthMs, letterMs };
    for (const [what, ms] of Object.entries(said)) {
      test.info().annotations.push({ type: what, description: ms.toFixed(0) });
    }
    process.stdout.write(`a hundred events, CPU 4 times slower: ${JSON.stringify(said, roundMs)}\n`);
  });
});

/** Makes an event on the start page; a month that is folded up does not show it. */
async function addEvent(page: Page, title: string, date: string): Promise<void> {
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(title);
  await page.getByLabel(event.date).fill(date);
  await page.getByRole('button', { name: event.save }).click();
  await waitForStartPage(page);
}

/** From the press to the picture after it, in ms. */
function timePress(target: Locator): Promise<number> {
  return target.evaluate(async (element: HTMLElement) => {
    const from = performance.now();
    element.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  });
}

function roundMs(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value) : value;
}
