import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import type { CollectedEntry } from '../src/desk/collect-entries.ts';
import { exportColumns } from '../src/desk/export-rows.ts';
import { createPrintBook } from '../src/desk/print/print-book.ts';
import { writePrintPage } from '../src/desk/print/print-page.ts';
import { makeTestPass } from '../src/desk/test-office.ts';
import { readCsvCell } from '../src/domain/csv.ts';
import { type NameProblem, parseName } from '../src/domain/name.ts';
import { naughtySample, naughtyStrings } from '../src/integration/naughty-strings.ts';
import { parseCsv } from '../src/integration/parse-csv.ts';
import { twentyNames } from '../src/integration/twenty-names.ts';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { caseToName } from './browser/letter-screens.ts';
import { type EnteredPass, enterHalf, handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { runDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, review, sign } = english;
const { host } = writingEnglish;
const pack = makeDemoPack();

/** What somebody gives: their name as they type it, and a letter. */
type Person = { readonly typed: string; readonly kept: string; readonly text: string };

const sample = naughtySample();
const accepted = sample.flatMap((typed) => {
  const name = parseName(typed);
  return name.ok ? [{ typed, kept: name.value }] : [];
});

/** The twenty first, then those who are called a naughty string; each string of the sample is somebody's letter. */
const names = [...twentyNames, ...accepted];
const people: readonly Person[] = Array.from({ length: Math.max(names.length, sample.length) }, (_, index) => ({
  typed: names[index]?.typed ?? 'Asha',
  kept: names[index]?.kept ?? 'Asha',
  text: sample[index] ?? 'Free her.',
}));

const nobody: EnteredPass = {
  language: 'en',
  name: '',
  signed: [3],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [{ id: 'deliver', version: 1, language: 'en' }],
};

test('names of the world and naughty strings stand on the screen, in the table and on paper as they were written', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
  page: office,
}) => {
  test.setTimeout(600_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Names');
  const page = tablet.page();
  for (const [index, person] of people.entries()) {
    const shown = await enterPerson(page, person, index < twentyNames.length);
    expect(shown, person.kept).toEqual({ name: person.kept, text: person.text });
    await pressSeal(page, 'en');
    await readSealedPage(page, 'en');
    await handOn(page, 'en');
  }
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 120_000);

  const folder = mkdtempSync(join(tmpdir(), 'barua-names-'));
  const [csv, json, print] = [join(folder, 'all.csv'), join(folder, 'all.json'), join(folder, 'all.html')];
  const desk = await runDesk(campaign, 'open', '--csv', csv, '--json', json, '--print', print);
  expect(desk.exitCode, desk.printed).toBe(0);
  expect(listOpened(readFileSync(json, 'utf8'))).toEqual(people.map(({ kept, text }) => ({ name: kept, text })));
  const rows = readTable(readFileSync(csv, 'utf8'));
  expect(rows).toEqual(people.map(({ kept, text }) => ({ name: kept, text })));

  await office.goto(pathToFileURL(print).href);
  expect(await office.locator('.name bdi').allTextContents()).toEqual(people.map(({ kept }) => kept));
  expect(await office.locator('.letter .text').allTextContents()).toEqual(people.map(({ text }) => text));
  expect(await office.locator('.letter .by bdi').allTextContents()).toEqual(people.map(({ kept }) => kept));
  await expectPages(office, people.length);
  rmSync(folder, { recursive: true });
});

test('what is no name gets its word, and stays in the field as it was typed', async ({ tablet, campaign }) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'No names');
  const page = tablet.page();
  await enterHalf(page, nobody, pack);
  const field = page.getByRole('textbox', { name: sign.name, exact: true });
  const refused = sample.flatMap((typed) => {
    const name = parseName(typed);
    return name.ok ? [] : [{ typed, problem: name.problem }];
  });
  expect(new Set(refused.map(({ problem }) => problem.kind)).size).toBe(3);
  for (const { typed, problem } of [...refused, { typed: ' \u00A0', problem: { kind: 'name-missing' } as const }]) {
    await field.fill(typed);
    await pressSeal(page, 'en');
    await expect(page.getByText(toWord(problem), { exact: true })).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await field.inputValue()).toBe(typed);
    if (problem.kind !== 'name-with-hidden-characters') continue;
    await page.getByRole('button', { name: sign.useCleaned(problem.cleaned), exact: true }).click();
    expect(await field.inputValue()).toBe(problem.cleaned);
  }

  // Whoever saw a mark made has a name too.
  await field.fill('Asha');
  await page.getByRole('radio', { name: sign.ways.mark, exact: true }).check();
  const witness = page.getByRole('textbox', { name: sign.witness, exact: true });
  await witness.fill('\u2066Mumtaz\u2067');
  await pressSeal(page, 'en');
  await expect(page.getByText(sign.problems['name-with-hidden-characters'], { exact: true })).toBeVisible();
  await page.getByRole('button', { name: sign.useCleaned('Mumtaz'), exact: true }).click();
  await expect(witness).toHaveValue('Mumtaz');

  // And so has who wants to hold an event.
  await page.getByRole('radio', { name: sign.ways.typed, exact: true }).check();
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await page.getByRole('button', { name: host.open, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('12345');
  await page.getByRole('textbox', { name: sign.contactSms, exact: true }).fill('+000 000 0001');
  await page.getByRole('button', { name: host.save, exact: true }).click();
  await expect(page.getByText(sign.problems['name-without-letter'], { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('ʻAlohi');
  await page.getByRole('textbox', { name: host.note, exact: true }).focus();
  await page.keyboard.insertText('x'.repeat(600));
  await page.getByRole('button', { name: host.save, exact: true }).click();
  await expect(page.getByText(host.thanks)).toBeVisible();
});

test('every string of the naughty list is text on the printed page, and nothing of it runs', async ({ page }) => {
  const texts = naughtyStrings.filter((text) => text !== '');
  const book = createPrintBook();
  book.take(texts.map(toEntry));
  const file = join(mkdtempSync(join(tmpdir(), 'barua-print-')), 'all.html');
  writeFileSync(file, [...writePrintPage(book.read(), { title: texts.join(' '), packs: [] })].join(''));
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) ran.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  expect(await page.locator('.name bdi').allTextContents()).toEqual(texts);
  expect(await page.locator('.letter .text').allTextContents()).toEqual(texts);
  expect(await page.locator('script, img, iframe, a, link, object').count()).toBe(0);
  expect(ran).toEqual([]);
  rmSync(join(file, '..'), { recursive: true });
});

/** From the language to the review, the name by the keyboard where wanted; what the review shows. */
async function enterPerson(page: Page, { typed, text }: Person, byKeyboard: boolean) {
  const letter = { case: 3, purpose: 'appeal', form: 'letter', language: 'en', text } as const;
  await enterHalf(page, { ...nobody, name: byKeyboard ? '' : typed, letters: [letter] }, pack);
  if (byKeyboard) await page.getByRole('textbox', { name: sign.name, exact: true }).pressSequentially(typed);
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: review.title }).waitFor();
  const below = (heading: string) =>
    page.getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::p').textContent();
  return { name: await below(review.name), text: await below(review.letterFor(caseToName(3))) };
}

function toWord(problem: NameProblem): string {
  return problem.kind === 'name-too-long'
    ? sign.problems[problem.kind](problem.graphemes)
    : sign.problems[problem.kind];
}

function listOpened(json: string): { readonly name: string; readonly text: string }[] {
  const lines = json
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.flatMap(({ body }) => (body.kind === 'pass' ? [toNameAndText(body.pass)] : []));
}

function toNameAndText({ name, letters }: { readonly name: string; readonly letters: readonly { text: string }[] }) {
  return { name, text: letters[0]?.text ?? '' };
}

/** Name and text of every letter's row, the guard against formulas taken off. */
function readTable(csv: string): { readonly name: string; readonly text: string }[] {
  const [, ...rows] = parseCsv(csv);
  const cell = (row: readonly string[], column: (typeof exportColumns)[number]) =>
    readCsvCell(row[exportColumns.indexOf(column)] ?? '');
  return rows
    .filter((row) => cell(row, 'form') === 'letter')
    .map((row) => ({ name: cell(row, 'name'), text: cell(row, 'text') }));
}

/** One page for the counts, one a letter, and between them as many as the list alone takes. */
async function expectPages(page: Page, letters: number): Promise<void> {
  const whole = await countPages(page, 'html {}');
  const counts = await countPages(page, '.sheet:not(.counts) { display: none }');
  const list = await countPages(page, '.sheet:not(.list) { display: none }');
  const written = await countPages(page, '.sheet:not(.letter) { display: none }');
  expect({ counts, written }).toEqual({ counts: 1, written: letters });
  expect(list).toBeGreaterThan(0);
  expect(whole).toBe(counts + list + written);
}

async function countPages(page: Page, style: string): Promise<number> {
  const added = await page.addStyleTag({ content: style });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await added.evaluate((element: Element) => element.remove());
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
}

function toEntry(text: string, index: number): CollectedEntry {
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text } as const;
  const consents = [{ id: 'deliver', version: 1, language: 'en' }] as const;
  const pass = makeTestPass({ name: text, letters: [letter], consents });
  return {
    isTakenBack: false,
    entry: {
      journal: 'J',
      number: index + 1,
      header: {
        number: index + 1,
        kind: 'pass',
        opening: 1,
        minutes: 0,
        cells: [],
        people: 1,
        key: 1,
        attachments: [],
        about: { kind: 'none' },
      },
      body: { kind: 'pass', pass },
      sitting: undefined,
    },
  };
}
