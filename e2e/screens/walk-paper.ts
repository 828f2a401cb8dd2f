import { photographLetter } from '../browser/paper-letter.ts';
import { caseName, press, type Walk, waitForTitle, walkEvent } from './walk.ts';

/** From the start page: an event's sheets are made. Gives the number of one that can be counted later. */
export async function walkPrinting(walk: Walk): Promise<string> {
  const { page, words, look } = walk;
  await press(walk, words.sheets.openFor(walkEvent));
  await waitForTitle(walk, words.sheets.title);
  await look('paper-empty');
  await press(walk, words.sheets.print);
  await waitForTitle(walk, words.sheets.print);
  await page.getByLabel(words.sheets.case).selectOption(caseName(walk, 2));
  await page.getByRole('textbox', { name: words.sheets.copies }).fill('0');
  await press(walk, words.sheets.make);
  await page.getByText(words.sheets.copiesWrong).waitFor();
  await look('paper-new');
  await page.getByRole('textbox', { name: words.sheets.copies }).fill('2');
  await press(walk, words.sheets.make);
  await waitForTitle(walk, words.sheets.ready(2));
  await look('paper-print');
  const number = (await page.getByRole('article').first().getAttribute('aria-label')) ?? '';
  await press(walk, words.sheets.back);
  await waitForTitle(walk, words.sheets.title);
  await press(walk, words.sheets.leave);
  await waitForTitle(walk, words.home.title);
  return number;
}

/** From the volunteers' page: a sheet comes back, is counted twice and typed. */
export async function walkPaper(walk: Walk, number: string): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.sheets.title);
  await waitForTitle(walk, words.sheets.title);
  await look('paper');
  await page.getByRole('textbox', { name: words.sheets.number }).fill(number);
  await page.keyboard.press('Enter');
  await waitForTitle(walk, number);
  await press(walk, words.sheets.moves.out);
  await press(walk, words.sheets.moves.returned);
  await look('sheet');
  await press(walk, words.sheets.count);
  for (const count of ['4', '3']) {
    await page.getByRole('textbox', { name: words.sheets.countFirst }).fill(count);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('alert').waitFor();
  await look('sheet-count');
  await page.getByRole('textbox', { name: words.sheets.countFirst }).fill('3');
  await page.keyboard.press('Enter');
  await press(walk, words.sheets.photograph);
  await page
    .getByText(words.photo.problems.missing)
    .or(page.getByRole('button', { name: words.photo.take }))
    .waitFor();
  await look('sheet-photo');
  const buffer = await photographLetter(page, ['1  Mumtaz', '2  Joseph'], 1);
  await page.locator('input[type=file]').setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText(words.sheets.marksMissing).waitFor({ timeout: 60_000 });
  await look('sheet-corners');
  await press(walk, words.sheets.sealPhoto);
  await page.getByText(words.sheets.photoSealed).waitFor({ timeout: 60_000 });
  await look('sheet-sealed');
  await press(walk, words.sheets.type);
  await page.getByText(words.sheets.line(1, 15)).waitFor();
  await page.getByRole('textbox', { name: words.sheets.name }).fill('Mumtaz');
  await page.keyboard.press('Enter');
  await page.getByText(words.sheets.line(2, 15)).waitFor();
  await look('sheet-typing');
  await press(walk, words.sheets.doneTyping);
  await page.getByText(words.sheets.states.transcribed, { exact: true }).waitFor();
  await press(walk, words.sheets.back);
  await press(walk, words.sheets.leave);
  await waitForTitle(walk, words.sitting.menuTitle);
}
