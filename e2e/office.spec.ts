import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { makeTotalsLink } from '../src/desk/links.ts';
import { readDeskInvite } from '../src/protocol/desk-invite.ts';
import { deskEnglish as totals } from '../src/text/desk-en.ts';
import { deskGateEnglish as gate } from '../src/text/desk-gate-en.ts';
import { deskLettersEnglish as letters } from '../src/text/desk-letters-en.ts';
import { deskListsEnglish as lists } from '../src/text/desk-lists-en.ts';
import { deskOpenEnglish as words } from '../src/text/desk-open-en.ts';
import { deskReviewEnglish as review } from '../src/text/desk-review-en.ts';
import { formatNumber } from '../src/text/plural.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { countPdfPages, printElsewhere } from './browser/print-elsewhere.ts';
import { readPdf } from './browser/read-pdf.ts';
import { collectHall, inHall, someone, twice } from './office/collected-hall.ts';
import { fillKey, openDesk } from './office/desk-page.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

test('the office opens the 1,800 actions that halls collected, checks them, prints letters, hands lists over, and lets somebody go who asks for it', async ({
  ownCampaign: campaign,
  ownTablet: computer,
  browser,
}, info) => {
  test.setTimeout(240_000);
  const hall = await collectHall(campaign, 760);
  expect(hall.signatures + hall.letters).toBeGreaterThan(1_800);
  let page = await computer.start('/desk');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const say = (n: number) => formatNumber('en', n);
  const look = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });

  await test.step('a wrong passphrase is told from a damaged file, and nothing is open', async () => {
    await fillKey(page, campaign, words, 'not the passphrase');
    await press(words.open);
    await expect(page.getByRole('alert')).toHaveText(words.problems['passphrase-wrong']);
  });

  await test.step('cancelled in the middle of opening, nothing is open, and the key file need not be chosen again', async () => {
    await page.getByRole('textbox', { name: words.passphrase }).fill(campaign.passphrase);
    await press(words.open);
    await press(words.cancel);
    await expect(page.getByText(words.closed)).toBeVisible();
    await expect(page.getByText('demo.key')).toBeVisible();
  });

  await test.step('the right one opens all of it, and it counts what the centre counts', async () => {
    await openDesk(page, campaign);
    await expect(page.getByText(words.allGood)).toBeVisible();
    await expect(page.getByText(words.comparison.same)).toBeVisible();
    await expect(page.getByRole('definition').first()).toHaveText(say(hall.people));
    await look('opened');
  });

  await test.step('who holds the key lets a colleague in, who will see numbers: by a link that the key signed', async () => {
    await press(gate.invite.title);
    await page.getByRole('textbox', { name: gate.invite.name }).fill('Amina');
    await page.getByRole('combobox', { name: gate.invite.role }).selectOption('organiser');
    await press(gate.invite.make);
    const [address, invite = ''] = ((await page.locator('code').textContent()) ?? '').split('#invite=');
    expect(address).toBe(`${campaign.url}/desk/sign-in`);
    expect(readDeskInvite(invite)).toMatchObject({
      campaign: campaign.keys.campaign,
      name: 'Amina',
      role: 'organiser',
    });
  });

  await test.step('a link that got into wrong hands is taken back, and so is a tablet that came by one', async () => {
    const { invites } = gate;
    await press(invites.title);
    const links = page.getByRole('list', { name: invites.title });
    const colleague = links.getByRole('listitem').filter({ hasText: invites.colleague });
    const ask = () => colleague.getByRole('button', { name: /./ }).click();
    const sayYes = () => page.getByRole('dialog').getByRole('button', { name: invites.takeBack }).click();
    // As a copy of before has it, which keeps the word and does nothing.
    const list = '**/v1/campaigns/*/invites';
    await page.context().route(list, (route) => route.fulfill({ json: { invites: [] } }));
    await ask();
    await sayYes();
    await expect(page.getByRole('alert')).toHaveText(invites.notSeen);
    await expect(colleague).toContainText(invites.states.open);
    // The list may be on its way still: as long as it says so, the button stands there.
    await ask();
    await page.context().unroute(list);
    await sayYes();
    await expect(page.getByText(invites.takenBack)).toBeVisible();
    await expect(colleague).toContainText(invites.states.withdrawn);
    await expect(colleague.getByRole('button')).toHaveCount(0);
    await expect(links.getByRole('button', { name: /^Withdraw / }).first()).toBeVisible();
  });

  await test.step('who signed twice stands first; the office says so, and one signature less is confirmed', async () => {
    await press(words.tabs.review);
    const first = page.getByRole('region', { name: review.duplicates }).getByRole('listitem').first();
    await expect(first).toContainText(twice.first);
    await expect(first).toContainText(twice.again);
    await expect(first).toContainText(review.evidence['same-contact']);
    await look('signed-twice');
    const confirmed = page.getByRole('definition').nth(2);
    await expect(confirmed).toHaveText(say(hall.signatures + hall.letters));
    await first.getByRole('button', { name: review.one }).click();
    await expect(confirmed).toHaveText(say(hall.signatures + hall.letters - 1));
    await expect(page.getByText(`${review.reasons.duplicate} (1)`)).toBeVisible();
    const why = page.getByRole('region', { name: review.why });
    await expect(why.getByRole('listitem')).toContainText([twice.again]);
  });

  await test.step('a sample is drawn; what is said of one line is kept', async () => {
    await press(review.draw);
    const lines = page.getByRole('combobox', { name: new RegExp(`^${review.reason}: `) });
    await lines.first().waitFor();
    const open = page.locator('select:has(option[value="open"])');
    const before = await open.count();
    await open.first().selectOption({ label: review.valid });
    await expect(open).toHaveCount(before - 1);
    await expect(page.getByText(review.judgedSoFar((await lines.count()) - before + 1))).toBeVisible();
  });

  await test.step('when each line is judged the sample is written down with its seed, and can be looked at again', async () => {
    const drawn = await page.locator('select:has(option[value="none"])').count();
    await press(review.restValid(await page.locator('select:has(option[value="open"])').count()));
    await press(review.keep);
    const kept = page.getByRole('listitem').filter({ hasText: `of ${drawn} not valid` });
    await expect(kept).toBeVisible();
    await kept.getByRole('button').click();
    await expect(page.getByText(review.shownAgain('7'))).toBeVisible();
  });

  await test.step('what remains is confirmed, and the centre’s page shows it beside what is collected, with the hall', async () => {
    await press(review.publishNow);
    const confirmed = say(hall.signatures + hall.letters - 1);
    await expect(page.getByText(new RegExp(`^Published: ${confirmed} actions`))).toBeVisible();
    const link = await makeTotalsLink(campaign.keys, campaign.url, Date.now() + 3_600_000);
    const other = await page.context().newPage();
    await other.goto(link);
    const figures = other.getByRole('definition');
    await expect(figures.nth(1)).toHaveText(say(hall.signatures + hall.letters));
    await expect(figures.nth(2)).toHaveText(confirmed);
    const halls = other.getByRole('region', { name: totals.attendance }).getByRole('row');
    await expect(halls.nth(1).getByRole('cell')).toHaveText(['80', String(inHall), say(hall.people)]);
    await other.close();
  });

  await test.step('lists hold who agreed, once, with no way to be reached; a name cannot run in a spreadsheet', async () => {
    await press(words.tabs.lists);
    const csv = await save(page, () => page.getByRole('button', { name: lists.csv(lists.all), exact: true }).click());
    const text = csv.toString('utf8');
    expect(text.startsWith('\uFEFFCase,No.,Name,Signature,Country\r\n')).toBe(true);
    expect(text).toContain(someone.name);
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).toContain(twice.first);
    expect(text).not.toMatch(new RegExp(`${twice.again}|example\\.org|990`));
    await page.getByRole('button', { name: lists.printOf(lists.all), exact: true }).click();
    const paper = page.frameLocator('iframe');
    await expect(paper.getByText(someone.name)).toHaveCount(1);
    await expect(paper.getByRole('table').first()).toHaveCSS('border-collapse', 'collapse');
    await look('lists');
    const xlsx = await save(page, () => page.getByRole('button', { name: lists.xlsx(lists.all), exact: true }).click());
    const sheet = unzipSync(xlsx)['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0);
    expect(strFromU8(sheet)).toContain(someone.name);
  });

  await test.step('letters go by address: each once, the writers’ scripts as they wrote them, as many as the plan says', async () => {
    await press(words.tabs.letters);
    const plan = page.getByRole('region', { name: letters.plan });
    const sum = Number(await plan.getByRole('row').last().getByRole('cell').nth(2).textContent());
    const page2 = (await save(page, () => press(letters.save))).toString('utf8');
    expect(page2.match(/<article class="sheet letter /g)).toHaveLength(sum);
    for (const text of ['سيادة الرئيس', 'ክቡር ፕሬዚዳንት', 'Monsieur le Président']) expect(page2).toContain(text);
    expect(page2).toContain('&lt;script&gt;');
    expect(page2).not.toMatch(/<script|example\.org|\+243/);
    await press(letters.print);
    const paper = page.frameLocator('iframe');
    await expect(paper.locator('article.letter')).toHaveCount(sum);
    await look('letters');
    const printed = await printElsewhere(browser, page2, info.outputPath('letters-on-paper.png'));
    expect(countPdfPages(printed)).toBeGreaterThanOrEqual(sum);
    const written = readPdf(printed);
    expect(['Monsieur le Président', 'Dear President', 'ክቡር ፕሬዚዳንት'].filter((each) => !written.includes(each))).toEqual(
      [],
    );
    await expect(paper.getByText('سيادة الرئيس').first()).toHaveCSS('direction', 'rtl');
    const kept = hall.letters - sum;
    await expect(page.getByText(letters.kept(kept))).toBeVisible();
    await page.getByRole('textbox', { name: letters.number }).fill(String(sum));
    await page.getByRole('textbox', { name: letters.proof }).fill('RR 123 456 789 CD');
    await press(letters.record);
    await expect(page.getByText(letters.recorded('8'))).toBeVisible();
  });

  await test.step('the browser’s whole profile holds nothing of it, killed while it was open', async () => {
    await computer.kill();
    expect(findOnDisk(computer.profile, campaign.passphrase)).toEqual([]);
  });

  await test.step('somebody is found by the withdrawal code and erased, everywhere', async () => {
    page = await computer.start('/desk');
    await openDesk(page, campaign);
    await press(words.tabs.people);
    await page.getByRole('textbox', { name: words.search }).fill(someone.code.toLowerCase());
    await press(lists.eraseOf(someone.name));
    await page.getByRole('dialog').getByRole('button', { name: lists.erase, exact: true }).click();
    await expect(page.getByText(lists.erased)).toBeVisible();
    const proof = await save(page, () => press(lists.proof));
    expect(JSON.parse(proof.toString('utf8'))).toMatchObject({ officeEntry: 9, erased: [{}], seenGone: true });
    expect(proof.toString('utf8')).not.toContain(someone.name);
    await press(words.done);
    await expect(page.getByText(words.found(0))).toBeVisible();
    await press(words.close);
    await expect(page.getByText(words.closed)).toBeVisible();
  });

  await test.step('the chain still holds, the count stays, and no export has them again', async () => {
    const desk = await readDesk(campaign);
    expect(desk.printed).toContain('The centre counts the same');
    expect(desk.exitCode).toBe(0);
    expect(desk.csv).not.toContain(someone.name);
    expect(desk.csv).toContain(twice.first);
  });

  await test.step('the control: what is stored is found', async () => {
    await page.evaluate((name) => localStorage.setItem('control', name), someone.name);
    await computer.close();
    expect(findOnDisk(computer.profile, campaign.passphrase).join('\n')).toContain(someone.name);
  });
});

async function save(page: Page, ask: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return readFileSync(await download.path());
}

function findOnDisk(profile: string, passphrase: string): string[] {
  const needles = [
    { what: 'name', text: someone.name },
    { what: 'contact', text: someone.contact },
    { what: 'passphrase', text: passphrase },
    { what: 'letter', text: 'je vous demande de libérer sans délai' },
  ];
  const { hits, unreadable } = searchFolders([profile], needles);
  expect(unreadable).toEqual([]);
  return hits.map(hitToText);
}
