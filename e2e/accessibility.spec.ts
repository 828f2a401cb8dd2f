import type { Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { photographLetter } from './browser/paper-letter.ts';
import { enterPass, handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import {
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openNow,
  setPin,
  waitForParticipants,
} from './browser/tablet-screens.ts';
import { test } from './story.ts';

const {
  welcome,
  readiness,
  preparing,
  home,
  event,
  opening,
  sitting,
  take,
  letter,
  general,
  pin,
  hallScreen,
  hallFigures,
} = english;
const { host, inkPage, pages, phone, photo } = writingEnglish;
const pack = makeDemoPack();
const firstName = pickText(pack.cases[0]?.name ?? {}, 'en', 'en').text;

/** Every screen a tablet and a phone can show, checked as it stands. */
for (const [device, viewport] of [
  ['tablet', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`nothing on any screen shuts anybody out, on a ${device}`, async ({ tablet, campaign }) => {
    test.setTimeout(180_000);
    const page = await tablet.start();
    await page.setViewportSize(viewport);
    await expectAccessible(page);
    await page.getByRole('button', { name: welcome.scan }).click();
    await page.getByRole('dialog', { name: welcome.scanTitle }).waitFor();
    await expectAccessible(page);
    await joinCampaign(page, campaign.inviteLink, 'Open');
    await expectAccessible(page);
    for (const name of [readiness.checks.installed.name, preparing.keyboard.name]) {
      await page.getByRole('button', { name: `${preparing.how}: ${name}` }).click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: readiness.checks.pin.act }).click();
    await page.getByRole('heading', { level: 1, name: pin.setTitle }).waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', { name: home.readiness }).click();
    await setPin(page, '135790');
    await leaveReadiness(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: home.newEvent }).click();
    await page.getByRole('heading', { level: 1, name: event.title }).waitFor();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: general.cancel })
      .or(page.getByRole('button', { name: general.back }))
      .first()
      .click();
    await makeEvent(page, { title: 'Class 9b', venue: '', city: '', date: '2026-12-10' });
    await page.getByRole('button', { name: home.openFor('Class 9b'), exact: true }).click();
    await page.getByRole('dialog', { name: opening.title }).waitFor();
    await expectAccessible(page);
    await openNow(page);
    await waitForParticipants(page);
    await expectAccessible(page);
    await checkPass(page);
    await page.getByRole('button', { name: sitting.volunteer }).click();
    await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
    await expectAccessible(page);
    for (const digit of '135790') await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: sitting.menuTitle }).waitFor();
    await expectAccessible(page);
    await checkHallScreen(page);
  });
}

async function checkHallScreen(page: Page): Promise<void> {
  await page.getByRole('button', { name: hallFigures.give }).click();
  await page.getByRole('img', { name: hallFigures.giveAlt }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: hallScreen.open, exact: true }).click();
  for (const view of Object.values(hallScreen.views)) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expectAccessible(page);
  }
}

async function checkPass(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: take.readMoreOf(firstName), exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: phone.open, exact: true }).click();
  await page.getByRole('dialog', { name: phone.title(firstName) }).waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: general.back, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: take.writeLetter, exact: true }).click();
  await page.getByRole('textbox', { name: letter.text, exact: true }).waitFor();
  await expectAccessible(page);
  await checkPages(page);
  await page.reload();
  const consents = [
    { id: 'deliver', version: 1, language: 'en' },
    { id: 'outcome', version: 1, language: 'en' },
  ] as const;
  const contact = { kind: 'email', address: 'asha@example.org' } as const;
  const pass = {
    language: 'en',
    name: 'Asha',
    signed: [1, 2],
    affirmation: { kind: 'typed' },
    letters: [{ case: 3, purpose: 'appeal', form: 'letter', language: 'en', text: 'Please let him go home.' }],
    consents,
    contact,
  } as const;
  await enterPass(page, pass, pack);
  await expectAccessible(page);
  await page.getByRole('button', { name: general.back, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: english.sign.title }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await expectAccessible(page);
  await page.getByRole('button', { name: host.open, exact: true }).click();
  await page.getByRole('dialog', { name: host.title }).waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: general.cancel, exact: true }).click();
  await handOn(page, 'en');
}

/** The pages of a letter: by hand, and from paper. */
async function checkPages(page: Page): Promise<void> {
  await page.getByRole('button', { name: pages.write, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: inkPage.title(1) }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: letter.done, exact: true }).click();
  await page.getByRole('button', { name: pages.photograph, exact: true }).click();
  await page.getByText(photo.problems.missing).waitFor();
  await expectAccessible(page);
  const buffer = await photographLetter(page, ['Dear Minister,'], 1);
  await page.locator('input[type=file]').setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('slider', { name: photo.edges.left }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: photo.use, exact: true }).click();
  await page.getByRole('img', { name: pages.page(1), exact: true }).waitFor();
  await expectAccessible(page);
}
