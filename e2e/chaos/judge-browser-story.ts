import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { readCarriedFiles } from '../../src/desk/carried-files.ts';
import { openCarriedFiles } from '../../src/desk/open-campaign.ts';
import type { ChaosVerdict } from '../../src/integration/chaos-judge.ts';
import { listReceiptKeys, takeManifest } from '../../src/protocol/manifest.ts';
import { readReceiptPlace, takeReceipt } from '../../src/protocol/receipt.ts';
import { english } from '../../src/text/en.ts';
import { setUpPin } from '../browser/set-up-tablet.ts';
import { closeSitting } from '../browser/tablet-screens.ts';
import { bytesToHex } from '../power/code-hex.ts';
import { openTabletJournals } from '../power/opened-journals.ts';
import { type BrowserStory, sendAll, startAgain } from './story-tablet.ts';

/**
 * Brings everything to the centre over a good link and compares: each pass that a tablet called saved is opened by the office exactly once, at the centre or, from a
 * journal that ended, out of the tablet's own carrier file; every receipt names what is there.
 */
export async function judgeBrowserStory(story: BrowserStory): Promise<Omit<ChaosVerdict, 'seed'>> {
  const { campaign, proxy, tabletName, ledger, devices, injected } = story;
  const wrong: string[] = [];
  const aside = new Set<string>();
  let inForks = 0;
  let forksTold = 0;
  proxy.badness = 0;
  for (const device of devices) {
    if (!device.isRunning()) await startAgain(story, device);
    await sendAll(device);
    await proxy.deliverLate();
    const { written, atCentre, inForkedJournals } = await sendAll(device);
    if (written !== atCentre) wrong.push(`written ${written}, at the centre ${atCentre}`);
    if (inForkedJournals > 0) {
      forksTold += 1;
      inForks += inForkedJournals;
      for (const code of await openOwnFile(campaign, device.page())) aside.add(code);
    }
    await device.close();
  }
  const opened = await openTabletJournals(campaign, tabletName);
  for (const problem of opened.problems) wrong.push(`the office finds ${problem}`);
  const codes = opened.passes.map(({ code }) => code);
  const there = new Set(codes);
  const missing = ledger.list().filter(({ code }) => !there.has(code) && !aside.has(code)).length;
  const doubled = codes.length - there.size;
  if (ledger.list().length === 0) wrong.push('nothing was saved, so nothing was shown');
  if (missing > 0) wrong.push(`${missing} missing`);
  if (doubled > 0) wrong.push(`${doubled} doubled`);
  const isForked = injected.has('yesterday’s copy') || injected.has('two tablets from one copy');
  if (forksTold > 0 && !isForked) wrong.push('a fork without a copy');
  const receiptsChecked = await checkReceipts(story, wrong);
  return {
    ...{ injected, written: ledger.list().length, atCentre: there.size, doubled, missing },
    ...{ receiptsChecked, marksChecked: devices.length, forksTold, inForks, wrong },
  };
}

const { carrying } = english;

/** The passes in what a tablet gives out by hand: whatever no receipt names, of ended journals too. */
async function openOwnFile(campaign: BrowserStory['campaign'], page: Page): Promise<string[]> {
  await closeSitting(page, setUpPin);
  await page.getByRole('button', { name: carrying.open }).click();
  await page.getByRole('heading', { level: 1, name: carrying.title }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  await page.getByRole('button', { name: carrying.write }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: carrying.save, exact: true }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const stream = async function* whole() {
    yield new Uint8Array(bytes);
  };
  const carried = await readCarriedFiles([{ path: 'file', stream }], campaign.keys.campaign);
  const codes: string[] = [];
  await openCarriedFiles(carried, campaign.keys, async (entries) => {
    for (const { entry } of entries) {
      if (entry.body.kind === 'pass') codes.push(bytesToHex(entry.body.pass.withdrawal));
    }
  });
  return codes;
}

/** Each receipt that went by: signed by the centre, and true of what stands in its database now. */
async function checkReceipts({ campaign, proxy }: BrowserStory, wrong: string[]): Promise<number> {
  const manifest = await campaign.client.manifest();
  const taken = manifest.ok ? await takeManifest(manifest.value, campaign.keys.campaign, 0) : manifest;
  if (!taken.ok) throw new Error(`no manifest: ${taken.problem.kind}`);
  const keys = await listReceiptKeys(taken.value);
  const database = new DatabaseSync(join(campaign.centreFolder, 'centre.db'), { readOnly: true });
  const find = database.prepare('SELECT digest FROM entries WHERE journal = ? AND number = ?');
  for (const bytes of proxy.receipts) {
    const place = readReceiptPlace(bytes);
    const receipt = place && (await takeReceipt(bytes, keys, place));
    if (!receipt?.ok) {
      wrong.push('a receipt that nobody signed');
      continue;
    }
    const { journal, head, digest } = receipt.value;
    const row = find.get(journal, head);
    const isTrue =
      head === 0 || (row?.['digest'] instanceof Uint8Array && bytesToHex(row['digest']) === bytesToHex(digest));
    if (!isTrue) wrong.push(`a receipt for ${head} is not true`);
  }
  database.close();
  return proxy.receipts.length;
}
