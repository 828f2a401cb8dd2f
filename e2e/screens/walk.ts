import type { Page } from '@playwright/test';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { pickText } from '../../src/domain/case-pack.ts';
import type { WritingWords } from '../../src/text/en/writing.ts';
import type { Words } from '../../src/text/en.ts';
import { pickLanguage, tagToLanguageName } from '../../src/text/languages.ts';
import { loadWriting } from '../../src/text/writing.ts';
import type { Campaign } from '../campaign.ts';
import type { Sight } from './registry.ts';

/** One person's way through every screen, in one language of the screens. */
export type Walk = {
  readonly page: Page;
  readonly campaign: Campaign;
  /** BCP 47. */
  readonly tag: string;
  readonly words: Words & WritingWords;
  /** What is done at each sight of the walk's own page; the screen stands still meanwhile and is left as it was. */
  readonly look: (sight: Sight) => Promise<void>;
  /** The same on another page. */
  readonly lookAt: (page: Page, sight: Sight) => Promise<void>;
};

export type WalkOptions = Omit<Walk, 'words' | 'look'>;

/** The words that the screens will say. */
export async function prepareWalk(options: WalkOptions): Promise<Walk> {
  const language = pickLanguage([options.tag]);
  const [hall, organiser, writing] = await Promise.all([
    language.load(),
    language.loadOrganiser(),
    loadWriting(options.tag),
  ]);
  return {
    ...options,
    words: { ...hall, ...organiser, ...writing },
    look: (sight) => options.lookAt(options.page, sight),
  };
}

export const walkPin = '482913';
export const walkEvent = 'Debate at Lycée Umoja';

/** What a case of the demo's is called in the walk's language. */
export function caseName({ tag }: Walk, number: number): string {
  const found = makeDemoPack().cases.find((each) => each.number === number);
  return pickText(found?.name ?? {}, tag, 'en').text;
}

/** Presses the button of this name, the one in the dialog where one is open. */
export async function press({ page }: Walk, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog');
  const place = (await dialog.count()) > 0 ? dialog.last() : page;
  await place
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Waits for a page with this title. */
export async function waitForTitle({ page }: Walk, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Waits for a dialog, of this title where it is given. */
export async function waitForDialog({ page }: Walk, name?: string): Promise<void> {
  await page.getByRole('dialog', name === undefined ? {} : { name }).waitFor();
}

/** The page that every participant starts on, in the walk's language: it begins in the event's. */
export async function greet(walk: Walk): Promise<void> {
  await walk.page.locator('#app').getByRole('combobox').selectOption(walk.tag);
  await walk.page.locator('#app').getByText(walk.words.sitting.welcome).waitFor();
}

/** As a participant does, who has just got the tablet. */
export async function takeTablet(walk: Walk): Promise<void> {
  await walk.page
    .locator('#app')
    .getByRole('button', { name: tagToLanguageName(walk.tag), exact: true })
    .click();
  await waitForTitle(walk, walk.words.take.casesTitle);
}

/** Past the PIN, which the keyboard types. */
export async function enterPin(walk: Walk): Promise<void> {
  await waitForDialog(walk, walk.words.pin.askTitle);
  await walk.page.keyboard.type(walkPin);
  await press(walk, walk.words.pin.pad.enter);
}

/** From the participants to the volunteers' page. */
export async function goToVolunteers(walk: Walk): Promise<void> {
  await greet(walk);
  await press(walk, walk.words.sitting.volunteer);
  await enterPin(walk);
  await waitForTitle(walk, walk.words.sitting.menuTitle);
}

/** A name and its typed promise, nothing else: the shortest pass. */
export async function sign(walk: Walk, name: string, cases: readonly number[]): Promise<void> {
  const { page, words } = walk;
  await takeTablet(walk);
  for (const number of cases) {
    await page.getByRole('checkbox', { name: words.take.signFor(caseName(walk, number)), exact: true }).check();
  }
  await press(walk, words.general.next);
  await page.getByRole('textbox').first().fill(name);
  await page.getByRole('radio', { name: words.sign.ways.typed, exact: true }).check();
}

/** Seals from where it can be sealed, and waits until it is. */
export async function seal(walk: Walk): Promise<void> {
  await press(walk, walk.words.review.seal);
  await waitForTitle(walk, walk.words.sealed.title);
}
