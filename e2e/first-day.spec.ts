import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { makeTotalsLink } from '../src/desk/links.ts';
import { deskEnglish } from '../src/text/desk-en.ts';
import { french } from '../src/text/fr.ts';
import { drawInk } from './bench/drawn-ink.ts';
import { seededRandom } from './bench/seeded-random.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import {
  completePass,
  type EnteredPass,
  enterHalf,
  enterPass,
  handOn,
  pressSeal,
  readSealedPage,
} from './browser/participant-screens.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openSitting,
  readFigures,
  readSittingFigures,
  setPin,
  waitForParticipants,
  waitForStartPage,
  waitUntilAllIsSent,
  waitUntilAppIsKept,
} from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const pack = makeDemoPack();
const pin = '246810';
const debate = { title: 'Debate at Lycée Umoja', venue: 'Great hall', city: 'Lubumbashi', date: dateIn(17) };

const signer: EnteredPass = {
  language: 'en',
  name: 'Mumtaz',
  signed: [1, 2, 5],
  affirmation: { kind: 'ink', ink: drawInk(seededRandom(1)) },
  letters: [],
  consents: [{ id: 'deliver', version: 1, language: 'en' }],
};

const writer: EnteredPass = {
  language: 'fr',
  name: 'Ngũgĩ wa Amélie',
  signed: [],
  letters: [
    {
      case: 3,
      purpose: 'appeal',
      form: 'letter',
      language: 'fr',
      text: 'Monsieur le Ministre,\n\nLibérez-les, sans condition.\n\nRespectueusement',
    },
  ],
  consents: [],
};

const friend: EnteredPass = {
  language: 'en',
  name: 'ዓለም ፀጋዬ',
  signed: [4],
  affirmation: { kind: 'mark', ink: drawInk(seededRandom(2)), witness: 'Asha' },
  letters: [{ case: 1, purpose: 'solidarity', form: 'card', language: 'en', text: 'You are not alone. ကျေးဇူးတင်ပါတယ်' }],
  consents: [{ id: 'outcome', version: 1, language: 'en' }],
  contact: { kind: 'sms', address: '+243 970 000 000' },
};

test('a tablet is set up, collects without a network, survives being killed, and everything arrives once', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  let page = await tablet.start();
  await expectAccessible(page);
  await joinCampaign(page, campaign.inviteLink, 'Blue');
  await setPin(page, pin);
  await waitUntilAppIsKept(page);
  await expectAccessible(page);

  await tablet.goOffline();
  await tablet.close();
  page = await tablet.start();
  await waitForStartPage(page);
  await expectAccessible(page);
  await makeEvent(page, debate);
  await openSitting(page, debate.title);
  await expectAccessible(page);

  await enterPass(page, signer, pack);
  await expectAccessible(page);
  await pressSeal(page, 'en');
  const first = await readSealedPage(page, 'en');
  expect(first.person).toBe(1);
  await expectAccessible(page);
  await handOn(page, 'en');
  await waitForParticipants(page);
  await expect(page.getByText(signer.name)).toHaveCount(0);

  await enterPass(page, writer, pack);
  await pressSeal(page, 'fr');
  expect((await readSealedPage(page, 'fr')).person).toBe(2);
  await expect(page.getByText(french.sealed.lead)).toBeVisible();
  await handOn(page, 'fr');

  await enterHalf(page, { ...signer, name: 'Nobody Yet' }, pack);
  await expectAccessible(page);
  await tablet.kill();
  page = await tablet.start();
  await waitForParticipants(page);
  await expect(page.getByText('Nobody Yet')).toHaveCount(0);

  await enterPass(page, friend, pack);
  await pressSeal(page, 'en');
  const third = await readSealedPage(page, 'en');
  expect(third.person).toBe(3);
  await tablet.kill();
  page = await tablet.start();
  await waitForParticipants(page);
  expect(await readSittingFigures(page, pin)).toMatchObject({
    people: 3,
    actions: 6,
    written: 4,
    safeHere: 4,
    atCentre: 0,
  });
  await closeSitting(page, pin);

  await tablet.goOnline();
  await waitUntilAllIsSent(page, 60_000);
  expect(await readFigures(page)).toEqual({ written: 5, safeHere: 5, atCentre: 5 });
  await expectAccessible(page);

  const opened = await readDesk(campaign);
  expect(opened.exitCode, opened.printed).toBe(0);
  expect(opened.passes).toMatchObject([signer, writer, friend].map(({ affirmation, ...pass }) => pass));
  expect(opened.passes.map(({ affirmation }) => affirmation?.kind)).toEqual(['ink', undefined, 'mark']);
  expect(opened.passes[0]?.withdrawal).toBe(first.code);
  expect(opened.passes[2]?.withdrawal).toBe(third.code);
  expect(opened.csv).toContain(friend.name);
});

test('the centre’s page of totals goes up by itself and shows exact numbers by every axis', async ({
  ownTablet,
  ownCampaign,
}) => {
  test.setTimeout(150_000);
  const page = await ownTablet.start();
  await joinCampaign(page, ownCampaign.inviteLink, 'Green');
  await setPin(page, pin);
  await leaveReadiness(page);
  const office = await page.context().newPage();
  await office.goto(await makeTotalsLink(ownCampaign.keys, ownCampaign.url, Date.now() + 3_600_000));
  await office.getByText(deskEnglish.nothing).waitFor();
  await page.bringToFront();
  const days = [
    { event: debate, passes: [signer, friend] },
    { event: { ...debate, title: 'Stand at the market', date: dateIn(19) }, passes: [writer] },
  ];
  for (const { event, passes } of days) {
    await makeEvent(page, event);
    await openSitting(page, event.title);
    for (const pass of passes) {
      await completePass(page, pass, pack);
    }
    await closeSitting(page, pin);
  }
  await waitUntilAllIsSent(page, 60_000);

  // Nobody has touched the office's page meanwhile.
  await expect.poll(() => office.getByRole('definition').allInnerTexts()).toEqual(['3', '6']);
  await office.bringToFront();
  await expectAccessible(office);
  const { purposes, forms } = deskEnglish;
  const nameOf = (number: number) => pack.cases.find((each) => each.number === number)?.name['en'];
  expect(await readTable(office, deskEnglish.by.case)).toEqual([
    ['Case', 'Actions'],
    [nameOf(1), '2'],
    [nameOf(2), '1'],
    [nameOf(3), '1'],
    [nameOf(4), '1'],
    [nameOf(5), '1'],
    ['Total', '6'],
  ]);
  expect(await readTable(office, deskEnglish.by.purpose)).toEqual([
    ['Purpose', 'Actions'],
    [purposes.appeal, '5'],
    [purposes.solidarity, '1'],
    ['Total', '6'],
  ]);
  expect(await readTable(office, deskEnglish.by.form)).toEqual([
    ['Form', 'Actions'],
    [forms.signature, '4'],
    [forms.card, '1'],
    [forms.letter, '1'],
    ['Total', '6'],
  ]);
  // Events that a tablet made have no title at the centre: it is sealed.
  const eventCode = expect.stringMatching(/^Event \S+$/);
  expect(await readTable(office, deskEnglish.by.event)).toEqual([
    ['Event', 'People', 'Actions'],
    [eventCode, '2', '5'],
    [eventCode, '1', '1'],
    ['Total', '3', '6'],
  ]);
  expect(await readTable(office, deskEnglish.by.day)).toEqual([
    ['Day', 'People', 'Actions'],
    [days[0]?.event.date, '2', '5'],
    [days[1]?.event.date, '1', '1'],
    ['Total', '3', '6'],
  ]);
  expect(await readTable(office, deskEnglish.by.country)).toContainEqual([deskEnglish.countrySealed, '3', '6']);
  await office.getByLabel(deskEnglish.columns.form, { exact: true }).selectOption({ label: forms.letter });
  await expect.poll(() => office.getByRole('definition').allInnerTexts()).toEqual(['1']);
  await office.getByRole('link', { name: deskEnglish.toImpact }).click();
  await office.getByText(deskEnglish.impact.youAre).waitFor();
  await expect(office.getByRole('strong')).toHaveText('6');
  await expectAccessible(office);
});

/** The cells of the table with this caption, row by row. */
async function readTable(page: Page, caption: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name: caption }).getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('a browser finds nothing against installing the app', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  await joinCampaign(page, campaign.inviteLink, 'Red');
  await waitUntilAppIsKept(page);
  const session = await page.context().newCDPSession(page);
  expect(
    (await session.send('Page.getInstallabilityErrors')).installabilityErrors.filter(
      ({ errorId }) => errorId !== 'in-incognito',
    ),
  ).toEqual([]);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const parsed = JSON.parse(manifest.data ?? '{}');
  expect(parsed.icons.some((icon: { purpose?: string }) => icon.purpose?.includes('maskable'))).toBe(true);
  expect(new Set(parsed.screenshots.map((shot: { form_factor: string }) => shot.form_factor))).toEqual(
    new Set(['wide', 'narrow']),
  );
});
