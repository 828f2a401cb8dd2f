import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { makeTotalsLink } from '../src/desk/links.ts';
import { pickText } from '../src/domain/case-pack.ts';
import { deskEnglish } from '../src/text/desk-en.ts';
import { english } from '../src/text/en.ts';
import { expectAccessible } from './browser/check-accessibility.ts';
import { completePass } from './browser/participant-screens.ts';
import { readQrCode } from './browser/read-qr-code.ts';
import { readReport } from './browser/read-report.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import {
  enterVolunteersPage,
  waitForParticipants,
  waitForStartPage,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import { readDesk, runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { sitting, tally, correct, report, sorts, general, opening, home } = english;
const pack = makeDemoPack();
const caseName = (number: number) =>
  pickText(pack.cases.find((each) => each.number === number)?.name ?? {}, 'en', 'en').text;

test('an evening: SMS and a box of letters are counted, mistakes taken back, the report goes by SMS first and nothing counts twice', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
  page: office,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Blue');
  const page = tablet.page();
  await tablet.goOffline();
  await sign(page, 'Ashaa', [1, 2]);
  await sign(page, 'Joseph', [1]);
  await sign(page, 'Mistake', [1, 2, 3]);

  await test.step('forty SMS for case 3, and seven too many that are undone', async () => {
    await enterVolunteersPage(page, setUpPin);
    await page.getByRole('button', { name: tally.title }).click();
    await page.getByRole('radio', { name: caseName(3), exact: true }).check();
    await page.getByRole('radio', { name: sorts.forms.sms, exact: true }).check();
    for (let n = 0; n < 4; n += 1) await page.getByRole('button', { name: '+10', exact: true }).click();
    await page.getByRole('button', { name: tally.write(40), exact: true }).click();
    await expect(page.getByText(tally.written(40, `${sorts.forms.sms} · ${caseName(3)}`))).toBeVisible();
    await page.getByRole('textbox', { name: tally.number }).fill('7');
    await page.getByRole('button', { name: tally.write(7), exact: true }).click();
    await page.getByRole('button', { name: tally.takeBack, exact: true }).click();
    await expect(page.getByText(tally.takenBack)).toBeVisible();
    await expect(page.getByRole('row', { name: `${caseName(3)} 1 40 41` })).toBeVisible();
    await page.getByRole('radio', { name: sorts.forms.letter, exact: true }).check();
    await page.getByRole('button', { name: '+5', exact: true }).click();
    await page.getByRole('button', { name: tally.write(5), exact: true }).click();
    await expect(page.getByRole('row', { name: `${caseName(3)} 1 5 40 46` })).toBeVisible();
    await page.getByRole('button', { name: general.back, exact: true }).click();
  });

  await test.step('a misspelt name is put right, and what somebody gave by mistake taken back', async () => {
    await page.getByRole('button', { name: correct.title }).click();
    await page.getByRole('button', { name: correct.renameOf('Ashaa') }).click();
    await page.getByRole('textbox', { name: correct.name, exact: true }).fill('Asha');
    await page.getByRole('button', { name: correct.sealAgain }).click();
    await expect(page.getByText(correct.renamed)).toBeVisible();
    // Asha still is number 1, as she was told.
    await page.getByRole('textbox', { name: correct.byNumber }).fill('1');
    await page.getByRole('button', { name: correct.find, exact: true }).click();
    await expect(page.getByRole('list', { name: report.actions }).getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: correct.takeBackOf('Mistake') }).click();
    await page.getByRole('button', { name: correct.takeBackNow }).click();
    await expect(page.getByText(correct.takenBack)).toBeVisible();
    await expect(page.getByText('Mistake')).toBeHidden();
    await page.getByRole('button', { name: general.back, exact: true }).click();
  });

  const sms = await test.step('the sitting is closed, and its report adds up', async () => {
    await page.getByRole('button', { name: sitting.close }).click();
    await page.getByRole('button', { name: sitting.closeNow }).click();
    await page.getByRole('heading', { level: 1, name: report.title }).waitFor();
    await expect(page.getByText(report.waiting(12))).toBeVisible();
    expect(await readReport(page)).toEqual({
      people: 2,
      actions: 48,
      written: 12,
      safe: 12,
      centre: 0,
      missing: 0,
      paper: 5,
    });
    const text = await page.getByText(/^BARUA [0-9A-Z ]+$/).textContent();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: report.csv }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFFevent,title,day')).toBe(true);
    expect(csv).toContain(`,3,${caseName(3)},appeal,sms,phone,40\r\n`);
    expect(csv).toContain(`,3,${caseName(3)},appeal,letter,paper,5\r\n`);
    expect(await readQrCode(page.getByRole('img', { name: report.qr }))).toBe(text);
    return text ?? '';
  });

  await test.step('the office takes the SMS, not a mistyped one, and counts it as provisional', async () => {
    const typo = `${sms.slice(0, -1)}${sms.endsWith('7') ? '8' : '7'}`;
    expect(await runDesk(campaign, 'report', typo)).toMatchObject({ exitCode: 2 });
    expect(await runDesk(campaign, 'report', sms)).toMatchObject({ exitCode: 0 });
    const totals = await campaign.client.totals();
    if (!totals.ok) throw new Error(totals.problem.kind);
    expect(sum(totals.value.rows)).toBe(0);
    expect(sum(totals.value.provisional.rows)).toBe(48);
    expect(sum(totals.value.provisional.people)).toBe(2);
    await office.goto(await makeTotalsLink(campaign.keys, campaign.url, Date.now() + 3_600_000));
    await office.getByRole('heading', { name: deskEnglish.provisional, exact: true }).waitFor();
    const byEvent = office.getByRole('region', { name: deskEnglish.provisional }).getByRole('table').first();
    await expect(byEvent.getByRole('row').last()).toHaveText(`${deskEnglish.total}248`);
    await expectAccessible(office);
  });

  await test.step('when the tablet has sent, the same is confirmed and nothing doubled', async () => {
    await tablet.goOnline();
    await expect(page.getByText(report.allThere)).toBeVisible({ timeout: 60_000 });
    expect(await readReport(page)).toEqual({
      people: 2,
      actions: 48,
      written: 12,
      safe: 12,
      centre: 12,
      missing: 0,
      paper: 5,
    });
    await page.getByRole('button', { name: report.done }).click();
    await waitForStartPage(page);
    await waitUntilAllIsSent(page, 60_000);
    const totals = await campaign.client.totals();
    if (!totals.ok) throw new Error(totals.problem.kind);
    expect(sum(totals.value.rows)).toBe(48);
    expect(sum(totals.value.people)).toBe(2);
    expect(totals.value.rows.find(({ form }) => form === 'sms')).toMatchObject({ case: 3, channel: 'phone', n: 40 });
    expect(totals.value.provisional).toEqual({ rows: [], people: [], reports: 0 });
    await office.reload();
    await office.getByRole('table').first().waitFor();
    await expect(office.getByText(deskEnglish.provisional, { exact: true })).toBeHidden();
    const desk = await readDesk(campaign);
    expect(desk.exitCode, desk.printed).toBe(0);
    const counted = desk.entries.flatMap(({ body, takenBack }) =>
      body.kind === 'pass' && !takenBack ? [body.pass.name] : [],
    );
    expect(counted.sort()).toEqual(['Asha', 'Joseph']);
  });
});

test('names of the last five can be put right; when under-18s come in and after a restart none is left, and a number is enough', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(150_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Green');
  const page = tablet.page();
  const six = ['Asha', 'Joseph', 'Mumtaz', 'Suharto', 'Amina', 'Ngũgĩ'];
  for (const [index, name] of six.entries()) await sign(page, name, index === 1 ? [1, 2] : [1]);
  await enterVolunteersPage(page, setUpPin);
  expect(await listNames(page)).toEqual(six.slice(1).toReversed());

  await page.getByRole('button', { name: opening.present }).click();
  await page.getByRole('checkbox', { name: opening.under18 }).check();
  await page.getByRole('button', { name: opening.presentDo }).click();
  await expect(page.getByText(home.under18)).toBeVisible();
  expect(await listNames(page)).toEqual([]);
  await page.getByRole('button', { name: sitting.goOn }).click();
  await sign(page, 'Zuri', [1]);
  await enterVolunteersPage(page, setUpPin);
  expect(await listNames(page)).toEqual(['Zuri']);

  await page.reload();
  await enterVolunteersPage(page, setUpPin);
  expect(await listNames(page)).toEqual([]);
  await page.getByRole('button', { name: correct.title }).click();
  await page.getByRole('textbox', { name: correct.byNumber }).fill('2');
  await page.getByRole('button', { name: correct.find, exact: true }).click();
  await expect(page.getByText(`${sorts.forms.signature} 2`)).toBeVisible();
  await page.getByRole('button', { name: correct.takeBack, exact: true }).click();
  await page.getByRole('button', { name: correct.takeBackNow }).click();
  await expect(page.getByText(correct.takenBack)).toBeVisible();
  await page.getByRole('textbox', { name: correct.byNumber }).fill('2');
  await page.getByRole('button', { name: correct.find, exact: true }).click();
  await expect(page.getByText(correct.notFound)).toBeVisible();
});

for (const [device, viewport] of [
  ['tablet', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`counting, putting right and closing shut nobody out, on a ${device}`, async ({ tablet, campaign }) => {
    test.setTimeout(120_000);
    await setUpTablet(tablet, campaign.inviteLink, 'Open');
    const page = tablet.page();
    await page.setViewportSize(viewport);
    await sign(page, 'Asha', [1]);
    await enterVolunteersPage(page, setUpPin);
    await checkClosing(page);
  });
}

/** Whose names can still be put right, behind the PIN. */
async function listNames(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: correct.title }).click();
  await page.getByRole('textbox', { name: correct.byNumber }).waitFor();
  const names = await page.getByRole('listitem').locator('bdi').allTextContents();
  await page.getByRole('button', { name: general.back, exact: true }).click();
  return names;
}

/** Counting, putting right, closing: from the volunteers' page to the evening's report. */
async function checkClosing(page: Page): Promise<void> {
  await page.getByRole('button', { name: tally.title }).click();
  await page.getByRole('button', { name: '+10', exact: true }).click();
  await page.getByRole('button', { name: tally.write(10), exact: true }).click();
  await page.getByRole('button', { name: tally.takeBack, exact: true }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: general.back, exact: true }).click();
  await page.getByRole('button', { name: correct.title }).click();
  await page.getByRole('button', { name: correct.rename }).first().click();
  await expectAccessible(page);
  await page.getByRole('button', { name: general.cancel, exact: true }).click();
  await page.getByRole('button', { name: correct.takeBack }).first().click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: general.cancel, exact: true }).click();
  await page.getByRole('button', { name: general.back, exact: true }).click();
  await page.getByRole('button', { name: sitting.close, exact: true }).click();
  await page.getByRole('button', { name: sitting.closeNow, exact: true }).click();
  await page.getByRole('img', { name: report.qr }).waitFor();
  await expectAccessible(page);
}

async function sign(page: Page, name: string, signed: readonly number[]): Promise<void> {
  await waitForParticipants(page);
  const pass = { language: 'en', name, signed, affirmation: { kind: 'typed' }, letters: [], consents: [] } as const;
  await completePass(page, pass, pack);
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
