import { makeTotalsLink } from '../../src/desk/links.ts';
import {
  enterPin,
  goToVolunteers,
  greet,
  prepareWalk,
  press,
  seal,
  sign,
  type Walk,
  type WalkOptions,
  waitForDialog,
  waitForTitle,
  walkEvent,
} from './walk.ts';
import { walkGate } from './walk-gate.ts';
import { walkHall } from './walk-hall.ts';
import { walkOffice } from './walk-office.ts';
import { walkPaper, walkPrinting } from './walk-paper.ts';
import { closeWalkSitting, makeWalkEvent, openWalkSitting, walkPreparing } from './walk-preparing.ts';
import { walkAway, walkTakingPart } from './walk-taking-part.ts';

/** Goes by every screen of the registry once, on a tablet fresh from its box, and to the office's page; stops at each sight. */
export async function walkEveryScreen(options: WalkOptions): Promise<void> {
  const walk = await prepareWalk(options);
  const { page, words, look } = walk;
  await walkPreparing(walk);
  const sheet = await walkPrinting(walk);
  await openWalkSitting(walk, walkEvent, { isSight: true });
  await walkTakingPart(walk);
  await walkAway(walk);
  await greet(walk);
  await press(walk, words.sitting.volunteer);
  await waitForDialog(walk, words.pin.askTitle);
  await look('pin');
  await page.keyboard.type('111111');
  await press(walk, words.pin.pad.enter);
  await page.getByText(words.pin.answers['pin-wrong']).waitFor();
  await look('pin-wrong');
  await enterPin(walk);
  await waitForTitle(walk, words.sitting.menuTitle);
  await look('volunteers');
  await press(walk, words.opening.present);
  await waitForDialog(walk, words.opening.present);
  await look('present');
  await press(walk, words.general.cancel);
  await walkClosing(walk);
  await walkPaper(walk, sheet);
  await walkHall(walk);
  await press(walk, words.sitting.close);
  await waitForDialog(walk);
  await look('close-sitting');
  await press(walk, words.sitting.closeNow);
  await page.getByRole('img', { name: words.report.qr }).waitFor();
  await page.getByText(words.report.allThere).waitFor({ timeout: 60_000 });
  await look('report');
  await press(walk, words.report.done);
  await page.getByText(words.photos.forWifi).waitFor({ timeout: 60_000 });
  await look('home-photos');
  await press(walk, words.photos.sendNow);
  await page.getByText(words.home.allSent).waitFor({ timeout: 60_000 });
  await look('sent');
  await walkSecondCopy(walk);
  const carried = await walkCarrying(walk);
  await walkProfiles(walk);
  await walkTrouble(walk);
  await walkStoring(walk);
  await walkDesk(walk, carried);
}

/** Counting, and what can be put right; ends on the volunteers' page. */
async function walkClosing(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.tally.title);
  await page.getByRole('radio').nth(2).check();
  for (let n = 0; n < 4; n += 1) await press(walk, '+10');
  await press(walk, words.tally.write(40));
  await page.getByRole('button', { name: words.tally.takeBack, exact: true }).waitFor();
  await look('counting');
  await press(walk, words.general.back);
  await press(walk, words.correct.title);
  await waitForTitle(walk, words.correct.title);
  await look('corrections');
  await press(walk, words.correct.renameOf('Suharto'));
  await look('correct-name');
  await press(walk, words.general.cancel);
  await press(walk, words.correct.takeBackOf('Suharto'));
  await waitForDialog(walk);
  await look('take-back');
  await press(walk, words.general.cancel);
  await press(walk, words.general.back);
  await waitForTitle(walk, words.sitting.menuTitle);
}

/** This tablet's half of it: for the other one's there is a story. */
async function walkSecondCopy(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.carrying.open);
  await press(walk, words.general.next);
  await waitForTitle(walk, words.copying.title);
  await look('second-copy');
  await press(walk, words.copying.show);
  await page.getByRole('heading', { name: words.copying.first }).waitFor();
  await page.getByText(words.copying.asText).click();
  await look('second-copy-code');
  await press(walk, words.copying.scan);
  await waitForDialog(walk, words.copying.scan);
  await page.locator('dialog video').or(page.getByText(words.scan.problems.missing)).first().waitFor();
  await page.getByText(words.scan.opening).waitFor({ state: 'hidden' });
  await look('second-copy-scan');
  await page.keyboard.press('Escape');
  await press(walk, words.carrying.back);
  await waitForTitle(walk, words.home.title);
}

/** A file is written as where there is no save dialog, and taken in again; gives where it lies. */
async function walkCarrying(walk: Walk): Promise<string> {
  const { page, words, look } = walk;
  await press(walk, words.carrying.open);
  await waitForTitle(walk, words.carrying.title);
  await look('carry');
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  await page.getByRole('radio', { name: words.carrying.all }).check();
  await press(walk, words.carrying.write);
  const [download] = await Promise.all([page.waitForEvent('download'), press(walk, words.carrying.save)]);
  await look('carry-ready');
  const path = await download.path();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('status').nth(2).waitFor();
  await look('carry-brought');
  await press(walk, words.carrying.back);
  return path;
}

/** What a sitting with under-18s shows instead, and one that only counts. */
async function walkProfiles(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await openWalkSitting(walk, walkEvent, { under18: true });
  await sign(walk, 'Neema', [1]);
  await look('sign-minors');
  await seal(walk);
  await press(walk, words.sealed.next);
  await goToVolunteers(walk);
  await closeWalkSitting(walk);
  await press(walk, words.report.done);
  await makeWalkEvent(walk, { title: 'Count', profile: 'tally_only' });
  await openWalkSitting(walk, 'Count');
  await waitForTitle(walk, 'Count');
  await page.getByRole('combobox').selectOption(walk.tag);
  await page.getByText(words.sitting.countsOnly).waitFor();
  await look('counts-only');
  await press(walk, words.sitting.volunteer);
  await enterPin(walk);
  await waitForTitle(walk, words.sitting.menuTitle);
  await closeWalkSitting(walk);
  await press(walk, words.report.done);
}

/** A second window, and a bug. */
async function walkTrouble(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  const second = await page.context().newPage();
  await second.goto(walk.campaign.url);
  const { title } = words.store.trouble['second-tab'];
  await second.getByRole('heading', { level: 1, name: title }).waitFor();
  await walk.lookAt(second, 'trouble');
  await second.close();
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('planted by a test'))));
  await waitForTitle(walk, words.crash.title);
  await look('crash');
}

/** What the tablet keeps; then it is emptied. */
async function walkStoring(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await page.reload();
  await page.getByText(words.home.allSent).waitFor({ timeout: 60_000 });
  await press(walk, words.storing.open);
  await waitForTitle(walk, words.storing.title);
  await page.getByRole('textbox', { name: words.storing.cap }).fill('50');
  await page.getByText(words.storing.pages.good).waitFor();
  await look('storing');
  await press(walk, words.storing.emptyTitle);
  await enterPin(walk);
  await waitForDialog(walk, words.storing.emptyTitle);
  await look('storing-sure');
  await press(walk, words.storing.emptyNow);
  await waitForTitle(walk, words.storing.emptiedTitle);
  await look('emptied');
}

/** The office's page, by its link and by one that has lost its end. */
async function walkDesk(walk: Walk, carried: string): Promise<void> {
  const { page, campaign, look } = walk;
  const link = await makeTotalsLink(campaign.keys, campaign.url, Date.now() + 600_000);
  await page.goto(link);
  await page.getByRole('table').first().waitFor();
  await look('totals');
  await page.goto(link.replace('/desk/totals', '/desk/impact'));
  await page.getByRole('img').last().waitFor();
  await look('totals-impact');
  await page.goto('about:blank');
  await page.goto(`${campaign.url}/desk/totals`);
  await page.getByRole('alert').waitFor();
  await look('totals-refused');
  await page.goto(`${campaign.url}/desk/carry`);
  const file = page.locator('input[type=file]');
  await file.waitFor({ state: 'attached' });
  await look('carry-office');
  await file.setInputFiles(carried);
  await page.getByRole('table').waitFor();
  await look('carry-office-taken');
  await walkOffice(walk);
  await walkGate(walk);
}
