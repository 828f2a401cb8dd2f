import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { giveVoices } from './browser/give-voices.ts';
import { passTime } from './browser/pass-time.ts';
import { searchRawMemory } from './browser/raw-memory.ts';
import { setUpPin, setUpTablet, setUpTitle } from './browser/set-up-tablet.ts';
import { createTablet, type TabletDevice } from './browser/tablet-driver.ts';
import { closeSitting, openSitting, waitForParticipants } from './browser/tablet-screens.ts';
import { test } from './story.ts';
import { listWorkerHeaps, pageToHeap, searchHeap, wholeStringsFlag } from './traces/heap-search.ts';
import {
  giveEverything,
  leaveHalfWritten,
  letOthersSign,
  needles,
  personal,
  putRightAndType,
  throwKeptLetterAway,
} from './traces/heaviest-story.ts';
import { searchLiveObjects } from './traces/live-objects.ts';

test('after everything that a tablet can be given, nothing of anybody is left: not in memory, not on the disk', async ({
  campaign,
}) => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), 'barua-traces-'));
  const tablet = createTablet({ profile, url: campaign.url, flags: [wholeStringsFlag] });
  await setUpTablet(tablet, campaign.inviteLink, 'Traces');
  const page = tablet.page();
  await giveVoices(page, ['en-GB']);
  await throwKeptLetterAway(page);
  await page.clock.install();
  await giveEverything(page);
  await letOthersSign(page);
  await putRightAndType(page);

  await test.step('the control: while names may still be put right, they are found', async () => {
    const found = await searchMemory(page);
    expect(found.join('\n')).toContain(personal.renamed);
    expect(found.join('\n')).toMatch(/ink of/);
  });

  await test.step('once the correction window has ended, nothing is', async () => {
    await passTime(page, 16 * 60_000);
    await waitForParticipants(page);
    expect(await searchMemory(page)).toEqual([]);
    tellRawMemory(profile, 'after the window');
  });

  await test.step('the control: what a careless screen would keep is found', async () => {
    await page.evaluate(plantInMemory, personal.heavy);
    const found = (await searchMemory(page)).join('\n');
    for (const where of [/name.*in the page/, /witness.*in an element/, /a photographed page/, /pixels of a picture/])
      expect(found).toMatch(where);
    await page.reload();
    await waitForParticipants(page);
    tellRawMemory(profile, 'after a reload');
  });

  await test.step('the sitting is closed, the browser too: nothing on the disk', async () => {
    await closeSitting(page, setUpPin);
    await tablet.close();
    expectNothingOnDisk(tablet);
  });

  await test.step('somebody is in the middle of a form, and the battery dies: nothing on the disk', async () => {
    const restarted = await tablet.start();
    await openSitting(restarted, setUpTitle);
    await leaveHalfWritten(restarted);
    await tablet.kill();
    expectNothingOnDisk(tablet);
  });

  await test.step('the control: what is written to the disk is found', async () => {
    const restarted = await tablet.start();
    await restarted.evaluate(({ name }) => localStorage.setItem('control', name), personal.heavy);
    await tablet.close();
    const { hits } = searchFolders([profile], needles);
    expect(hits.map(({ needle }) => needle.text)).toContain(personal.heavy.name);
  });
  rmSync(profile, { recursive: true, force: true });
});

/**
 * With `BARUA_RAW_MEMORY` set: which texts still stand where the browser has freed memory and not written over it. It judges nothing, for no page can wipe it (the threat
 * model says so); and it reads gigabytes, which takes minutes.
 */
function tellRawMemory(profile: string, when: string): void {
  if (!process.env['BARUA_RAW_MEMORY']) return;
  const { left, bytes } = searchRawMemory(profile, needles);
  const all = new Set(needles.map(({ what }) => what)).size;
  process.stdout.write(
    `${when}, in ${Math.round(bytes / 1e6)} MB of the pages’ processes: ${left.length} of ${all}: ${left.join(', ')}\n`,
  );
}

/** Every heap and everything that lives outside of it, after a garbage collection. */
async function searchMemory(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const workers = await listWorkerHeaps(session);
  expect(workers.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const heap of [pageToHeap(session), ...workers]) found.push(...(await searchHeap(heap, needles)).found);
  found.push(...(await searchLiveObjects(session, needles)));
  await session.detach();
  return found;
}

/** Runs in the page: a name in a closure, put together from parts; a field that was taken off the page; a page's bytes. */
function plantInMemory({ name, witness }: Readonly<Record<'name' | 'witness', string>>): void {
  const [first = '', ...rest] = name.split(' ');
  const whole = `${first} ${rest.join(' ')}`;
  const field = document.createElement('input');
  field.value = witness;
  const page = { kind: 'photo', bytes: new Uint8Array(9) };
  Object.assign(globalThis, { planted: { tell: () => whole.length, field, page, sheet: new ImageData(30, 40) } });
}

function expectNothingOnDisk({ profile }: TabletDevice): void {
  const { hits, unreadable, files, bytes } = searchFolders([profile], needles);
  expect(hits.map(hitToText)).toEqual([]);
  expect(unreadable).toEqual([]);
  expect(files).toBeGreaterThan(50);
  expect(bytes).toBeGreaterThan(1_000_000);
}
