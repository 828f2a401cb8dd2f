import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { pickLanguage, tagToLanguageName } from '../src/text/languages.ts';
import { loadWriting } from '../src/text/writing.ts';
import { type Fingers, layFingersOn, zigzagOver } from './browser/fingers.ts';
import { readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { landscape, portrait } from './screens/ways.ts';
import { test } from './story.ts';

const { cases } = makeDemoPack();

/** Somebody with the tablet in their hands. */
const people = [
  { tag: 'en', name: 'Asha', viewport: landscape },
  { tag: 'fr', name: 'Amélie', viewport: portrait },
  { tag: 'ar', name: 'ليلى', viewport: portrait },
] as const;

test('three people sign with a finger, the tablet turned as they like, in English, French and Arabic; the last one writes a page by hand, too', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Touched');
  const page = tablet.page();
  const fingers = await layFingersOn(page);
  for (const [index, { tag, name, viewport }] of people.entries()) {
    await test.step(`${name} (${tag})`, async () => {
      await page.setViewportSize(viewport);
      await signByTouch(page, fingers, tag, name, tag === 'ar');
      expect((await readSealedPage(page, tag)).person).toBe(index + 1);
      await tap(page, (await pickLanguage([tag]).load()).sealed.next);
      await waitForParticipants(page);
    });
  }
  await page.setViewportSize(landscape);
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(desk.passes.map(({ name, language, signed }) => ({ name, language, signed }))).toEqual(
    people.map(({ tag, name }) => ({ name, language: tag, signed: [1, 2] })),
  );
  for (const { affirmation } of desk.passes) {
    if (affirmation?.kind !== 'ink') throw new Error('not signed with ink');
    expect(affirmation.ink.strokes).toHaveLength(3);
    expect(Math.min(...affirmation.ink.strokes.map((stroke) => stroke.length))).toBeGreaterThan(6);
  }
});

async function signByTouch(page: Page, fingers: Fingers, tag: string, name: string, isWriting: boolean): Promise<void> {
  const [words, writing] = await Promise.all([pickLanguage([tag]).load(), loadWriting(tag)]);
  const { take, sign, general, letter, review } = words;
  const caseName = (number: number) =>
    pickText(cases.find((each) => each.number === number)?.name ?? {}, tag, 'en').text;
  await tap(page, tagToLanguageName(tag));
  await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
  const middle = { x: 400, y: 600 };
  await fingers.swipeUp(middle, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const number of [1, 2]) await page.getByRole('checkbox', { name: take.signFor(caseName(number)) }).tap();
  if (isWriting) {
    await tap(page, take.readMoreOf(caseName(3)));
    await tap(page, take.writeLetter);
    await tap(page, writing.pages.write);
    const paper = page.getByRole('img', { name: writing.inkPage.pad });
    const [first = [], second = []] = await zigzagOver(paper, 2);
    await fingers.draw(first);
    await tap(page, sign.undo);
    await fingers.draw(second);
    await tap(page, letter.done);
    await page.getByRole('textbox', { name: letter.text, exact: true }).waitFor();
    await tap(page, letter.done);
    await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
  }
  await tap(page, general.next);
  await page.getByRole('textbox', { name: sign.name, exact: true }).tap();
  await page.keyboard.insertText(name);
  for (const stroke of await zigzagOver(page.getByRole('img', { name: sign.ways.ink, exact: true }), 3)) {
    await fingers.draw(stroke);
  }
  if (isWriting) await tap(page, general.next);
  await tap(page, review.seal);
}

function tap(page: Page, name: string): Promise<void> {
  return page.locator('#app').getByRole('button', { name, exact: true }).last().tap();
}
