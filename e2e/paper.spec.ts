import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown, openPaper } from './browser/paper-screens.ts';
import { prepareForEvent, setUpPin } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  enterVolunteersPage,
  makeEvent,
  openSitting,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { event, home, sheets, sitting, sheetPrint } = english;
const pack = makeDemoPack();
const caseName = pack.cases[1]?.name['en'] ?? '';
const title = 'Debate at Lycée Umoja';
const names = ['Mumtaz', 'Ngũgĩ wa Amélie', 'ዓለም ፀጋዬ'];

async function setUp(page: Page, inviteLink: string): Promise<void> {
  await prepareForEvent(page, inviteLink, 'Blue');
  await makeEvent(page, { title, venue: '', city: 'Lubumbashi', date: '2026-12-10' });
}

test('a sheet is printed, goes out and comes back, is counted twice, typed line by line, and counts once at the centre', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  const page = await tablet.start();
  await setUp(page, campaign.inviteLink);
  await openPaper(page, title);
  await expectAccessible(page);
  const numbers = await makeSheets(page, { caseName, copies: 3 });
  expect(new Set(numbers).size).toBe(3);
  await expectAccessible(page);
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();

  await openSitting(page, title);
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: sheets.title }).click();
  await page.getByRole('heading', { level: 1, name: sheets.title }).waitFor();
  await expectAccessible(page);
  const number = numbers[1] ?? '';
  await findSheet(page, number, number.toLowerCase().replaceAll('-', ' '));
  await expectAccessible(page);
  await moveShown(page, 'out');
  await moveShown(page, 'returned');
  await countShown(page, [4, 3, 2, 3]);
  await expectAccessible(page);

  await page.getByRole('button', { name: sheets.type }).click();
  await page.getByText(sheets.line(1, 15)).waitFor();
  await expectAccessible(page);
  const [first = '', second = '', third = ''] = names;
  await expect(page.getByRole('textbox', { name: sheets.name })).toBeFocused();
  await page.keyboard.type(first);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Congo - K');
  await page.keyboard.press('Enter');
  await page.getByText(sheets.line(2, 15)).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(sheets.line(3, 15)).waitFor();
  await page.keyboard.insertText(second);
  await page.keyboard.press('Enter');
  await page.getByText(sheets.line(4, 15)).waitFor();
  await page.keyboard.insertText(third);
  await page.keyboard.press('Enter');
  await page.getByText(sheets.enough(3)).waitFor();
  await page.getByRole('button', { name: sheets.doneTyping }).click();
  await page.getByText(sheets.states.transcribed, { exact: true }).waitFor();
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();
  await page.getByRole('button', { name: sitting.goOn }).click();
  await closeSitting(page, setUpPin);

  await waitUntilAllIsSent(page, 60_000);
  const totals = await campaign.client.totals();
  expect(totals).toMatchObject({ ok: true, value: { aside: 0, people: [] } });
  expect(totals.ok && totals.value.rows).toMatchObject([{ case: 2, form: 'signature', channel: 'paper', n: 3 }]);
  const opened = await readDesk(campaign);
  expect(opened.exitCode, opened.printed).toBe(0);
  const lines = opened.entries.flatMap(({ body }) => (body.kind === 'sheet-lines' ? body.lines : []));
  expect(lines).toEqual([
    { line: 1, name: first, country: 'CD' },
    { line: 3, name: second, country: 'CD' },
    { line: 4, name: third, country: 'CD' },
  ]);
  expect(opened.csv).toContain(number);
});

for (const [size, widthMm, heightMm] of [
  ['a4', 210, 297],
  ['letter', 215.9, 279.4],
] as const) {
  test(`three sheets are three pages of ${size}, without the screen around them`, async ({ tablet, campaign }) => {
    test.setTimeout(120_000);
    const page = await tablet.start();
    await setUp(page, campaign.inviteLink);
    await openPaper(page, title);
    await makeSheets(page, { size, copies: 3 });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength(3);
    for (const [, width, height] of boxes) {
      expect(Number(width)).toBeCloseTo((widthMm * 72) / 25.4, -1);
      expect(Number(height)).toBeCloseTo((heightMm * 72) / 25.4, -1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: sheets.printNow })).toBeHidden();
    await expect(page.getByText(sheetPrint.noContact).first()).toBeVisible();
    await page.emulateMedia({ media: null });
  });
}

test('a wrong number, another event’s and another tablet’s sheet each get a word', async ({ tablet, campaign }) => {
  test.setTimeout(120_000);
  const page = await tablet.start();
  await setUp(page, campaign.inviteLink);
  await openPaper(page, title);
  const [number = ''] = await makeSheets(page, { copies: 1 });
  await backToSheets(page);
  const search = page.getByRole('textbox', { name: sheets.number });
  await search.fill(`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`);
  await search.press('Enter');
  await page.getByText(sheets.numberWrong).waitFor();
  await search.fill('G123-49865-M');
  await search.press('Enter');
  await page.getByText(sheets.otherEvent).waitFor();
});

test('the sheet of under-18s asks for first name, age and signature only, and one for counts has no line for a name', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tablet.start();
  await prepareForEvent(page, campaign.inviteLink, 'Blue');
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill('Class 9b');
  await page.getByRole('checkbox', { name: event.under18 }).check();
  await page.getByRole('button', { name: event.save }).click();
  await openPaper(page, 'Class 9b');
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
