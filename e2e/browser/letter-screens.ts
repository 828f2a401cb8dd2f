import type { Page } from '@playwright/test';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { pickText } from '../../src/domain/case-pack.ts';
import { writingEnglish } from '../../src/text/en/writing.ts';
import { english } from '../../src/text/en.ts';
import { french } from '../../src/text/fr.ts';
import { photographLetter } from './paper-letter.ts';

const pack = makeDemoPack();

/** What the demo's case is called. */
export function caseToName(number: number, language = 'en'): string {
  return pickText(pack.cases.find((each) => each.number === number)?.name ?? {}, language, 'en').text;
}

/** From the choice of languages to the page of a letter for a case of the demo's. */
export async function openLetter(page: Page, language: 'en' | 'fr', number: number): Promise<void> {
  const words = language === 'fr' ? french : english;
  await page.getByRole('button', { name: language === 'fr' ? 'Français' : 'English', exact: true }).click();
  await page.getByRole('button', { name: words.take.readMoreOf(caseToName(number, language)), exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.take.writeLetter, exact: true }).click();
  await page.getByRole('textbox', { name: words.letter.text, exact: true }).waitFor();
}

/** On the English page of a letter: photographs it as its only page, and goes on to where it is sealed, under this name. */
export async function photographAndSign(page: Page, written: readonly string[], name: string): Promise<void> {
  const { pages, photo } = writingEnglish;
  const next = page.getByRole('button', { name: english.general.next, exact: true });
  await page.getByRole('button', { name: pages.photograph, exact: true }).click();
  const buffer = await photographLetter(page, written, 2);
  await page.locator('input[type=file]').setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: photo.use, exact: true }).click({ timeout: 60_000 });
  await page.getByRole('img', { name: pages.page(1), exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: english.letter.done, exact: true }).click();
  await next.click();
  await page.getByRole('textbox', { name: english.sign.name, exact: true }).fill(name);
  await next.click();
}
