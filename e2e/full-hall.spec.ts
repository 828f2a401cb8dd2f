import { expect, type Page } from '@playwright/test';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import type { CampaignCase } from '../src/domain/case-pack.ts';
import type { HallFigures } from '../src/domain/hall-figures.ts';
import { figuresToQrText } from '../src/protocol/hall-figures-code.ts';
import { hallScreenArabic } from '../src/text/ar/hall-screen.ts';
import { english } from '../src/text/en.ts';
import { joinCampaign, leaveReadiness, setPin, waitForStartPage } from './browser/tablet-screens.ts';
import { findStumblingBlocks } from './screens/look-closely.ts';
import { projector, setWay, type Way } from './screens/ways.ts';
import { test } from './story.ts';

const { home, event, hallScreen, hallCount, hallFigures, debate, hands, general } = english;
const motion =
  'A newspaper may print what the government calls false, as long as it says who told it so and lets those it names answer on the same page.';

/** As long as names of cases get, in two scripts. */
const longNames = [
  ['The three hundred families of the floodplain at Upper Sarnholt', 'ثلاثمئة أسرة في سهل الفيضان في سارنهولت العليا'],
  ['Ngũgĩ wa Ebelechukwu-Nakamura, union organiser and schoolteacher', 'عبد الرحمن بن عبد العزيز، معلّم ونقابي'],
  ['Maria Antonieta da Conceição Vasconcelos e Albuquerque', 'زينب المجهولة بنت سالم'],
] as const;
const told = [9_034, 8_871, 7_804, 6_733, 5_021, 4_210, 3_999, 2_120, 1_001, 890, 432, 88] as const;

/** Twelve cases, five digits, two tablets: 50,203 + 12,500 actions of 15,000 + 3,742 people. */
const brought: readonly HallFigures[] = [
  { event: 1, journal: 11, number: 9, people: 15_000, actions: 50_203, cases: told.map(toCount) },
  { event: 1, journal: 12, number: 9, people: 3_742, actions: 12_500, cases: [{ case: 1, n: 12_500 }] },
];
const expected = [21_534, ...told.slice(1)];

const ways: readonly Way[] = [
  { viewport: projector },
  { viewport: { width: 1024, height: 768 }, colours: 'dark' },
  { viewport: { width: 1280, height: 720 }, contrast: 'more' },
];

test('a full hall: twelve cases with long names, five digits, a long motion; all of it on the projector, large, in English and in Arabic', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  const demo = makeDemoPack();
  const pack = lengthen(demo);
  const content = { pack, dictionary: makeDictionary(demo, []), events: [] };
  expect(await publishCampaign(campaign.client, campaign.keys, content, Date.now())).toMatchObject({ ok: true });
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Projector');
  await setPin(page, '246810');
  await leaveReadiness(page);
  await makeFullEvent(page);
  for (const figures of brought) await bringFigures(page, figuresToQrText(figures));
  await page.keyboard.press('Escape');

  await test.step('what the hall reads is exact: actions and people apart, the goal, one in so many, each case', async () => {
    await setWay(page, { viewport: projector });
    const paragraphs = page.getByRole('main').getByRole('paragraph');
    await expect(paragraphs.nth(0)).toHaveText('62,703 letters, signatures and messages');
    await expect(paragraphs.nth(1)).toHaveText('18,742 people');
    await expect(paragraphs.nth(2)).toHaveText('You are 1 in 18,742.');
    // The device itself has counted nothing.
    await expect(paragraphs.nth(3)).toHaveText('from 2 tablets');
    await expect(page.getByText('78% of the 80,000 we hope for')).toBeVisible();
    const rows = page.getByRole('region', { name: hallCount.byCase }).getByRole('listitem');
    const texts = expected.map((n, at) => `${pack.cases[at]?.name['en']}${n.toLocaleString('en')}`);
    await expect(rows).toHaveText(texts);
  });

  await holdFullDebate(page);
  await lookAtAll(page, Object.values(hallScreen.views));
  await page.getByRole('combobox', { name: general.language }).selectOption('ar');
  await page.getByRole('button', { name: hallScreenArabic.hallScreen.views.count, exact: true }).click();
  await expect(page.getByRole('main').getByRole('paragraph').nth(2)).toHaveText(/18[,٬]742/);
  await lookAtAll(page, Object.values(hallScreenArabic.hallScreen.views));
});

function toCount(n: number, at: number) {
  return { case: at + 1, n };
}

function lengthen(demo: ReturnType<typeof makeDemoPack>) {
  const rename = (each: CampaignCase, at: number): CampaignCase => {
    const [en = '', ar = ''] = longNames[at % 3] ?? [];
    return { ...each, name: { ...each.name, en: `${en} ${at + 1}`, ar: `${ar} ${at + 1}` } };
  };
  const outcomes = demo.outcomes?.map((each) => ({
    ...each,
    country: 'CD',
    name: { ...each.name, en: longNames[0][0], ar: longNames[0][1] },
  }));
  return {
    ...demo,
    serial: demo.serial + 1,
    languages: [...demo.languages, 'ar'],
    cases: demo.cases.map(rename),
    ...(outcomes && { outcomes }),
  };
}

async function makeFullEvent(page: Page): Promise<void> {
  const title = 'Marathon des lettres à la faculté de droit';
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(title);
  await page.getByRole('textbox', { name: event.venue }).fill('Grand amphithéâtre');
  await page.getByLabel(event.goal).fill('80000');
  await page.getByRole('button', { name: event.save }).click();
  await waitForStartPage(page);
  await page.getByRole('button', { name: hallScreen.openFor(title), exact: true }).click();
  await page.getByRole('button', { name: hallFigures.bring }).click();
}

async function bringFigures(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: hallFigures.bringTitle });
  await dialog.getByRole('textbox', { name: hallFigures.code }).fill(code);
  await dialog.getByRole('button', { name: hallFigures.add, exact: true }).click();
  await dialog.getByRole('button', { name: hallFigures.addAnyway }).click();
}

async function holdFullDebate(page: Page): Promise<void> {
  await page.getByRole('button', { name: hallScreen.views.debate }).click();
  await page.getByRole('button', { name: debate.prepare }).click();
  await page.getByRole('textbox', { name: debate.motion }).fill(motion);
  await page.getByRole('button', { name: debate.done }).click();
  await page.getByRole('button', { name: hallScreen.views.hands }).click();
  for (const [which, counted] of [
    [hands.countBefore, [52_100, 31_000, 41_900]],
    [hands.countAfter, [71_000, 12_100, 38_900]],
  ] as const) {
    await page.getByRole('button', { name: which }).click();
    for (const [place, n] of counted.entries()) await page.getByRole('textbox').nth(place).fill(String(n));
    await page.getByRole('button', { name: hands.show }).click();
  }
}

/** Every view in every way: the whole of it on the screen, nothing cut or over another, large enough. */
async function lookAtAll(page: Page, views: readonly string[]): Promise<void> {
  for (const view of views) {
    await page.getByRole('button', { name: view, exact: true }).click();
    for (const way of ways) {
      await setWay(page, way);
      const where = `${view} ${JSON.stringify(way)}`;
      await expect.poll(() => page.evaluate(readHeight), where).toEqual('whole');
      expect.soft(await findStumblingBlocks(page), where).toEqual([]);
      expect.soft(await page.evaluate(findSmallOrCovered), where).toEqual([]);
    }
  }
}

/** Runs in the page, once nothing moves any more. */
async function readHeight(): Promise<string> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { scrollHeight } = document.documentElement;
  return scrollHeight <= innerHeight ? 'whole' : `${scrollHeight} px on a screen of ${innerHeight}`;
}

/** Runs in the page. Words under a seventieth of the height are not read from the back of a hall. */
function findSmallOrCovered(): string[] {
  const toBlock = (each: Element): Element =>
    getComputedStyle(each).display === 'inline' && each.parentElement ? toBlock(each.parentElement) : each;
  const written = [...document.querySelectorAll('main *')].filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  const texts = [...new Set(written.map(toBlock))];
  const small = texts.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < innerHeight / 70);
  const boxes = texts.map((each) => ({ each, box: each.getBoundingClientRect() }));
  const covered = boxes.flatMap(({ each, box }, at) =>
    boxes.slice(at + 1).flatMap(({ each: other, box: beside }) => {
      const isOver =
        box.right > beside.left + 1 &&
        beside.right > box.left + 1 &&
        box.bottom > beside.top + 1 &&
        beside.bottom > box.top + 1;
      return isOver && !each.contains(other) ? [`over each other: “${each.textContent}” “${other.textContent}”`] : [];
    }),
  );
  return [...small.map((each) => `small: “${each.textContent}”`), ...covered];
}
