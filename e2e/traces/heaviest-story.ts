import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { writingEnglish } from '../../src/text/en/writing.ts';
import { english } from '../../src/text/en.ts';
import { pickLanguage } from '../../src/text/languages.ts';
import { drawInk } from '../bench/drawn-ink.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { waitUntilLetterIsKept } from '../browser/kept-draft.ts';
import { caseToName, openLetter } from '../browser/letter-screens.ts';
import type { Needle } from '../browser/needle-finder.ts';
import { photographLetter } from '../browser/paper-letter.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown } from '../browser/paper-screens.ts';
import { photographSheet, printSheet } from '../browser/paper-sheet.ts';
import { completePass, type EnteredPass, handOn, pressSeal, readSealedPage } from '../browser/participant-screens.ts';
import { setUpPin } from '../browser/set-up-tablet.ts';
import { enterVolunteersPage, waitForParticipants } from '../browser/tablet-screens.ts';

const { take, letter: say, sign, general, review, correct, sheets, sitting } = english;
const { inkPage, keptLetter, pages, phone, photo, host } = writingEnglish;
const pack = makeDemoPack();
const random = seededRandom(2_013);

/** Everything that is anybody's in it. None of it stands in the app or in the pack. */
export const personal = {
  keptLetter: 'Forsaken words that somebody began and nobody sealed on this tablet.',
  heavy: {
    name: 'Wivine Tracelessová Njoroge',
    witness: 'Oncewatched Kabedi',
    email: 'wivine@untraceable.example',
    letter: 'Your Excellency, a paragraph that only the office may ever open again.',
    message: 'Be of good courage, unknown friend across the unseen lake.',
  },
  host: { name: 'Hostess Unrecorded', phone: '+243 00 717 2737', note: 'Behind the unnamed brickworks' },
  arabic: { name: 'زينب المجهولة بنت سالم', message: 'رسالة لا يقرؤها أحد على هذا الجهاز بعد ختمها' },
  misspelt: 'Mispeltina Ngalula',
  renamed: 'Rightlyspelt Ngalula',
  takenBack: 'Regretful Tshibangu',
  onPaper: ['Paperline Mutombo', 'ወረቀት ላይ የተጻፈ ስም', 'Doublebarrelled wa Kashobwe'],
  half: { name: 'Interrupted Kalenga', letter: 'Half a sentence that was cut off by a dying battery and' },
} as const;

/** What must not be found: each text whole, and the longer ones in two halves besides. */
export const needles: readonly Needle[] = listTexts(personal).flatMap(([what, text]) => {
  const middle = Math.floor(text.length / 2);
  const halves = text.length < 40 ? [] : [text.slice(0, middle), text.slice(middle)];
  return [text, ...halves].map((part) => ({ what, text: part.trim() }));
});

function listTexts(value: unknown, what = ''): [string, string][] {
  if (typeof value === 'string') return [[what, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => listTexts(inner, `${what} ${key}`.trim()));
}

/** Somebody begins a letter; the tablet is restarted; the next person says that it is not theirs. Expects participants; ends so. */
export async function throwKeptLetterAway(page: Page): Promise<void> {
  await openLetter(page, 'en', 2);
  await put(page.getByRole('textbox', { name: say.text, exact: true }), personal.keptLetter);
  await waitUntilLetterIsKept(page);
  await page.reload();
  await page.getByRole('button', { name: keptLetter.no, exact: true }).click();
  await waitForParticipants(page);
}

/** Letters typed, drawn and photographed, a mark with its witness, acts from a phone, a contact, a wish to hold an event; all from one person. */
export async function giveEverything(page: Page): Promise<void> {
  const { heavy, host: wish } = personal;
  const readStory = page.getByRole('button', { name: take.readMoreOf(caseToName(3)), exact: true });
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('checkbox', { name: take.signFor(caseToName(1)), exact: true }).check();
  await readStory.click();
  await dialog.getByRole('button', { name: writingEnglish.readAloud.start, exact: true }).click();
  await dialog.getByRole('button', { name: phone.open, exact: true }).click();
  await dialog.getByRole('button', { name: phone.sent.sms }).click();
  await dialog.getByRole('button', { name: general.back, exact: true }).click();
  await dialog.getByRole('button', { name: take.writeLetter, exact: true }).click();
  await put(page.getByRole('textbox', { name: say.text, exact: true }), heavy.letter);
  await page.getByRole('button', { name: pages.write, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: inkPage.title(1) }).waitFor();
  await scribble(page, page.getByRole('img', { name: inkPage.pad, exact: true }));
  await page.getByRole('button', { name: inkPage.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: inkPage.title(2) }).waitFor();
  await scribble(page, page.getByRole('img', { name: inkPage.pad, exact: true }));
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await page.getByRole('button', { name: pages.photograph, exact: true }).click();
  const buffer = await photographLetter(page, ['Monsieur,', 'une page écrite à la main.'], 3);
  await choosePicture(page, buffer, page.getByRole('button', { name: photo.use, exact: true }));
  await page.getByRole('button', { name: photo.turn, exact: true }).click();
  await page.getByRole('button', { name: photo.use, exact: true }).click();
  await expect(page.getByRole('img', { name: pages.page(3), exact: true })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: say.done, exact: true }).click();
  const welcoming = pack.cases.find(({ solidarity }) => solidarity.open)?.number ?? 1;
  await page.getByRole('button', { name: take.readMoreOf(caseToName(welcoming)), exact: true }).click();
  await dialog.getByRole('button', { name: take.writeMessage, exact: true }).click();
  await put(page.getByRole('textbox', { name: say.messageText, exact: true }), heavy.message);
  await page.getByRole('button', { name: say.done, exact: true }).click();

  await page.getByRole('button', { name: general.next, exact: true }).click();
  await put(page.getByRole('textbox', { name: sign.name, exact: true }), heavy.name);
  await page.getByRole('radio', { name: sign.ways.mark, exact: true }).check();
  await scribble(page, page.getByRole('img', { name: sign.ways.mark, exact: true }));
  await put(page.getByRole('textbox', { name: sign.witness, exact: true }), heavy.witness);
  const outcome = pack.consents.find(({ id }) => id === 'outcome')?.text['en'] ?? '';
  await page.getByRole('checkbox', { name: outcome, exact: true }).check();
  await page.getByRole('radio', { name: sign.contactWays.email, exact: true }).check();
  await put(page.getByRole('textbox', { name: sign.contactEmail }), heavy.email);
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: review.title }).waitFor();
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');

  await page.getByRole('button', { name: host.open, exact: true }).click();
  await put(dialog.getByRole('textbox', { name: sign.name, exact: true }), wish.name);
  await put(dialog.getByRole('textbox', { name: sign.contactSms, exact: true }), wish.phone);
  await put(dialog.getByRole('textbox', { name: host.note, exact: true }), wish.note);
  await dialog.getByRole('button', { name: host.save, exact: true }).click();
  await expect(page.getByText(host.thanks)).toBeVisible();
  await handOn(page, 'en');
  await waitForParticipants(page);
}

/** Others: in another script, with a name that is misspelt, by mistake. */
export async function letOthersSign(page: Page): Promise<void> {
  const ink = drawInk(random);
  const signs = { signed: [1, 4], affirmation: { kind: 'ink', ink }, letters: [], consents: [] } as const;
  const { arabic } = personal;
  const welcoming = pack.cases.find(({ solidarity }) => solidarity.open)?.number ?? 1;
  const message = {
    case: welcoming,
    purpose: 'solidarity',
    form: 'card',
    language: 'ar',
    text: arabic.message,
  } as const;
  const people: readonly EnteredPass[] = [
    { ...signs, language: 'ar', name: arabic.name, letters: [message] },
    { ...signs, language: 'en', name: personal.misspelt },
    { ...signs, language: 'en', name: personal.takenBack },
  ];
  for (const person of people) {
    await completePass(page, person, pack);
    await waitForParticipants(page);
  }
  await pickLanguage(['en']).load();
}

/** Behind the PIN: a name put right, a pass taken back, a sheet of paper counted, photographed and typed beside its picture. Ends at the participants. */
export async function putRightAndType(page: Page): Promise<void> {
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: correct.title }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${correct.renameOf('')}`) })
    .nth(1)
    .click();
  const field = page.getByRole('textbox', { name: correct.name, exact: true });
  await field.press('Control+A');
  await put(field, personal.renamed);
  await page.getByRole('button', { name: correct.sealAgain }).click();
  await expect(page.getByText(correct.renamed)).toBeVisible();
  const takeBack = new RegExp(`^${correct.takeBackOf('#').split('#')[0]}`);
  await page.getByRole('button', { name: takeBack }).nth(1).click();
  await page.getByRole('button', { name: correct.takeBackNow }).click();
  await expect(page.getByText(correct.takenBack)).toBeVisible();
  await page.getByRole('button', { name: general.back, exact: true }).click();

  await page.getByRole('button', { name: sheets.title }).click();
  const [number = ''] = await makeSheets(page, { copies: 1 });
  const printed = await printSheet(page);
  await backToSheets(page);
  await findSheet(page, number);
  await moveShown(page, 'out');
  await moveShown(page, 'returned');
  await countShown(page, [3, 3]);
  await page.getByRole('button', { name: sheets.photograph }).click();
  await choosePicture(
    page,
    await photographSheet(page, printed, personal.onPaper, 2),
    page.getByText(sheets.marksFound),
  );
  await page.getByRole('button', { name: sheets.sealPhoto }).click();
  await page.getByText(sheets.photoSealed).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: sheets.type }).click();
  await page.getByRole('img', { name: sheets.stripOf(1) }).waitFor();
  for (const [index, name] of personal.onPaper.entries()) {
    await page.getByText(sheets.line(index + 1, 15)).waitFor();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: sheets.doneTyping }).click();
  await page.getByText(sheets.states.transcribed, { exact: true }).waitFor();
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();
  await page.getByRole('button', { name: sitting.goOn }).click();
  await waitForParticipants(page);
}

/** A form as it stands when the battery dies. */
export async function leaveHalfWritten(page: Page): Promise<void> {
  const { half } = personal;
  await openLetter(page, 'en', 4);
  await put(page.getByRole('textbox', { name: say.text, exact: true }), half.letter);
  await waitUntilLetterIsKept(page);
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await put(page.getByRole('textbox', { name: sign.name, exact: true }), half.name);
}

/** As a keyboard does it: nothing of the text goes through the page's scripts but by the field. */
async function put(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.insertText(text);
  await expect(field).not.toHaveValue('');
}

/** Playwright's own way holds on to the field, and with it to all that hangs on it, until the page goes. */
async function choosePicture(page: Page, picture: Buffer, read: Locator): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-picture-'));
  const file = join(folder, 'page.jpg');
  writeFileSync(file, picture);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [file] });
  await read.waitFor({ timeout: 60_000 });
  await session.detach();
  rmSync(folder, { recursive: true });
}

async function scribble(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  for (const line of [0.3, 0.5]) {
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * line);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      const x = box.x + box.width * (0.1 + step * 0.03);
      await page.mouse.move(x, box.y + box.height * (line + 0.1 * Math.sin(step * 1.7)));
    }
    await page.mouse.up();
  }
}
