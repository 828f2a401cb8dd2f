import { expect } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { countInkPoints, mostInkPoints } from '../src/domain/ink.ts';
import { writingEnglish } from '../src/text/en/writing.ts';
import { english } from '../src/text/en.ts';
import { openLetter } from './browser/letter-screens.ts';
import { enterHalf, handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { scribble } from './browser/scribble.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { closeSitting, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const { general, letter, sign } = english;
const { inkPage, pages } = writingEnglish;
const pack = makeDemoPack();

test('a signature of 20,000 points is drawn on a slow tablet, simplified, sealed, and there at the office', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Ink');
  const page = tablet.page();
  await enterHalf(
    page,
    { language: 'en', name: 'Mumtaz', signed: [1], affirmation: { kind: 'typed' }, letters: [], consents: [] },
    pack,
  );
  await page.getByRole('radio', { name: sign.ways.ink, exact: true }).check();
  const pad = page.getByRole('img', { name: sign.ways.ink, exact: true });
  await tablet.slowDown(4);
  const smoothness = await scribble(pad, 20_000);
  await tablet.slowDown(1);
  process.stdout.write(`signature: ${JSON.stringify(smoothness)}\n`);
  await pressSeal(page, 'en');
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const [pass] = (await readDesk(campaign)).passes;
  const ink = pass?.affirmation?.kind === 'ink' ? pass.affirmation.ink : undefined;
  expect(ink && countInkPoints(ink)).toBeGreaterThan(mostInkPoints / 8);
  expect(ink && countInkPoints(ink)).toBeLessThanOrEqual(mostInkPoints);
  expect(ink?.strokes).toHaveLength(40);
});

test('a page of 20,000 points by hand is drawn on a slow tablet, and its file stays below 120,000 bytes', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(240_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Ink');
  const page = tablet.page();
  await openLetter(page, 'en', 3);
  await page.getByRole('button', { name: pages.write, exact: true }).click();
  const pad = page.getByRole('img', { name: inkPage.pad, exact: true });
  await pad.waitFor();
  await tablet.slowDown(4);
  const smoothness = await scribble(pad, 20_000);
  await tablet.slowDown(1);
  process.stdout.write(`page: ${JSON.stringify(smoothness)}\n`);
  await page.getByRole('button', { name: letter.done, exact: true }).click();
  await page.getByRole('button', { name: letter.done, exact: true }).click();
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await page.getByRole('textbox', { name: sign.name, exact: true }).fill('Mumtaz');
  await page.getByRole('button', { name: general.next, exact: true }).click();
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  const sizes = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('attachments');
    const found: number[] = [];
    for await (const handle of (folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values()) {
      found.push((await handle.getFile()).size);
    }
    return found;
  });
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeGreaterThan(20_000);
  expect(sizes[0]).toBeLessThanOrEqual(120_000);
});
