import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText, type Texts } from '../src/domain/case-pack.ts';
import { sheetNumberToCode } from '../src/domain/sheet-number.ts';
import { english } from '../src/text/en.ts';
import { pickLanguage } from '../src/text/languages.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { readPictureCode } from './browser/drawn-qr.ts';
import { backToSheets, makeSheets, openPaper } from './browser/paper-screens.ts';
import { prepareForEvent } from './browser/set-up-tablet.ts';
import { makeEvent } from './browser/tablet-screens.ts';
import { test } from './story.ts';

const { event, home, sheets, sheetPrint } = english;
const pack = makeDemoPack();
const title = 'Debate at Lycée Umoja';
const classTitle = 'Class 9b';
const paperMm = { a4: [210, 297], letter: [216, 279] } as const;

async function makeClassEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(classTitle);
  await page.getByRole('checkbox', { name: event.under18 }).check();
  await page.getByRole('button', { name: event.save }).click();
  await page.getByRole('heading', { level: 3, name: classTitle }).waitFor();
}

for (const size of ['a4', 'letter'] as const) {
  test(`on ${size} every sheet is one page with all it must say, for grown-ups and under-18s, from left and from right`, async ({
    tablet,
    campaign,
  }, info) => {
    test.setTimeout(180_000);
    const page = await tablet.start();
    await prepareForEvent(page, campaign.inviteLink, 'Blue');
    await makeEvent(page, { title, venue: '', city: 'Lubumbashi', date: dateIn(17) });
    await makeClassEvent(page);
    for (const [eventTitle, isMinors] of [
      [title, false],
      [classTitle, true],
    ] as const) {
      await openPaper(page, eventTitle);
      for (const language of ['en', 'ar']) {
        const numbers = await makeSheets(page, { size, language, copies: 2 });
        const pdf = await page.pdf({
          preferCSSPageSize: true,
          path: info.outputPath(`${size}-${language}-${isMinors ? 'minors' : 'all'}.pdf`),
        });
        const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
        const sides = boxes.map((box) => [box[1], box[2]].map((points) => Math.round((Number(points) * 25.4) / 72)));
        expect(sides).toEqual([paperMm[size], paperMm[size]]);
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('button', { name: sheets.printNow })).toBeHidden();
        const sheetPx = (await page.getByRole('article').first().boundingBox())?.width ?? 0;
        // What is beyond the margins of 12 mm is cut off: half a letter.
        expect((Number(boxes[0]?.[1]) * 25.4) / 72 - 24 - (sheetPx * 25.4) / 96).toBeGreaterThan(0.5);
        await expectPrinted(page, { number: numbers[1] ?? '', eventTitle, language, isMinors });
        await page.emulateMedia({ media: null });
        await backToSheets(page);
      }
      await page.getByRole('button', { name: sheets.leave }).click();
    }
  });
}

/** The sheet of this number, as paper: all that it must say, in its language and direction, and no column more. */
async function expectPrinted(
  page: Page,
  wanted: {
    readonly number: string;
    readonly eventTitle: string;
    readonly language: string;
    readonly isMinors: boolean;
  },
): Promise<void> {
  const { number, eventTitle, language, isMinors } = wanted;
  const { direction, loadOrganiser } = pickLanguage([language]);
  const { sheetPrint: say } = await loadOrganiser();
  const article = page.getByRole('article', { name: number });
  const columns = isMinors ? [say.firstName, say.age] : [say.name, say.country];
  await expect(article.getByRole('columnheader')).toHaveText([say.line, ...columns, say.signature]);
  await expect(article.getByRole('row')).toHaveCount(16);
  const pick = (texts: Texts) => pickText(texts, language, pack.languages[0] ?? 'en').text;
  const subject = pack.cases[0];
  const consent = pack.consents.find(({ id }) => id === 'deliver');
  if (!subject || !consent) throw new Error('the demo has a case and its consent');
  const demands = pick(subject.demands).split('\n').filter(Boolean);
  expect(demands.length).toBeGreaterThan(0);
  for (const text of [
    pick(subject.name),
    pick(subject.addressee.name),
    ...demands,
    isMinors ? say.minors : say.noContact,
    pick(consent.text),
    say.privacy,
    eventTitle,
  ]) {
    await expect(article).toContainText(text);
  }
  await expect(article.getByText(number, { exact: true })).toHaveCount(2);
  const code = article.getByRole('img', { name: number });
  expect(await readPictureCode(page, await code.screenshot())).toBe(sheetNumberToCode(number.replaceAll('-', '')));
  expect(await article.evaluate((sheet) => getComputedStyle(sheet).direction)).toBe(direction);
  // A name in another script begins where the sheet’s own lines begin.
  const offset = await article.evaluate((sheet, isFromLeft) => {
    const name = document.createRange();
    name.selectNodeContents(sheet.querySelector('h2') ?? sheet);
    const [text, all] = [name.getBoundingClientRect(), sheet.getBoundingClientRect()];
    return isFromLeft ? text.left - all.left : all.right - text.right;
  }, direction === 'ltr');
  expect(offset).toBeLessThan(2);
  const [line, , , signature] = await Promise.all(
    (await article.getByRole('columnheader').all()).map((head) => head.boundingBox()),
  );
  expect((line?.x ?? 0) < (signature?.x ?? 0)).toBe(direction === 'ltr');
}

test('the sheet of under-18s asks for first name, age and signature only, and one for counts has no line for a name', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tablet.start();
  await prepareForEvent(page, campaign.inviteLink, 'Blue');
  await makeClassEvent(page);
  await openPaper(page, classTitle);
  await makeSheets(page, { copies: 1 });
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveText([sheetPrint.line, sheetPrint.firstName, sheetPrint.age, sheetPrint.signature]);
  await expect(page.getByText(sheetPrint.minors)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await backToSheets(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: sheets.leave }).click();

  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill('Market');
  await page.getByRole('radio', { name: event.profiles.tally_only }).check();
  await page.getByRole('button', { name: event.save }).click();
  await openPaper(page, 'Market');
  await makeSheets(page, { copies: 1 });
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('list').last().getByRole('listitem')).toHaveCount(100);
  await expect(page.getByText(sheetPrint.consent)).toHaveCount(0);
});
