import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import type { Pass } from '../src/domain/pass.ts';
import type { Totals } from '../src/protocol/totals.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { dateIn } from './browser/date-in.ts';
import { prepareForEvent, setUpPin, setUpTablet, setUpTitle } from './browser/set-up-tablet.ts';
import type { TabletDevice } from './browser/tablet-driver.ts';
import { enterVolunteersPage, makeEvent, waitForParticipants, waitForStartPage } from './browser/tablet-screens.ts';
import type { Campaign } from './campaign.ts';
import { savePass } from './hall/save-pass.ts';
import { readDesk, runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { hallScreen, debate, hands, sitting, report, home, opening, event, pin } = english;
const cases = makeDemoPack().cases.map(({ number }) => number);
const motion = 'A newspaper may print what the government calls false.';

test('the evening’s report tells the debate: motion, hands before and after, turns by side, attendance', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  const page = await gatherOffline(tablet, campaign, [makePass([1, 2])]);
  await page.getByRole('button', { name: hallScreen.open, exact: true }).click();
  await holdDebate(page);
  await page.getByRole('button', { name: hallScreen.leave }).click();
  await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
  await page.keyboard.type(setUpPin);
  await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();

  await test.step('closing asks how many were there', async () => {
    await page.getByRole('button', { name: sitting.close }).click();
    await page.getByRole('textbox', { name: report.attendanceAsk }).fill('430');
    await expectAccessible(page);
    await page.getByRole('button', { name: sitting.closeNow }).click();
    await page.getByRole('heading', { level: 1, name: report.title }).waitFor();
  });

  await test.step('the page, its print and its table say the same', async () => {
    const told = page.getByRole('region', { name: hallScreen.views.debate });
    await expect(told).toContainText(motion);
    await expect(told).toContainText(hands.towards(17));
    await expect(told.getByRole('row', { name: `${hands.sides.undecided} 31 · 25% 12 · 10% −15` })).toBeVisible();
    await expect(told).toContainText(`${debate.sides.for} 2`);
    await expect(told).toContainText(`${debate.sides.floor} 1`);
    await expect(page.getByRole('definition').first()).toHaveText('430');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(told.getByRole('table')).toBeVisible();
    await expect(page.getByRole('button', { name: report.hallCsv })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: report.hallCsv }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    for (const line of ['attendance,,430', `motion,,${motion}`, 'turns,against,2', 'shift_points,for,17']) {
      expect(csv).toContain(`,Blue,${line}\r\n`);
    }
  });

  await test.step('the office finds the attendance in the closing entry', async () => {
    await tablet.goOnline();
    await page.getByText(report.allThere).waitFor({ timeout: 60_000 });
    const { entries } = await readDesk(campaign);
    expect(entries.find(({ body }) => body.kind === 'closing')?.body).toMatchObject({ attendance: 430 });
  });
});

test('the device at the projector reports the debate too, though it wrote no entry', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  await prepareForEvent(page, campaign.inviteLink, 'Projector');
  await makeEvent(page, { title: setUpTitle, venue: 'Great hall', city: 'Lubumbashi', date: dateIn(17) });
  await page.getByRole('button', { name: hallScreen.openFor(setUpTitle), exact: true }).click();
  await holdDebate(page);
  await page.getByRole('button', { name: hallScreen.leave }).click();
  await waitForStartPage(page);
  await page.getByRole('button', { name: report.open }).click();
  await expect(page.getByRole('region', { name: hallScreen.views.debate })).toContainText(hands.towards(17));
  await expect(page.getByText(report.allThere)).toBeHidden();
  await expectAccessible(page);
});

test('a class of under-18s comes in: from then on nobody can give more than they may, and the evening adds up', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(120_000);
  const page = await gatherOffline(tablet, campaign, [makePass([1, 2])]);
  await page.getByRole('button', { name: opening.present, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: opening.present });
  await expect(dialog.getByRole('button', { name: opening.presentDo })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: opening.under18 }).check();
  await expect(dialog.getByRole('status')).toContainText(event.profiles.first_name_age);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: opening.presentDo }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1, name: sitting.menuTitle }).waitFor();
  await expect(page.getByText(home.under18, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: sitting.goOn }).click();
  await waitForParticipants(page);
  const letter = { case: 3, purpose: 'appeal', form: 'letter', language: 'en', text: 'Let her go.' } as const;
  await expect(savePass(page, { ...makePass([]), letters: [letter] })).rejects.toThrow('not saved');
  expect(await savePass(page, makePass([3]))).toMatchObject({ person: 2 });
  await page.reload();
  await waitForParticipants(page);
  await enterVolunteersPage(page, setUpPin);
  await expect(page.getByText(home.under18, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: sitting.close }).click();
  await page.getByRole('button', { name: sitting.closeNow }).click();
  await expect(page.getByRole('row', { name: `${report.total} 3 3` })).toBeVisible();
  await tablet.goOnline();
  await page.getByText(report.allThere).waitFor({ timeout: 60_000 });
  const desk = await readDesk(campaign);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(desk.entries.map(({ body }) => body.kind)).toEqual([
    'sitting',
    'pass',
    'closing',
    'sitting',
    'pass',
    'closing',
  ]);
});

test('twelve cases by five forms fit into one SMS, count at once as provisional, and never beside the entries', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(180_000);
  const letters = cases.map((number) => ({
    case: number,
    ...({ purpose: 'appeal', form: 'letter', language: 'en', text: 'Let them go.' } as const),
  }));
  const phone = cases.flatMap((number) =>
    (['sms', 'email', 'social'] as const).map((form) => ({ case: number, form })),
  );
  const everything = { ...makePass(cases), letters, phone };
  const page = await gatherOffline(tablet, campaign, [everything, everything, everything, makePass([1, 12])]);
  await page.getByRole('button', { name: sitting.close }).click();
  await page.getByRole('button', { name: sitting.closeNow }).click();
  const sms = (await page.getByText(/^(BARUA |B:)/).textContent()) ?? '';
  expect(sms.length).toBeLessThanOrEqual(160);
  await expect(page.getByText(report.smsFolded)).toBeHidden();

  expect(await runDesk(campaign, 'report', sms)).toMatchObject({ exitCode: 0 });
  const before = await readTotals();
  expect(before.rows).toEqual([]);
  expect(before.provisional.rows).toHaveLength(60);
  expect(before.provisional.people).toMatchObject([{ n: 4 }]);

  await tablet.goOnline();
  await page.getByText(report.allThere).waitFor({ timeout: 60_000 });
  expect(await runDesk(campaign, 'report', sms)).toMatchObject({ exitCode: 0 });
  const after = await readTotals();
  expect(after.provisional).toEqual({ rows: [], people: [], reports: 0 });
  expect(toCounts(after.rows)).toEqual(toCounts(before.provisional.rows));
  expect(after.people).toMatchObject([{ n: 4 }]);

  async function readTotals(): Promise<Totals> {
    const totals = await campaign.client.totals();
    if (!totals.ok) throw new Error(totals.problem.kind);
    return totals.value;
  }
});

/** A tablet in a sitting seals these passes without a network; ends behind the PIN. */
async function gatherOffline(tablet: TabletDevice, campaign: Campaign, passes: readonly Pass[]): Promise<Page> {
  await setUpTablet(tablet, campaign.inviteLink, 'Blue');
  const page = tablet.page();
  await tablet.goOffline();
  for (const pass of passes) await savePass(page, pass);
  await enterVolunteersPage(page, setUpPin);
  return page;
}

/** Motion, five turns, hands before and after; on the hall's screen. */
async function holdDebate(page: Page): Promise<void> {
  await page.getByRole('button', { name: hallScreen.views.debate }).click();
  await page.getByRole('button', { name: debate.prepare }).click();
  await page.getByRole('textbox', { name: debate.motion }).fill(motion);
  await page.getByRole('button', { name: debate.done }).click();
  for (let turn = 0; turn < 4; turn += 1) await page.getByRole('button', { name: debate.nextSpeaker }).click();
  await page.getByRole('button', { name: debate.start }).click();
  await page.getByRole('button', { name: hallScreen.views.hands }).click();
  await countHands(page, hands.countBefore, { for: 52, undecided: 31, against: 41 });
  await countHands(page, hands.countAfter, { for: 71, undecided: 12, against: 38 });
}

async function countHands(page: Page, which: string, counted: Record<keyof typeof hands.sides, number>): Promise<void> {
  await page.getByRole('button', { name: which }).click();
  for (const side of ['for', 'undecided', 'against'] as const) {
    await page.getByRole('textbox', { name: hands.sides[side], exact: true }).fill(String(counted[side]));
  }
  await page.getByRole('button', { name: hands.show }).click();
}

function makePass(signed: readonly number[]): Pass {
  return {
    at: 1_796_900_000_000,
    language: 'en',
    name: 'Asha',
    signed,
    ...(signed.length > 0 && { affirmation: { kind: 'typed' } as const }),
    letters: [],
    consents: [],
    withdrawal: new Uint8Array(8),
  };
}

/** Sorted, so that what was said and what arrived can be laid together. */
function toCounts(rows: Totals['rows'] | Totals['provisional']['rows']): string[] {
  return rows.map((row) => `${row.case} ${row.purpose} ${row.form} ${row.channel} ${row.n}`).sort();
}
