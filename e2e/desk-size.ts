import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium, type Page } from '@playwright/test';
import { createTestCampaign } from '../src/desk/test-office.ts';
import { writeCarrier } from '../src/protocol/carrier-file.ts';
import { deskOpenEnglish as words } from '../src/text/desk-open-en.ts';
import { deskReviewEnglish as review } from '../src/text/desk-review-en.ts';
import { samplePass } from './bench/sample-passes.ts';
import { seededRandom } from './bench/seeded-random.ts';
import { chromiumFlags, findChromium } from './browser/find-chromium.ts';
import { startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';
import { printTable } from './print-table.ts';

/**
 * `npm run bench:desk -- [entries] [folder]`: as many entries as a large campaign has, sealed, in one carrier file, opened by the office's page in Chromium, looked through and reviewed; and how
 * long the page stood still at the most. What was sealed stays in the folder, where one is given, and is opened again the next time.
 */
const entries = Number(process.argv[2] ?? 200_000);
const perJournal = 5_000;
const perBatch = 500;

ensureBuilt();
const given = process.argv[3];
const folder = given ?? mkdtempSync(join(tmpdir(), 'barua-desk-size-'));
mkdirSync(folder, { recursive: true });
const carrier = join(folder, `${entries}.barua`);
const campaign = await startCampaign({ folder });
try {
  if (!existsSync(carrier)) await pipeline(Readable.from(writeCarrier(makeParts())), createWriteStream(carrier));
  if (process.argv[4] !== 'make') await measure();
} finally {
  await campaign.stopCentre();
  if (!given) rmSync(folder, { recursive: true, force: true });
}

/** Three in four sign, every other with ink; one in four writes a letter. */
async function* makeParts() {
  const random = seededRandom(1);
  const office = await createTestCampaign(campaign.keys, { number: 0, bytes: new Uint8Array(0) });
  for (let made = 0; made < entries; ) {
    const tablet = await office.enrol(`Tablet ${made / perJournal + 1}`);
    yield { kind: 'enrolment' as const, bytes: tablet.enrolment.bytes };
    const journal = office.startJournal(tablet);
    await journal.openSitting({ cases: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
    for (const last = Math.min(entries, made + perJournal); made < last - 1; made += 1) {
      const sort = made % 4 === 3 ? 'letter' : made % 2 === 0 ? 'signature-with-ink' : 'signature';
      await journal.pass(samplePass(random, sort));
    }
    made += 1;
    for (let first = 1; first <= journal.entries.length; first += perBatch) {
      const last = Math.min(journal.entries.length, first + perBatch - 1);
      yield { kind: 'batch' as const, bytes: (await journal.batch(first, last)).bytes };
    }
  }
}

async function measure(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const page = await browser.newPage();
  await page.goto(`${campaign.url}/desk`);
  await page.getByRole('button', { name: words.chooseKey }).waitFor();
  const files = page.locator('input[type=file]');
  await files.first().setInputFiles(campaign.keyPath);
  await page.getByRole('textbox', { name: words.passphrase }).fill(campaign.passphrase);
  await page.getByRole('radio', { name: words.fromFiles }).check();
  await files.last().setInputFiles(carrier);
  await watchPauses(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const rows: string[][] = [];
  const step = async (what: string, ask: () => Promise<void>) => {
    const start = performance.now();
    await ask();
    const seconds = (performance.now() - start) / 1_000;
    rows.push([what, `${seconds.toFixed(1)} s`, `${await readLongestPause(page)} ms`]);
  };
  await step('opened', async () => {
    await press(words.open);
    await page.getByRole('button', { name: words.close }).waitFor({ timeout: 600_000 });
  });
  const memory = await page.getByText(/\d MB in memory/).allTextContents();
  await step('all people listed', async () => {
    await press(words.tabs.people);
    await page.getByRole('listitem').first().waitFor({ timeout: 60_000 });
  });
  await step('somebody searched for by name', async () => {
    await page.getByRole('textbox', { name: words.search }).fill('zawadi ngoy');
    await page
      .getByText(/\d+ (person|people)/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByText('Zawadi Ngoy').first().waitFor({ timeout: 60_000 });
  });
  await step('duplicates found and totals confirmed', async () => {
    await press(words.tabs.review);
    await page.getByText(review.confirmed).first().waitFor({ timeout: 120_000 });
  });
  await browser.close();
  const size = `${(statSync(carrier).size / 1e6).toFixed(0)} MB sealed`;
  printTable([`${entries.toLocaleString('en')} entries, ${size}`, 'took', 'page stood still at the most'], rows);
  for (const line of memory) process.stdout.write(`${line}\n`);
}

/** Keeps the longest time between two turns of the page's own loop. */
function watchPauses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const state = { last: performance.now(), longest: 0 };
    Object.assign(window, { pauses: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last - 10);
      state.last = now;
    }, 10);
  });
}

/** In ms, since the last time it was asked. */
async function readLongestPause(page: Page): Promise<number> {
  const longest = await page.evaluate(() => {
    const { pauses } = window as unknown as { pauses: { longest: number } };
    const found = pauses.longest;
    pauses.longest = 0;
    return found;
  });
  return Math.round(longest);
}
