import { expect, type Locator, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import type { InkStroke } from '../src/domain/ink.ts';
import { pickLanguage, tagToLanguageName } from '../src/text/languages.ts';
import { loadWriting } from '../src/text/writing.ts';
import { type Fingers, layFingersOn, type Point, zigzagOver } from './browser/fingers.ts';
import { enterHalf, handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { landscape, phone, portrait } from './screens/ways.ts';
import { test } from './story.ts';

const { cases } = makeDemoPack();
const phoneOnItsSide = { width: phone.height, height: phone.width };

/** Somebody with the tablet in their hands. */
const people = [
  { tag: 'en', name: 'Asha', viewport: landscape },
  { tag: 'fr', name: 'Amélie', viewport: portrait },
  { tag: 'ar', name: 'ليلى', viewport: portrait },
] as const;

test('three people sign with a finger, the tablet turned as they like, in English, French and Arabic; the last one writes a page by hand, too', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Touched');
  const page = tablet.page();
  const fingers = await layFingersOn(page);
  for (const [index, { tag, name, viewport }] of people.entries()) {
    await test.step(`${name} (${tag})`, async () => {
      await page.setViewportSize(viewport);
      await signByTouch(page, fingers, tag, name, tag === 'ar');
      expect((await readSealedPage(page, tag)).person).toBe(index + 1);
      await tap(page, (await pickLanguage([tag]).load()).sealed.next);
      await waitForParticipants(page);
    });
  }
  await page.setViewportSize(landscape);
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(desk.passes.map(({ name, language, signed }) => ({ name, language, signed }))).toEqual(
    people.map(({ tag, name }) => ({ name, language: tag, signed: [1, 2] })),
  );
  for (const { affirmation } of desk.passes) {
    if (affirmation?.kind !== 'ink') throw new Error('not signed with ink');
    expect(affirmation.ink.strokes).toHaveLength(3);
    expect(Math.min(...affirmation.ink.strokes.map((stroke) => stroke.length))).toBeGreaterThan(6);
  }
});

async function signByTouch(page: Page, fingers: Fingers, tag: string, name: string, isWriting: boolean): Promise<void> {
  const [words, writing] = await Promise.all([pickLanguage([tag]).load(), loadWriting(tag)]);
  const { take, sign, general, letter, review } = words;
  const caseName = (number: number) =>
    pickText(cases.find((each) => each.number === number)?.name ?? {}, tag, 'en').text;
  await tap(page, tagToLanguageName(tag));
  await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
  const middle = { x: 400, y: 600 };
  await fingers.swipeUp(middle, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const number of [1, 2]) await page.getByRole('checkbox', { name: take.signFor(caseName(number)) }).tap();
  if (isWriting) {
    await tap(page, take.readMoreOf(caseName(3)));
    await tap(page, take.writeLetter);
    await tap(page, writing.pages.write);
    const paper = page.getByRole('img', { name: writing.inkPage.pad });
    const [first = [], second = []] = await zigzagOver(paper, 2);
    await fingers.draw(first);
    const before = await toRatio(paper);
    await page.setViewportSize(landscape);
    await expect.poll(() => toRatio(paper)).toBeCloseTo(before, 1);
    await page.setViewportSize(portrait);
    await tap(page, sign.undo);
    await fingers.draw(second);
    await tap(page, letter.done);
    await page.getByRole('textbox', { name: letter.text, exact: true }).waitFor();
    await tap(page, letter.done);
    await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
  }
  await tap(page, general.next);
  await page.getByRole('textbox', { name: sign.name, exact: true }).tap();
  await page.keyboard.insertText(name);
  for (const stroke of await zigzagOver(page.getByRole('img', { name: sign.ways.ink, exact: true }), 3)) {
    await fingers.draw(stroke);
  }
  if (isWriting) await tap(page, general.next);
  await tap(page, review.seal);
}

function tap(page: Page, name: string): Promise<void> {
  return page.locator('#app').getByRole('button', { name, exact: true }).last().tap();
}

test('a signature goes on when the tablet is turned; a palm neither breaks it nor draws; how hard a pen was pressed is kept', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(120_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Turned');
  const page = tablet.page();
  const { sign } = await pickLanguage(['en']).load();
  const fingers = await layFingersOn(page);
  const someone = { language: 'en', name: 'Mumtaz', signed: [1], letters: [], consents: [] };
  await enterHalf(page, someone, makeDemoPack());
  const pad = page.getByRole('img', { name: sign.ways.ink, exact: true });
  const turn = (viewport: { readonly width: number; readonly height: number }) => page.setViewportSize(viewport);
  const drawAt = async (share: readonly [x: number, y: number]) => fingers.draw(await lineOn(pad, share));

  await test.step('whoever takes back their only stroke begins anew, whichever way the tablet lies', async () => {
    await turn(phoneOnItsSide);
    await drawAt([0.1, 0.2]);
    await page.getByRole('button', { name: sign.undo, exact: true }).tap();
    await turn(phone);
    await drawAt([0.1, 0.2]);
    await drawAt([0.5, 0.6]);
    await expectInk(pad, [0.1, 0.2], [0.5, 0.6]);
    await page.getByRole('button', { name: sign.clear, exact: true }).tap();
    await expectNoInk(pad, [0.1, 0.2], [0.5, 0.6]);
  });

  await test.step('turned between two strokes, in the middle of one, and made lower', async () => {
    await turn(landscape);
    await drawAt([0.05, 0.2]);
    await turn(portrait);
    const { width, height } = await boxOf(pad);
    const shrunk = Math.min(1, width / height / (596.5 / 216));
    await expectInk(pad, [0.05, 0.2 * shrunk]);
    await drawAt([0.3, 0.98]);
    await expectInk(pad, [0.05, 0.2 * shrunk], [0.3, 0.98]);
    await fingers.drawWith(await lineOn(pad, [0.5, 0.4]), () => turn({ width: 800, height: 700 }));
    await turn(portrait);
    await expectInk(pad, [0.05, 0.2 * shrunk], [0.3, 0.98], [0.5, 0.4]);
  });

  await test.step('the ball of the hand lies there before the stroke, or comes in the middle of it', async () => {
    const palm = await spotOn(pad, [0.9, 0.8]);
    for (const [since, at] of [
      ['before', [0.6, 0.2]],
      ['middle', [0.6, 0.6]],
    ] as const) {
      await fingers.drawWithPalm(await lineOn(pad, at), palm, since);
      await expectInk(pad, at);
    }
    await expectNoInk(pad, [0.9, 0.8]);
  });

  await test.step('a pen writes, and the hand that holds it does not', async () => {
    await fingers.drawWithPen(await lineOn(pad, [0.75, 0.2]), 0.9);
    await expectInk(pad, [0.75, 0.2]);
    await drawAt([0.75, 0.7]);
    await expectNoInk(pad, [0.75, 0.7]);
  });

  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
  await turn(landscape);
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const affirmation = (await readDesk(campaign)).passes[0]?.affirmation;
  const strokes = affirmation?.kind === 'ink' ? affirmation.ink.strokes : [];
  expect(strokes.map((stroke) => stroke.length)).toEqual([8, 8, 4, 8, 8, 8]);
  for (const stroke of strokes) expect(toSlope(stroke)).toBeCloseTo(14 / 4, 0);
  const pressed = strokes.at(-1)?.map(({ pressure }) => pressure) ?? [];
  expect(pressed).toEqual(pressed.toSorted());
  expect(pressed.at(-1)).toBeCloseTo(0.9, 1);
});

/** How steep the lines of a zigzag are: the same at every size. */
function toSlope([first, ...others]: InkStroke): number {
  const last = others.at(-1);
  if (!first || !last) return 0;
  const height = Math.max(...others.map(({ y }) => Math.abs(y - first.y)));
  return height / ((last.x - first.x) / others.length);
}

/** A zigzag of so many CSS px as every pad has room for, begun at this share of the pad. */
async function lineOn(pad: Locator, from: readonly [x: number, y: number]): Promise<readonly Point[]> {
  const { x, y } = await spotOn(pad, from);
  return Array.from({ length: 8 }, (_, step) => ({ x: x + 4 * step, y: y - (step % 2) * 14 }));
}

async function spotOn(pad: Locator, [x, y]: readonly [x: number, y: number]): Promise<Point> {
  await pad.scrollIntoViewIfNeeded();
  const box = await boxOf(pad);
  return { x: Math.round(box.x + x * box.width), y: Math.round(box.y + y * box.height) };
}

/** Paper that somebody has begun keeps its format. */
async function toRatio(paper: Locator): Promise<number> {
  const { width, height } = await boxOf(paper);
  return width / height;
}

async function boxOf(pad: Locator) {
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  return box;
}

async function expectInk(pad: Locator, ...shares: readonly (readonly [x: number, y: number])[]): Promise<void> {
  await expect.poll(() => findInk(pad, shares)).toEqual(shares.map(() => true));
}

async function expectNoInk(pad: Locator, ...shares: readonly (readonly [x: number, y: number])[]): Promise<void> {
  await expect.poll(() => findInk(pad, shares)).toEqual(shares.map(() => false));
}

/** Whether something is drawn there, give or take three pixels, on a canvas that has its right size. */
function findInk(pad: Locator, shares: readonly (readonly [x: number, y: number])[]): Promise<boolean[]> {
  return pad.evaluate((element, spots) => {
    const { width, height, clientHeight, clientWidth } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext('2d');
    const isRight = Math.abs(width / height - clientWidth / clientHeight) < 0.02;
    return spots.map(([x = 0, y = 0]) => {
      const { data } = context?.getImageData(Math.round(x * width) - 3, Math.round(y * height) - 3, 7, 7) ?? {
        data: [],
      };
      return isRight && data.some((value, at) => at % 4 === 3 && value > 100);
    });
  }, shares);
}
