import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { isSheetNumber, sheetNumberToCode } from '../src/domain/sheet-number.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown, openPaper } from './browser/paper-screens.ts';
import { prepareForEvent, setUpPin } from './browser/set-up-tablet.ts';
import { enterVolunteersPage, makeEvent, openSitting, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, report, scan, sheets, sitting } = english;
const pack = makeDemoPack();
const caseName = pack.cases[1]?.name['en'] ?? '';
const title = 'Debate at Lycée Umoja';
const names = ['Mumtaz', 'Ngũgĩ wa Amélie', 'ዓለም ፀጋዬ'];

async function setUp(page: Page, inviteLink: string): Promise<void> {
  await prepareForEvent(page, inviteLink, 'Blue');
  await makeEvent(page, { title, venue: '', city: 'Lubumbashi', date: dateIn(17) });
}

/** What the evening's report says of something. */
function figure(page: Page, label: string) {
  const term = page.locator('article dt').filter({ hasText: new RegExp(`^${label}$`) });
  return term.locator('xpath=following-sibling::dd[1]');
}

test('a sheet is printed, goes out and comes back, is counted twice, typed line by line, and counts once at the centre; one that is lost counts nothing', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}, info) => {
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
  const [missed = '', number = '', found = ''] = numbers;
  await findSheet(page, missed);
  // A hurried tap takes one step, not the next one too, which now stands where the first did.
  await page.getByRole('button', { name: sheets.moves.out }).dblclick();
  await expect(page.getByRole('button', { name: sheets.moves.lost })).toBeVisible();
  await expect(page.getByText(sheets.states.out, { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await moveShown(page, 'lost');
  await expect(page.getByRole('button', { name: sheets.count, exact: true })).toHaveCount(0);
  await backToSheets(page);
  await expect(page.getByRole('button', { name: missed })).toContainText(sheets.states.lost);
  // Another one was only thought to be lost.
  await findSheet(page, found);
  await moveShown(page, 'lost');
  await moveShown(page, 'returned');
  await countShown(page, [5, 5]);
  await countShown(page, [2, 3, 2]);
  await backToSheets(page);
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
  await page.getByRole('button', { name: sitting.close }).click();
  await page.getByRole('button', { name: sitting.closeNow }).click();
  await page.getByRole('heading', { level: 1, name: report.title }).waitFor();
  await expect(figure(page, report.paper)).toHaveText('5');
  await expect(figure(page, `${sheets.title}: ${sheets.states.lost}`)).toHaveText('1');
  await page.screenshot({ path: info.outputPath('report.png'), fullPage: true });
  await page.getByRole('button', { name: report.done }).click();

  await waitUntilAllIsSent(page, 60_000);
  const totals = await campaign.client.totals();
  expect(totals).toMatchObject({ ok: true, value: { aside: 0, people: [] } });
  expect(totals.ok && totals.value.rows).toMatchObject([{ case: 2, form: 'signature', channel: 'paper', n: 5 }]);
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

test('a sheet is found by the tablet’s camera; another code, a wrong number, another event’s and another tablet’s sheet each get a word', async ({
  tabletSeeing,
  showCamera,
  campaign,
}) => {
  test.setTimeout(120_000);
  const page = await tabletSeeing({ code: 'WIFI:S:Lycee Umoja;;' }).start();
  await setUp(page, campaign.inviteLink);
  await openPaper(page, title);
  const [number = '', second = ''] = await makeSheets(page, { copies: 2 });
  await backToSheets(page);
  const search = page.getByRole('textbox', { name: sheets.number });
  for (const [typed, word] of [
    [`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`, sheets.numberWrong],
    ['G123-49865-M', sheets.otherEvent],
    [makeNumberElsewhere(number), sheets.elsewhere],
  ] as const) {
    await search.fill(typed);
    await search.press('Enter');
    await page.getByText(word).waitFor();
  }

  const openScanner = page.getByRole('button', { name: sheets.scan });
  const scanner = page.getByRole('dialog', { name: sheets.scan });
  await openScanner.click();
  await scanner.getByText(sheets.numberWrong).waitFor();
  await expect(scanner.getByText(scan.looking)).toBeVisible();
  await expectAccessible(page);
  await scanner.getByRole('button', { name: general.close }).click();
  showCamera(sheetNumberToCode('G12349865M'));
  await openScanner.click();
  await scanner.getByText(sheets.otherEvent).waitFor();
  await scanner.getByRole('button', { name: general.close }).click();
  showCamera(sheetNumberToCode(second.replaceAll('-', '')));
  await openScanner.click();
  await page.getByRole('heading', { level: 1, name: second }).waitFor();
  await expect(scanner).toHaveCount(0);
  // One that the printer spoilt is printed again, under the same number.
  await page.getByRole('button', { name: sheets.printNow }).click();
  await page.getByRole('heading', { level: 1, name: sheets.ready(1) }).waitFor();
  await expect(page.getByRole('article', { name: second })).toBeVisible();
});

/** As another tablet would have printed it for the same event. */
function makeNumberElsewhere(number: string): string {
  const starts = ['ZZ', 'ZY'].map((tablet) => number.slice(0, 4) + tablet + number.slice(7, 10));
  const checks = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return starts.flatMap((start) => checks.map((check) => start + check)).find(isSheetNumber) ?? '';
}
