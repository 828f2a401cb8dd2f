import { expect, type Page } from '@playwright/test';
import { english } from '../../src/text/en.ts';
import { plural } from '../../src/text/plural.ts';

/** What organisers and volunteers do with sheets of paper, in their words, on the English screens. */

const { sheets } = english;

/** Opens an event's sheets from the start page. */
export async function openPaper(page: Page, eventTitle: string): Promise<void> {
  await page.getByRole('button', { name: sheets.openFor(eventTitle), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: sheets.title }).waitFor();
}

/** Makes sheets for a case; ends on the page that prints them. Gives the numbers that are printed. */
export async function makeSheets(
  page: Page,
  wanted: { readonly caseName?: string; readonly language?: string; readonly size?: string; readonly copies: number },
): Promise<string[]> {
  await page.getByRole('button', { name: sheets.print }).click();
  if (wanted.caseName) await page.getByLabel(sheets.case).selectOption(wanted.caseName);
  if (wanted.language) await page.getByLabel(sheets.language).selectOption(wanted.language);
  if (wanted.size) await page.getByLabel(sheets.size).selectOption(wanted.size);
  await page.getByRole('textbox', { name: sheets.copies }).fill(String(wanted.copies));
  await page.getByRole('button', { name: sheets.make }).click();
  await page.getByRole('heading', { level: 1, name: sheets.ready(wanted.copies) }).waitFor();
  const articles = await page.getByRole('article').all();
  return Promise.all(articles.map(async (article) => (await article.getAttribute('aria-label')) ?? ''));
}

/** From the printing page, a sheet or its lines, back to the list. */
export async function backToSheets(page: Page): Promise<void> {
  await page.getByRole('button', { name: sheets.back }).click();
  await page.getByRole('heading', { level: 1, name: sheets.title }).waitFor();
}

/** Types a sheet's number, carelessly where `typed` says so, and shows it. */
export async function findSheet(page: Page, number: string, typed = number): Promise<void> {
  await page.getByRole('textbox', { name: sheets.number }).fill(typed);
  await page.getByRole('textbox', { name: sheets.number }).press('Enter');
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}

/** Moves the sheet that is shown. */
export async function moveShown(page: Page, state: keyof typeof sheets.states): Promise<void> {
  await page.getByRole('button', { name: sheets.moves[state] }).click();
  await expect(page.getByText(sheets.states[state], { exact: true })).toBeVisible();
}

/** Counts the sheet that is shown by these counts, one after the other, with the keyboard alone; the last two agree. */
export async function countShown(page: Page, counts: readonly number[]): Promise<void> {
  await page
    .getByRole('button', { name: sheets.count, exact: true })
    .or(page.getByRole('button', { name: sheets.countAgain }))
    .click();
  await expect(page.getByRole('textbox', { name: sheets.countFirst })).toBeFocused();
  for (const [index, count] of counts.entries()) {
    if (index > 0) await page.getByText(sheets.countSecond).waitFor();
    await page.keyboard.type(String(count));
    await page.keyboard.press('Enter');
  }
  const settled = counts.at(-1) ?? 0;
  await page
    .getByText(plural('en', settled, { one: sheets.counted(1), other: sheets.counted(settled) }), { exact: true })
    .waitFor();
}

/** Types names, one a line, from the line that is shown on. */
export async function typeLines(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('textbox', { name: sheets.name }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: sheets.typedLabel }).getByText(name)).toBeVisible();
  }
}
