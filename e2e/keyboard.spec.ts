import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { english } from '../src/text/en.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitForParticipants, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { take, sign, general, review, sealed, sitting, pin } = english;
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
    await waitForParticipants(page);
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

/** Presses Tab until the focus is on what has this name. Wherever it comes by, it can be seen where it is. */
async function goTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const label = focused.closest('label');
      const shown = [focused, label].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
      return { name: focused.getAttribute('aria-label') ?? (label ?? focused).textContent?.trim() ?? '', shown };
    });
    if (!found) continue;
    expect(found.shown, `no sign of the focus on “${found.name}”`).toBe(true);
    if (found.name === name) return;
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}
