import { type CampaignCase, type ConsentText, pickText } from '../../src/domain/case-pack.ts';
import type { Ink } from '../../src/domain/ink.ts';
import { inkHeight } from '../../src/domain/ink.ts';
import type { Letter, Pass } from '../../src/domain/pass.ts';
import type { Words } from '../../src/text/en/hall.ts';
import { pickLanguage, tagToLanguageName } from '../../src/text/languages.ts';
import type { ScreenLocator, ScreenPage } from './screen-page.ts';
import { waitForParticipants } from './tablet-screens.ts';

/** What a participant does, step by step, as the screens ask for it. */

/** A pass as somebody enters it: time and withdrawal code are the tablet's. A letter's language is one of the pack's. */
export type EnteredPass = Omit<Pass, 'at' | 'withdrawal'>;

export type PackWords = { readonly cases: readonly CampaignCase[]; readonly consents: readonly ConsentText[] };

/** What the last page says. */
export type SealedPage = { readonly person: number; readonly code: string };

/** From the language to the page with the seal: the review where there are letters, else the page of name and signature. Everything but the seal. */
export async function enterPass(page: ScreenPage, pass: EnteredPass, pack: PackWords): Promise<void> {
  await enterHalf(page, pass, pack);
  if (pass.letters.length === 0) return;
  const words = await pickLanguage([pass.language]).load();
  await page.getByRole('button', { name: words.general.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.review.title }).waitFor();
}

/** As far as somebody comes who is interrupted: cases ticked, letters written, the form with name and signature full, nothing sealed. */
export async function enterHalf(page: ScreenPage, pass: EnteredPass, pack: PackWords): Promise<void> {
  const words = await pickLanguage([pass.language]).load();
  await chooseLanguage(page, pass.language, words);
  for (const number of pass.signed) await tickCase(page, findCaseName(pack, number, pass.language), words);
  for (const letter of pass.letters) await writeLetter(page, letter, pass.language, pack);
  await page.getByRole('button', { name: words.general.next, exact: true }).click();
  await enterPerson(page, pass, pack, words);
}

/** Presses “Seal”, without waiting. */
export async function pressSeal(page: ScreenPage, language: string): Promise<void> {
  const { review } = await pickLanguage([language]).load();
  await page.getByRole('button', { name: review.seal, exact: true }).click();
}

/** Waits for “Sealed.” and reads number and code. */
export async function readSealedPage(page: ScreenPage, language: string): Promise<SealedPage> {
  const { sealed } = await pickLanguage([language]).load();
  await page.getByRole('heading', { level: 1, name: sealed.title, exact: true }).waitFor();
  const [before = '', after = ''] = sealed.number('#').split('#');
  const line = (await page.getByText(before).first().textContent()) ?? '';
  const code = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/).textContent()) ?? '';
  return { person: Number(line.slice(before.length, line.length - after.length).replace(/\D/g, '')), code };
}

/** Hands the tablet to the next person. */
export async function handOn(page: ScreenPage, language: string): Promise<void> {
  const { sealed } = await pickLanguage([language]).load();
  await page.getByRole('button', { name: sealed.next, exact: true }).click();
}

/** All of it, from the language to the next person. Gives what the last page said. */
export async function completePass(page: ScreenPage, pass: EnteredPass, pack: PackWords): Promise<SealedPage> {
  await enterPass(page, pass, pack);
  await pressSeal(page, pass.language);
  const sealed = await readSealedPage(page, pass.language);
  await handOn(page, pass.language);
  return sealed;
}

/** Somebody who signs in English, by typing their name, and agrees to nothing more. */
export async function signOnly(
  page: ScreenPage,
  name: string,
  signed: readonly number[],
  pack: PackWords,
): Promise<void> {
  await waitForParticipants(page);
  await completePass(
    page,
    { language: 'en', name, signed, affirmation: { kind: 'typed' }, letters: [], consents: [] },
    pack,
  );
}

async function chooseLanguage(page: ScreenPage, tag: string, words: Words): Promise<void> {
  await page.getByRole('button', { name: tagToLanguageName(tag), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.take.casesTitle }).waitFor();
}

async function tickCase(page: ScreenPage, caseName: string, words: Words): Promise<void> {
  await page.getByRole('checkbox', { name: words.take.signFor(caseName), exact: true }).check();
}

async function writeLetter(page: ScreenPage, letter: Letter, language: string, pack: PackWords): Promise<void> {
  const { take, letter: say } = await pickLanguage([language]).load();
  const isAppeal = letter.purpose === 'appeal';
  const caseName = findCaseName(pack, letter.case, language);
  await page.getByRole('button', { name: take.readMoreOf(caseName), exact: true }).click();
  const write = isAppeal ? take.writeLetter : take.writeMessage;
  await page.getByRole('dialog').getByRole('button', { name: write, exact: true }).click();
  const languages = page.getByRole('combobox', {
    name: isAppeal ? say.languageOf : say.languageOfMessage,
    exact: true,
  });
  if (letter.language !== language) await languages.selectOption(letter.language);
  await page.getByRole('textbox', { name: isAppeal ? say.text : say.messageText, exact: true }).fill(letter.text);
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
}

async function enterPerson(page: ScreenPage, pass: EnteredPass, pack: PackWords, { sign }: Words): Promise<void> {
  const firstName = page.getByRole('textbox', { name: sign.firstName, exact: true });
  await page.getByRole('textbox', { name: sign.name, exact: true }).or(firstName).fill(pass.name);
  if (pass.age !== undefined) await page.getByRole('textbox', { name: sign.age }).fill(String(pass.age));
  for (const consent of pass.consents) {
    const wording = pack.consents.find(({ id }) => id === consent.id)?.text ?? {};
    await page.getByRole('checkbox', { name: pickText(wording, pass.language, 'en').text, exact: true }).check();
  }
  if (pass.contact) {
    const { kind, address } = pass.contact;
    await page.getByRole('radio', { name: sign.contactWays[kind], exact: true }).check();
    await page.getByRole('textbox', { name: kind === 'sms' ? sign.contactSms : sign.contactEmail }).fill(address);
  }
  const { affirmation } = pass;
  if (!affirmation) return;
  await page.getByRole('radio', { name: sign.ways[affirmation.kind], exact: true }).check();
  if (affirmation.kind === 'typed') return;
  await drawOnPad(page, page.getByRole('img', { name: sign.ways[affirmation.kind], exact: true }), affirmation.ink);
  if (affirmation.kind === 'mark') {
    await page.getByRole('textbox', { name: sign.witness, exact: true }).fill(affirmation.witness);
  }
}

/** Draws with the mouse. Most points are left out, as a quick finger's are; the browser's own events make the strokes. */
export async function drawOnPad(page: ScreenPage, pad: ScreenLocator, ink: Ink): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  const scale = Math.min(box.width / ink.width, box.height / inkHeight);
  for (const stroke of ink.strokes) {
    const every = Math.max(1, Math.floor(stroke.length / 6));
    const points = stroke.filter((_, index) => index % every === 0);
    for (const [index, { x, y }] of points.entries()) {
      await page.mouse.move(box.x + x * scale, box.y + y * scale);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}

function findCaseName({ cases }: PackWords, number: number, language: string): string {
  const found = cases.find((each) => each.number === number);
  if (!found) throw new Error(`no case ${number}`);
  return pickText(found.name, language, 'en').text;
}
