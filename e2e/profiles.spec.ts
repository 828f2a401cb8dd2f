import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import type { LegalProfile } from '../src/domain/legal-profile.ts';
import type { Pass } from '../src/domain/pass.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  openNow,
  setPin,
  waitForParticipants,
  waitForStartPage,
} from './browser/tablet-screens.ts';
import { savePass } from './hall/save-pass.ts';
import { test } from './story.ts';

const { home, event, events, opening, sitting, take, sign, general } = english;
const pin = '135790';
const consents = Object.fromEntries(makeDemoPack().consents.map(({ id, text }) => [id, text['en'] ?? '']));
const ways = [sign.ways.ink, sign.ways.mark, sign.ways.typed];
const contact = [sign.contactWays.sms, sign.contactWays.email, sign.contactSms];

/** What the page of the signature asks for, all of it, by legal profile; and what no code path takes in. */
const rows: readonly {
  readonly profile: LegalProfile;
  readonly under18?: true;
  readonly fields: readonly string[];
  readonly refused: readonly (keyof typeof tooMuch)[];
}[] = [
  {
    profile: 'full',
    fields: [
      sign.name,
      ...ways,
      consents['deliver'] ?? '',
      consents['outcome'] ?? '',
      ...contact,
      consents['hall'] ?? '',
    ],
    refused: ['age'],
  },
  {
    profile: 'no_contact',
    fields: [sign.name, ...ways, consents['deliver'] ?? '', consents['hall'] ?? ''],
    refused: ['age', 'contact', 'outcome'],
  },
  {
    profile: 'full',
    under18: true,
    // A mark would bring the full name of whoever saw it.
    fields: [sign.firstName, sign.age, sign.ways.ink, sign.ways.typed, consents['deliver'] ?? ''],
    refused: ['contact', 'outcome', 'letter', 'phone', 'mark', 'hall'],
  },
];

const least: Pass = {
  at: 1_796_900_000_000,
  language: 'en',
  name: 'Asha',
  signed: [1],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [],
  withdrawal: new Uint8Array(8),
};
const ink = { width: 100, strokes: [[{ x: 1, y: 2, pressure: -1 }]] };
const tooMuch = {
  age: { age: 15 },
  contact: { contact: { kind: 'sms', address: '+243 970 000 000' } },
  outcome: { consents: [{ id: 'outcome', version: 1, language: 'en' }] },
  hall: { consents: [{ id: 'hall', version: 1, language: 'en' }] },
  letter: { letters: [{ case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Sir' }] },
  phone: { phone: [{ case: 1, form: 'sms' }] },
  mark: { affirmation: { kind: 'mark', ink, witness: 'Mumtaz' } },
} as const satisfies Record<string, Partial<Pass>>;

test('a legal profile leaves no field and no way around for more than it allows; under-18s present is one switch', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(150_000);
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, pin);
  await leaveReadiness(page);
  for (const { profile, under18, fields, refused } of rows) {
    await test.step(`${profile}${under18 ? ', under-18s present' : ''}`, async () => {
      const title = await makeProfileEvent(page, profile, under18 === true);
      await openProfileSitting(page, title, under18 === true);
      await page.getByRole('main').getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: take.casesTitle }).waitFor();
      await page.getByRole('button', { name: take.chooseAll }).click();
      await page.getByRole('button', { name: general.next, exact: true }).click();
      await page.getByRole('textbox', { name: under18 ? sign.firstName : sign.name }).waitFor();
      const outcome = page.getByRole('checkbox', { name: consents['outcome'] ?? '', exact: true });
      if (await outcome.isVisible()) await outcome.check();
      expect(await listFields(page)).toEqual([...fields].sort());

      // What goes around the screens is refused, too; nothing but the one that is allowed is written.
      for (const what of refused)
        await expect(savePass(page, { ...least, ...tooMuch[what] }), what).rejects.toThrow('pass-collects-too-much');
      expect(await savePass(page, least)).toMatchObject({ number: expect.any(Number), person: 1 });
      await page.reload();
      await waitForParticipants(page);
      await closeSitting(page, pin);
    });
  }

  await test.step('tally_only: nobody is asked for anything', async () => {
    const title = await makeProfileEvent(page, 'tally_only', false);
    await openProfileSitting(page, title, false);
    await expect(page.getByText(sitting.countsOnly)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button', { name: 'English' })).toHaveCount(0);
    expect(await listFields(page)).toEqual([]);
    await expect(savePass(page, least)).rejects.toThrow('pass-collects-too-much');
  });
});

async function makeProfileEvent(page: Page, profile: LegalProfile, under18: boolean): Promise<string> {
  const title = `Class ${profile}${under18 ? ' under 18' : ''}`;
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(title);
  await page.getByRole('radio', { name: event.profiles[profile] }).check();
  await page.getByRole('button', { name: event.save }).click();
  await waitForStartPage(page);
  return title;
}

async function openProfileSitting(page: Page, title: string, under18: boolean): Promise<void> {
  await page.getByRole('button', { name: home.openFor(title), exact: true }).click();
  if (under18) {
    const dialog = page.getByRole('dialog', { name: opening.title });
    await expect(dialog.getByText(events.profileHints.full)).toBeVisible();
    await dialog.getByRole('checkbox', { name: opening.under18 }).check();
    await expect(dialog.getByText(events.profileHints.first_name_age)).toBeVisible();
    await expectAccessible(page);
  }
  await openNow(page);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The labels of every field on the page, sorted. */
async function listFields(page: Page): Promise<string[]> {
  const fields = page.locator('main').locator('input:visible, textarea:visible, select:visible');
  const labels = await fields.evaluateAll((all) =>
    (all as HTMLInputElement[]).map(({ labels }) => {
      const label = labels?.[0];
      const text = label?.querySelector('span') ?? label;
      return text?.textContent?.trim() ?? 'without a label';
    }),
  );
  return labels.sort();
}
