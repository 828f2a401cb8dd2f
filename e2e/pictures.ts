import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { makeTotalsLink } from '../src/desk/links.ts';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { drawInk } from './bench/drawn-ink.ts';
import { seededRandom } from './bench/seeded-random.ts';
import { drawQrCode, writeCameraFilm } from './browser/drawn-qr.ts';
import { backToSheets, countShown, findSheet, makeSheets, moveShown, openPaper } from './browser/paper-screens.ts';
import { photographSheet, printSheet } from './browser/paper-sheet.ts';
import {
  type EnteredPass,
  enterHalf,
  enterPass,
  handOn,
  pressSeal,
  readSealedPage,
} from './browser/participant-screens.ts';
import { setUpPin } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import {
  enterVolunteersPage,
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openNow,
  setPin,
  waitForParticipants,
  waitUntilAllIsSent,
  waitUntilAppIsKept,
} from './browser/tablet-screens.ts';
import { startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';

/** `npm run pictures`: the README's pictures, taken of the real screens on the production build at the size of a 10-inch tablet. */
const target = join(import.meta.dirname, '../docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'barua-pictures-'));
mkdirSync(target, { recursive: true });
ensureBuilt();

const { tally, report, sitting, general } = english;
const pack = makeDemoPack();
const campaign = await startCampaign({ folder });
const film = join(folder, 'film.y4m');
writeCameraFilm(film, drawQrCode('https://example.org/another-code'));
const tablet = createTablet({
  profile: join(folder, 'tablet'),
  url: campaign.url,
  flags: [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ],
});
const page = await tablet.start();

const signer: EnteredPass = {
  language: 'en',
  name: 'Mumtaz',
  signed: [1, 2, 5],
  affirmation: { kind: 'ink', ink: drawInk(seededRandom(7)) },
  letters: [],
  consents: [{ id: 'deliver', version: 1, language: 'en' }],
};
const words =
  'Your Excellency,\n\nI am a student, and I write letters too. I respectfully urge you to let this person go home.\n\nYours sincerely,';
const writer: EnteredPass = {
  ...signer,
  name: 'Amélie',
  letters: [{ case: 3, purpose: 'appeal', form: 'letter', language: 'en', text: words }],
};

await page.getByRole('button', { name: english.welcome.scan }).waitFor();
await take(page, 'welcome');
await page.getByRole('button', { name: english.welcome.scan }).click();
await page.getByText(english.welcome.scanOther).waitFor();
await take(page, 'scan');
await page.keyboard.press('Escape');
await joinCampaign(page, campaign.inviteLink, 'Blue');
await setPin(page, setUpPin);
await waitUntilAppIsKept(page);
await take(page, 'readiness');
await leaveReadiness(page);
await page.getByRole('button', { name: english.home.newEvent }).click();
await page.getByRole('heading', { level: 1, name: english.event.title }).waitFor();
await take(page, 'event');
await page.getByRole('button', { name: english.general.cancel }).click();
await makeEvent(page, { title: 'Debate at Lycée Umoja', venue: 'Great hall', city: 'Lubumbashi', date: '2026-12-10' });
await take(page, 'home');
await openPaper(page, 'Debate at Lycée Umoja');
const [sheetNumber = ''] = await makeSheets(page, { copies: 1 });
await take(page, 'sheet');
const printed = await printSheet(page);
await backToSheets(page);
await page.getByRole('button', { name: english.sheets.leave }).click();
await page.getByRole('button', { name: english.home.openFor('Debate at Lycée Umoja') }).click();
await page.getByRole('dialog').waitFor();
await take(page, 'opening');
await openNow(page);
await waitForParticipants(page);
await take(page, 'languages');
for (const name of ['Asha', 'Suharto']) await seal({ ...signer, name });

await page.getByRole('button', { name: 'English', exact: true }).click();
await page.getByRole('heading', { level: 1 }).waitFor();
await take(page, 'cases');
await page.reload();
await enterHalf(page, signer, pack);
await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
await take(page, 'sign');
await page.reload();
await enterPass(page, writer, pack);
await take(page, 'review');
await pressSeal(page, 'en');
await readSealedPage(page, 'en');
await take(page, 'sealed');
await handOn(page, 'en');
await page.getByRole('button', { name: 'Français', exact: true }).click();
await page.getByRole('heading', { level: 1 }).waitFor();
await take(page, 'cas');
await page.reload();
await openLetter();
await take(page, 'letter');
await page.reload();
// The letter was kept, where its first second was over.
const notMine = page.getByRole('dialog').getByRole('button', { name: writingEnglish.keptLetter.no, exact: true });
await notMine.waitFor({ timeout: 5_000 }).then(
  () => notMine.click(),
  () => undefined,
);
await takeHallScreen();
await enterVolunteersPage(page, setUpPin);
await takeSheetPhoto();
await page.getByRole('button', { name: tally.title }).click();
await page.getByRole('radio').nth(2).check();
for (let n = 0; n < 4; n += 1) await page.getByRole('button', { name: '+10', exact: true }).click();
await take(page, 'counting');
await page.getByRole('button', { name: tally.write(40), exact: true }).click();
await page.getByRole('button', { name: tally.takeBack, exact: true }).waitFor();
await page.getByRole('button', { name: general.back, exact: true }).click();
await page.getByRole('button', { name: sitting.close, exact: true }).click();
await page.getByRole('button', { name: sitting.closeNow, exact: true }).click();
await page.getByRole('img', { name: report.qr }).waitFor();
await take(page, 'report');
await page.getByRole('button', { name: report.done, exact: true }).click();
await waitUntilAllIsSent(page, 60_000);
await take(page, 'sent');
await page.goto(await makeTotalsLink(campaign.keys, campaign.url, Date.now() + 60_000));
await page.getByRole('table').first().waitFor();
await take(page, 'totals');
await tablet.close();
await campaign.stopCentre();
rmSync(folder, { recursive: true });
process.stdout.write(`Pictures taken: ${target}\n`);

async function seal(pass: EnteredPass): Promise<void> {
  await enterPass(page, pass, pack);
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
}

async function openLetter(): Promise<void> {
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page
    .getByRole('button', { name: /^Read the story/ })
    .nth(2)
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Write a letter', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your letter', exact: true }).fill(words);
}

/** A sheet that came back: its photograph, and a line of it beside its field. */
async function takeSheetPhoto(): Promise<void> {
  const { sheets } = english;
  await page.getByRole('button', { name: sheets.title }).click();
  await findSheet(page, sheetNumber);
  await moveShown(page, 'returned');
  await countShown(page, [3, 3]);
  const buffer = await photographSheet(page, printed, ['Mumtaz Diallo', 'Ngũgĩ wa Amélie', 'ዓለም ፀጋዬ'], 12);
  await page.getByRole('button', { name: sheets.photograph }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText(sheets.marksFound).waitFor();
  await take(page, 'sheet-photo');
  await page.getByRole('button', { name: sheets.sealPhoto }).click();
  await page.getByText(sheets.photoSealed).waitFor();
  await page.getByRole('button', { name: sheets.type }).click();
  await page.getByRole('img', { name: sheets.stripOf(1) }).waitFor();
  await take(page, 'sheet-typing');
  await page.getByRole('button', { name: general.back, exact: true }).click();
  await backToSheets(page);
  await page.getByRole('button', { name: sheets.leave }).click();
}

/** At a projector's size. */
async function takeHallScreen(): Promise<void> {
  const { hallScreen, debate, hands } = english;
  await enterVolunteersPage(page, setUpPin);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('button', { name: hallScreen.open, exact: true }).click();
  await page.getByRole('navigation').waitFor();
  await take(page, 'hall-count');
  await page.getByRole('button', { name: hallScreen.views.outcomes }).click();
  await take(page, 'hall-outcomes');
  await page.getByRole('button', { name: hallScreen.views.debate }).click();
  await page.getByRole('button', { name: debate.prepare }).click();
  await page
    .getByRole('textbox', { name: debate.motion })
    .fill('A newspaper may print what the government calls false.');
  await page.getByRole('button', { name: debate.done }).click();
  await page.getByRole('button', { name: debate.start }).click();
  await page.getByRole('timer').getByText('2:5').waitFor();
  await take(page, 'hall-debate');
  await page.getByRole('button', { name: debate.pause }).click();
  await page.getByRole('button', { name: hallScreen.views.hands }).click();
  for (const [which, counted] of [
    [hands.countBefore, [52, 31, 41]],
    [hands.countAfter, [71, 12, 38]],
  ] as const) {
    await page.getByRole('button', { name: which }).click();
    for (const [place, n] of counted.entries()) await page.getByRole('textbox').nth(place).fill(String(n));
    await page.getByRole('button', { name: hands.show }).click();
  }
  await take(page, 'hall-hands');
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function take(shown: Page, name: string): Promise<void> {
  await shown.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  await shown.screenshot({ path: join(target, `${name}.png`) });
}
