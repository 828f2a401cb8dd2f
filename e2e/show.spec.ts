import { expect, type Page } from '@playwright/test';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { prepareForEvent, setUpPin } from './browser/set-up-tablet.ts';
import type { TabletDevice } from './browser/tablet-driver.ts';
import {
  enterVolunteersPage,
  makeEvent,
  openSitting,
  waitForParticipants,
  waitForStartPage,
} from './browser/tablet-screens.ts';
import { savePass } from './hall/save-pass.ts';
import { test } from './story.ts';

const { home, event, sitting, hallScreen, hallCount, debate, hands, hallFigures, pin, general, scan } = english;
const debateAtLycee = { title: 'Debate at Lycée Umoja', venue: 'Great hall', city: 'Lubumbashi', date: dateIn(17) };

test('the hall sees the count go up and the goal reached; the way out is the volunteers’ door', async ({
  tablet,
  campaign,
}) => {
  const page = await prepare(tablet, campaign.inviteLink);
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(debateAtLycee.title);
  await page.getByLabel(event.date).fill(debateAtLycee.date);
  await page.getByLabel(event.goal).fill('8');
  await page.getByRole('button', { name: event.save }).click();
  await openSitting(page, debateAtLycee.title);
  await sign(page, [1, 2, 3]);
  await sign(page, [1]);
  await enterVolunteersPage(page, setUpPin);
  await page.getByRole('button', { name: hallScreen.open, exact: true }).click();
  await page.getByText(hallCount.goal(8, 50)).waitFor();
  // Two people, four actions: they stand apart.
  const told = page.getByRole('main').getByRole('paragraph');
  await expect(told.nth(0)).toHaveText(`4 ${hallCount.actions(4)}`);
  await expect(told.nth(1)).toHaveText(`2 ${hallCount.people(2)}`);
  await expect(told.nth(2)).toHaveText('You are 1 in 2.');
  await expectAccessible(page);

  // Participants go on at other tablets; here only the count moves.
  await sign(page, [1, 5]);
  await page.getByText(hallCount.oneIn(3)).waitFor();
  expect(await readCase(page, 0)).toBe('3');
  await sign(page, [5, 6]);
  await page.getByText(hallCount.reached(8)).waitFor();

  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
  await page.keyboard.type('111111');
  await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();
  await page.getByText(pin.answers['pin-wrong']).waitFor();
  await page.getByRole('button', { name: general.close }).click();
  await page.getByText(hallCount.oneIn(4)).waitFor();
  await page.getByRole('button', { name: hallScreen.leave }).click();
  await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
  await page.keyboard.type(setUpPin);
  await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: sitting.menuTitle }).waitFor();

  // A reload is no way around the PIN either.
  await page.getByRole('button', { name: hallScreen.open, exact: true }).click();
  await page.getByText(hallCount.oneIn(4)).waitFor();
  await page.reload();
  await waitForParticipants(page);
});

test('a debate: motion, speakers’ clock over a reload, talking points, and how far the hall moved', async ({
  tablet,
  campaign,
}) => {
  const page = await prepare(tablet, campaign.inviteLink);
  await makeEvent(page, debateAtLycee);
  await showHall(page);
  await page.getByText(hallCount.nobody).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { level: 2, name: 'Halvard Rosin, teacher' }).waitFor();
  await expect(page.getByRole('article').getByRole('paragraph')).toHaveText([
    '2025',
    /^Released after four years in prison .* 41,000 letters at the gate/,
    'An invented story, for trying Barua out.',
  ]);
  for (const [year, name] of [
    ['2024', 'Oleana Tiv, farmer'],
    ['2023', 'The nine of Marrow Street'],
    // There is no fourth.
    ['2023', 'The nine of Marrow Street'],
  ] as const) {
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await expect(page.getByRole('article').getByRole('paragraph').first()).toHaveText(year);
  }
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: debate.prepare }).click();
  await page.getByRole('textbox', { name: debate.motion }).fill('A newspaper may print it.');
  await page.getByRole('combobox', { name: debate.minutesOf(1) }).selectOption('2');
  await expectAccessible(page);
  await page.getByRole('button', { name: debate.done }).click();
  await expect(page.getByRole('timer')).toHaveText('2:00');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: debate.pause }).waitFor();
  await expect(page.getByRole('timer')).toHaveText(/1:5\d/);
  await expectAccessible(page);

  await page.reload();
  await waitForStartPage(page);
  await showHall(page);
  await page.getByRole('button', { name: hallScreen.views.debate }).click();
  await page.getByRole('heading', { level: 2, name: 'A newspaper may print it.' }).waitFor();
  await expect(page.getByRole('timer')).toHaveText(/1:[345]\d/);
  // The chosen view’s own button has the focus; the space bar is the clock’s all the same.
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: debate.start }).waitFor();
  await page.getByRole('button', { name: debate.nextSpeaker }).click();
  await page.getByText(debate.speaker(debate.sides.against, 1), { exact: true }).waitFor();
  await expect(page.getByRole('timer')).toHaveText('3:00');

  await page.keyboard.press('ArrowRight');
  await page.getByText('Who is harmed when a newspaper asks', { exact: false }).waitFor();
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await page.getByText(hands.ask).waitFor();
  await countHands(page, hands.countBefore, { for: 52, undecided: 31, against: 41 });
  await countHands(page, hands.countAfter, { for: 71, undecided: 12, against: 38 });
  await page.getByRole('heading', { level: 2, name: hands.towards(17) }).waitFor();
  await expectAccessible(page);

  // No sitting is open: nothing is asked.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await waitForStartPage(page);
});

test('the device at the projector counts what the collecting tablet shows it, without a network', async ({
  tablet,
  otherTablet,
  campaign,
}) => {
  test.setTimeout(150_000);
  const collecting = await prepare(tablet, campaign.inviteLink);
  await makeEvent(collecting, debateAtLycee);
  const showing = await prepare(otherTablet, campaign.inviteLink);
  await makeEvent(showing, debateAtLycee);
  await tablet.goOffline();
  await otherTablet.goOffline();
  await openSitting(collecting, debateAtLycee.title);
  await sign(collecting, [1, 2]);
  await enterVolunteersPage(collecting, setUpPin);
  await collecting.getByRole('button', { name: hallFigures.give }).click();
  const first = await readShortCode(collecting);
  await expectAccessible(collecting);

  await showHall(showing);
  await showing.getByRole('button', { name: hallFigures.bring }).click();
  const dialog = showing.getByRole('dialog', { name: hallFigures.bringTitle });
  await dialog
    .getByRole('textbox', { name: hallFigures.code })
    .fill(first.toLowerCase().replaceAll('-', ' ').slice(0, -1));
  await dialog.getByRole('button', { name: hallFigures.add, exact: true }).click();
  await dialog.getByText(hallFigures.problems['figures-not-whole']).waitFor();
  await dialog.getByRole('textbox', { name: hallFigures.code }).fill(first.toLowerCase());
  await dialog.getByRole('button', { name: hallFigures.add, exact: true }).click();
  // Each tablet made the event for itself.
  await dialog.getByRole('button', { name: hallFigures.addAnyway }).click();
  await dialog.getByText(hallFigures.row(2, 1)).waitFor();
  await expectAccessible(showing);

  await sign(collecting, [1]);
  const code = collecting.getByRole('img', { name: hallFigures.giveAlt });
  await expect.poll(() => readShortCode(collecting)).not.toBe(first);
  const chooser = showing.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: scan.choosePicture }).click();
  await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() });
  await dialog.getByRole('button', { name: hallFigures.addAnyway }).click();
  await dialog.getByText(hallFigures.row(3, 2)).waitFor();
  await showing.keyboard.press('Escape');
  await showing.getByText(hallCount.oneIn(2)).waitFor();
  expect(await readCase(showing, 0)).toBe('2');

  // Kept on this device.
  await showing.reload();
  await waitForStartPage(showing);
  await showHall(showing);
  await showing.getByText(hallCount.oneIn(2)).waitFor();
});

async function prepare(tablet: TabletDevice, inviteLink: string): Promise<Page> {
  const page = await tablet.start();
  await prepareForEvent(page, inviteLink, 'Blue');
  return page;
}

async function showHall(page: Page): Promise<void> {
  await page.getByRole('button', { name: hallScreen.openFor(debateAtLycee.title), exact: true }).click();
  await page.getByRole('navigation', { name: hallScreen.viewsLabel }).waitFor();
}

async function sign(page: Page, signed: readonly number[]): Promise<void> {
  const withdrawal = new Uint8Array(8);
  const affirmation = { kind: 'typed' } as const;
  await savePass(page, {
    at: 1_796_900_000_000,
    language: 'en',
    name: 'Asha',
    signed,
    affirmation,
    letters: [],
    consents: [],
    withdrawal,
  });
}

async function readCase(page: Page, place: number): Promise<string | null> {
  const row = page.getByRole('region', { name: hallCount.byCase }).getByRole('listitem').nth(place);
  return row.getByRole('paragraph').last().textContent();
}

async function countHands(page: Page, which: string, counted: Record<keyof typeof hands.sides, number>): Promise<void> {
  await page.getByRole('button', { name: which }).click();
  await page.getByRole('textbox', { name: hands.sides.for }).fill(String(counted.for));
  await page.getByRole('textbox', { name: hands.sides.undecided }).fill(String(counted.undecided - 11));
  await page.getByRole('button', { name: hands.more(hands.sides.undecided, 10) }).click();
  await page.getByRole('button', { name: hands.more(hands.sides.undecided, 1), exact: true }).click();
  await page.getByRole('textbox', { name: hands.sides.against }).fill(String(counted.against));
  await expectAccessible(page);
  await page.getByRole('button', { name: hands.show }).click();
}

async function readShortCode(page: Page): Promise<string> {
  const code = page.getByText(/^([0-9A-Z]{4}-){4}/);
  await code.waitFor();
  return (await code.textContent()) ?? '';
}
