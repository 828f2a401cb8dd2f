import { expect, type Locator, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { layFingersOn } from './browser/fingers.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { enterVolunteersPage } from './browser/tablet-screens.ts';
import { landscape, phone, portrait } from './screens/ways.ts';
import { test } from './story.ts';

const { tally, correct, general, sorts } = english;
const caseName = makeDemoPack().cases[0]?.name['en'] ?? '';
const steps = ['−1', '+1', '+5', '+10', '+50'];
/** CSS px: the large buttons' height, and what parts one from the next. */
const [leastSize, leastGap] = [56, 8];

test('a count is not changed, written or lost by a slip of the hand, on a tablet held either way and on a phone; and every count can be taken back', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(150_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Counting');
  const page = tablet.page();
  const fingers = await layFingersOn(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const figure = page.getByRole('status', { name: tally.number });
  await enterVolunteersPage(page, setUpPin);
  await button(tally.title).click();

  for (const viewport of [landscape, portrait, phone]) {
    await test.step(`${viewport.width} × ${viewport.height}`, async () => {
      await page.setViewportSize(viewport);
      await button('+10').scrollIntoViewIfNeeded();
      await expectApart([...steps.map(button), button(general.back), button(tally.write(0))]);

      // Two fingers, or the ball of a hand, count nothing.
      const [ten, fifty] = [await findMiddle(button('+10')), await findMiddle(button('+50'))];
      await fingers.tap([ten, fifty]);
      await fingers.tap([fifty]);
      await fingers.tap([ten]);
      await expect(figure).toHaveText('60');
      // What is being counted is said beside the number.
      await expect(page.getByText(`${sorts.forms.sms} · ${caseName}`, { exact: true })).toBeInViewport();

      // A double tap writes once; nothing moves under the finger; the way back is in sight.
      const before = await readPlaces(steps.map(button));
      const write = await findMiddle(button(tally.write(60)));
      await fingers.tap([write]);
      await fingers.tap([write]);
      await expect(page.getByText(tally.written(60, `${sorts.forms.sms} · ${caseName}`))).toBeInViewport();
      await expect(button(tally.takeBack)).toBeInViewport();
      await expect(page.getByRole('row', { name: `${caseName} 60 60` })).toBeVisible();
      expect(await readPlaces(steps.map(button))).toEqual(before);
      const takeBack = await findMiddle(button(tally.takeBack));
      await fingers.tap([takeBack]);
      await fingers.tap([takeBack]);
      await expect(page.getByText(tally.takenBack)).toBeInViewport();
      await expect(page.getByRole('row')).toHaveCount(0);
      expect(await readPlaces(steps.map(button))).toEqual(before);

      // Somebody hits “Back” instead: the number waits for them.
      await button('+5').tap();
      await button(general.back).tap();
      await button(tally.title).tap();
      await expect(figure).toHaveText('5');
      await button(tally.write(5)).tap();
      await expect(page.getByText(tally.written(5, `${sorts.forms.sms} · ${caseName}`))).toBeVisible();
      await takeBackOlder(page);
    });
  }
});

/** Something else was written since, and the screen left: the earlier count is found, and taken back. */
async function takeBackOlder(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('+1').tap();
  await button(tally.write(1)).tap();
  await expect(page.getByRole('row', { name: `${caseName} 6 6` })).toBeVisible();
  await button(general.back).tap();
  await button(tally.title).tap();
  const listed = page.getByRole('list', { name: tally.takeBack }).getByRole('listitem');
  await expect(listed).toHaveCount(2);
  await expect(listed.first()).toContainText(`${sorts.forms.sms} 1 · ${caseName}`);
  for (const [n, rest] of [
    [5, 1],
    [1, 0],
  ] as const) {
    await button(`${tally.takeBack} · ${sorts.forms.sms} ${n} · ${caseName}`).tap();
    await button(correct.takeBackNow).tap();
    await expect(listed).toHaveCount(rest);
  }
  await expect(page.getByRole('row')).toHaveCount(0);
}

async function findMiddle(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await findBox(target);
  return { x: x + width / 2, y: y + height / 2 };
}

async function findBox(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`not on the screen: ${target}`);
  return box;
}

async function readPlaces(targets: readonly Locator[]) {
  const boxes = await Promise.all(targets.map(findBox));
  return boxes.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** Each large enough for a thumb, and none so near to another that it is hit instead. */
async function expectApart(targets: readonly Locator[]): Promise<void> {
  const boxes = await Promise.all(targets.map(findBox));
  for (const [at, one] of boxes.entries()) {
    expect(Math.min(one.width, one.height), `size of ${targets[at]}`).toBeGreaterThanOrEqual(leastSize);
    for (const [place, other] of boxes.entries()) {
      if (place <= at) continue;
      const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
      const along = Math.max(one.y - other.y - other.height, other.y - one.y - one.height);
      expect(Math.max(across, along), `${targets[at]} and ${targets[place]}`).toBeGreaterThanOrEqual(leastGap - 0.01);
    }
  }
}
