import { expect } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { english } from '../src/text/en.ts';
import { goTo } from './browser/go-to.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { take, sign, general, letter, review, sealed, sitting, pin } = english;
const caseName = pickText(makeDemoPack().cases[0]?.name ?? {}, 'en', 'en').text;

test('somebody who sees nothing and draws nothing takes part with Tab, space and Enter, and hears what matters', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Keys');
  const page = tablet.page();
  await waitForParticipants(page);

  await test.step('the language', async () => {
    await expect(page.locator('#app')).toMatchAriaSnapshot(`
      - banner:
        - combobox "${general.language}"
        - button "${sitting.volunteer}"
      - main:
        - heading "Twelve letters" [level=1]
        - paragraph: /Invented cases/
        - paragraph: ${sitting.welcome}
        - button "English"
        - button "العربية"
    `);
    // A page takes the focus once it is drawn: whoever presses a key sooner loses it.
    await expect(page.getByRole('heading', { level: 1, name: 'Twelve letters' })).toBeFocused();
    await goTo(page, 'English');
    await page.keyboard.press('Enter');
  });

  await test.step('whom to sign for: a story is opened, read and closed, and the focus is back where it was', async () => {
    await expect(page.getByRole('heading', { level: 1, name: take.casesTitle })).toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${take.casesTitle}" [level=1]
      - paragraph: ${take.casesLead}
      - button "${take.chooseAll}"
      - list:
        - listitem:
          - heading "${caseName}" [level=2]
          - checkbox "${take.signFor(caseName)}"
          - 'button "${take.readMoreOf(caseName)}"'
    `);
    await expect(page.getByRole('status')).toHaveText(take.nothingChosen);
    await goTo(page, take.readMoreOf(caseName));
    await page.keyboard.press('Enter');
    const story = page.getByRole('dialog', { name: caseName });
    await expect(story.getByRole('heading', { level: 2, name: caseName })).toBeFocused();
    await page.setViewportSize({ width: 1280, height: 480 });
    await page.keyboard.press('End');
    await expect.poll(() => story.evaluate((element) => element.scrollTop)).toBeGreaterThan(20);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: take.readMoreOf(caseName), exact: true })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: take.signFor(caseName) })).toBeChecked();
    await expect(page.getByRole('status')).toHaveText(general.signatures(1));
    await goTo(page, general.next);
    await page.keyboard.press('Enter');
  });

  await test.step('the name: what is missing is said, and is where the focus goes', async () => {
    const name = page.getByRole('textbox', { name: sign.name, exact: true });
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(sign.nameHint);
    await goTo(page, review.seal);
    await page.keyboard.press('Enter');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(`${sign.nameHint} ${sign.problems['name-missing']}`);
    await page.keyboard.type('Mumtaz');
    await goTo(page, sign.ways.ink);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: sign.ways.typed, exact: true })).toBeChecked();
    await expect(page.getByText(sign.typedPromise('Mumtaz'))).toBeVisible();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${sign.title}" [level=1]
      - textbox "${sign.name}"
      - group "${sign.how}":
        - radio "${sign.ways.typed}" [checked]
      - group "${sign.consents}":
        - checkbox
    `);
    await goTo(page, review.seal);
    await page.keyboard.press('Enter');
  });

  await test.step('sealed: the number is told, the code can be read, the next person starts clean', async () => {
    await expect(page.getByRole('heading', { level: 1, name: sealed.title })).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(sealed.number('1'));
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${sealed.title}" [level=1]
      - paragraph: ${sealed.lead}
      - status: ${sealed.number('1')}
      - heading "${sealed.codeTitle}" [level=2]
      - paragraph: /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/
    `);
    await goTo(page, sealed.next);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Twelve letters' })).toBeFocused();
  });

  await test.step('the volunteers’ door opens to the keyboard, too', async () => {
    await goTo(page, sitting.volunteer);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: pin.askTitle })).toBeVisible();
    await page.keyboard.type(setUpPin);
    await goTo(page, pin.pad.enter);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: sitting.menuTitle })).toBeFocused();
    await goTo(page, sitting.goOn);
    await page.keyboard.press('Enter');
    await waitForParticipants(page);
  });

  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  expect(desk.passes).toMatchObject([{ name: 'Mumtaz', signed: [1], affirmation: { kind: 'typed' } }]);
});

test('somebody writes a letter and a message and makes a mark before a witness, with the keyboard alone', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Keys');
  const page = tablet.page();
  const press = async (name: string, key = 'Enter') => {
    await goTo(page, name);
    await page.keyboard.press(key);
  };
  await expect(page.getByRole('heading', { level: 1, name: 'Twelve letters' })).toBeFocused();
  await press('English');
  await expect(page.getByRole('heading', { level: 1, name: take.casesTitle })).toBeFocused();
  await press(take.signFor(caseName), 'Space');

  await test.step('the letter: whom it goes to and what to ask is told beside the page', async () => {
    await press(take.readMoreOf(caseName));
    await expect(page.getByRole('dialog', { name: caseName })).toMatchAriaSnapshot(`
      - dialog "${caseName}":
        - heading "${caseName}" [level=2]
        - img /./
        - heading "${take.weAsk}" [level=3]
        - list
        - button "${take.writeMessage}"
        - button "${take.writeLetter}"
        - button "${take.signFor(caseName)}" [pressed]
    `);
    await press(take.writeLetter);
    await expect(page.getByRole('heading', { level: 1, name: letter.title(caseName) })).toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${letter.title(caseName)}" [level=1]
      - button "${letter.fromSample}"
      - combobox "${letter.languageOf}"
      - textbox "${letter.text}"
      - heading "${letter.to}" [level=2]
      - heading "${take.weAsk}" [level=2]
      - list
    `);
    await press(letter.fromBlank);
    const paper = page.getByRole('textbox', { name: letter.text, exact: true });
    await expect(paper).toBeFocused();
    await page.keyboard.type('Let him go.');
    await press(letter.fromBlank);
    await press(letter.replaceNow);
    await expect(paper).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Free her.');
    await press(letter.done);
    await expect(page.getByRole('heading', { level: 1, name: take.casesTitle })).toBeFocused();
  });

  await test.step('the message: what is safe for the person is told beside it', async () => {
    await press(take.readMoreOf(caseName));
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2, name: caseName })).toBeFocused();
    await press(take.writeMessage);
    await expect(page.getByRole('heading', { level: 1, name: letter.messageTitle(caseName) })).toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${letter.messageTitle(caseName)}" [level=1]
      - combobox "${letter.languageOfMessage}"
      - textbox "${letter.messageText}"
      - heading "${letter.safetyTitle}" [level=2]
      - list
    `);
    await goTo(page, letter.messageText);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('You are not alone.');
    await press(letter.done);
    await expect(page.getByRole('status')).toHaveText(
      [general.signatures(1), general.letters(1), general.messages(1)].join(', '),
    );
    await expect(page.getByRole('heading', { level: 1, name: take.casesTitle })).toBeFocused();
    await press(general.next);
  });

  await test.step('the mark: a cross by a button, and what is missing is where the focus goes', async () => {
    await expect(page.getByRole('textbox', { name: sign.name, exact: true })).toBeFocused();
    await page.keyboard.type('Mumtaz');
    await goTo(page, sign.ways.ink);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: sign.ways.mark, exact: true })).toBeChecked();
    await press(general.next);
    const witness = page.getByRole('textbox', { name: sign.witness, exact: true });
    await expect(witness).toBeFocused();
    await expect(witness).toHaveAccessibleDescription(sign.problems['witness-missing']);
    await page.keyboard.type('Asha');
    await expect(page.getByRole('alert')).toHaveText(sign.problems['mark-blank']);
    await goTo(page, sign.cross, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${sign.title}" [level=1]
      - textbox "${sign.name}": Mumtaz
      - img "${sign.ways.mark}"
      - button "${sign.undo}"
      - textbox "${sign.witness}": Asha
      - group "${sign.how}":
        - radio "${sign.ways.mark}" [checked]
    `);
    await press(general.next);
  });

  await test.step('the review: everything is read once more', async () => {
    await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeFocused();
    const read = await page.getByRole('main').ariaSnapshot();
    for (const said of ['Mumtaz', 'Asha', 'Free her.', 'You are not alone.']) expect(read).toContain(said);
    await press(review.seal);
    await expect(page.getByRole('heading', { level: 1, name: sealed.title })).toBeFocused();
    await press(sealed.next);
  });

  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const [pass] = (await readDesk(campaign)).passes;
  expect(pass).toMatchObject({ name: 'Mumtaz', signed: [1], affirmation: { kind: 'mark', witness: 'Asha' } });
  expect(pass?.affirmation?.kind === 'mark' && pass.affirmation.ink.strokes).toHaveLength(2);
  expect(pass?.letters.map(({ form, text }) => `${form}: ${text}`)).toEqual([
    'letter: Free her.',
    'card: You are not alone.',
  ]);
});
