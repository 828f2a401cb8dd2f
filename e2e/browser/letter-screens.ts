import type { Page } from '@playwright/test';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { pickText } from '../../src/domain/case-pack.ts';
import { english } from '../../src/text/en.ts';
import { french } from '../../src/text/fr.ts';

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
