import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeInviteLink } from '../../src/desk/links.ts';
import type { PlantedBug } from '../../src/integration/chaos-hall.ts';
import type { ChaosVerdict } from '../../src/integration/chaos-judge.ts';
import { samplePass } from '../bench/sample-passes.ts';
import { between, pick, type Random, seededRandom } from '../bench/seeded-random.ts';
import { fillDisk } from '../browser/full-disk.ts';
import { setUpTablet } from '../browser/set-up-tablet.ts';
import { createTablet, type TabletDevice } from '../browser/tablet-driver.ts';
import type { Campaign } from '../campaign.ts';
import { createLedger } from '../power/ledger.ts';
import { listenForSealed, saveInPage } from '../power/page-saving.ts';
import { proxyFaults, startFaultyProxy } from './faulty-proxy.ts';
import { judgeBrowserStory } from './judge-browser-story.ts';
import { plantInPage, plantOnTheRoad } from './plant-bug.ts';
import { type BrowserStory, hint, pause, sendAll, startAgain } from './story-tablet.ts';

const storyFaults = [
  ...['centre killed', 'tablet killed', 'storage full', 'clock jump', 'yesterday’s copy'],
  'two tablets from one copy',
] as const;

/** What has to strike in a run of many seeds. */
export const browserFaults: readonly string[] = [...proxyFaults, ...storyFaults];

const rounds = 5;
const dayMs = 86_400_000;

/** Plays a seed's story: rounds of saving and sending with a fault in each; then the link is good, and all of it is judged. */
export async function playBrowserStory(
  campaign: Campaign,
  folder: string,
  seed: number,
  bug: PlantedBug = 'none',
): Promise<ChaosVerdict> {
  const random = seededRandom(seed);
  const proxy = await startFaultyProxy(Number(new URL(campaign.url).port), random);
  const place = join(folder, `seed-${seed}`);
  mkdirSync(place);
  const first = createTablet({ profile: join(place, 'first'), url: proxy.url, onPageError: () => undefined });
  const second = createTablet({ profile: join(place, 'second'), url: proxy.url, onPageError: () => undefined });
  const fork = pick(random, ['none', 'restored', 'twins'] as const);
  const story: BrowserStory = {
    ...{ campaign, proxy, tabletName: `Seed ${seed}`, ledger: createLedger(), injected: proxy.struck },
    devices: fork === 'none' ? [first] : fork === 'restored' ? [second] : [first, second],
  };
  try {
    await first.start();
    const scope = { tablets: 5, expiresAt: Date.now() + dayMs };
    await setUpTablet(first, await makeInviteLink(campaign.keys, proxy.url, scope), story.tabletName);
    await listenForSealed(first.page(), story.ledger.add);
    await plantInPage(first.page(), bug, random);
    await playRounds(story, first, random, fork === 'none' ? rounds : 2);
    if (fork !== 'none') await forkProfile(story, first, second, random, fork);
    await plantOnTheRoad(story, bug, random);
    return { seed, ...(await judgeBrowserStory(story)) };
  } finally {
    for (const device of [first, second]) if (device.isRunning()) await device.kill();
    await proxy.close();
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function forkProfile(
  story: BrowserStory,
  first: TabletDevice,
  second: TabletDevice,
  random: Random,
  fork: 'restored' | 'twins',
): Promise<void> {
  const { proxy, injected } = story;
  await first.kill();
  cpSync(first.profile, second.profile, { recursive: true });
  strike(injected, fork === 'twins' ? 'two tablets from one copy' : 'yesterday’s copy');
  await startAgain(story, first);
  await playRounds(story, first, random, 1);
  if (fork === 'restored') {
    proxy.badness = 0;
    await sendAll(first);
  }
  await first.kill();
  await startAgain(story, second);
  await playRounds(story, second, random, 1);
  await second.kill();
}

async function playRounds(story: BrowserStory, device: TabletDevice, random: Random, count: number): Promise<void> {
  const { proxy, campaign, injected } = story;
  for (let round = 0; round < count; round += 1) {
    proxy.badness = pick(random, [0.3, 0.6, 0.9]);
    const act = pick(random, ['centre killed', 'tablet killed', 'storage full', 'clock jump'] as const);
    strike(injected, act);
    switch (act) {
      case 'centre killed': {
        const working = saveAndSend(device.page(), random, 6);
        await pause(between(random, 50, 900));
        await campaign.killCentre();
        await campaign.startCentre();
        await working;
        break;
      }
      case 'tablet killed': {
        const working = saveAndSend(device.page(), random, 40).catch(() => undefined);
        await pause(between(random, 100, 1_200));
        await device.kill();
        await working;
        await startAgain(story, device);
        break;
      }
      case 'storage full':
        await fillDisk(device.page(), true);
        await saveAndSend(device.page(), random, 3);
        await fillDisk(device.page(), false);
        await saveAndSend(device.page(), random, 2);
        break;
      case 'clock jump':
        await jumpClock(device.page(), pick(random, [-365, -1, 1, 365]) * dayMs);
        await saveAndSend(device.page(), random, 4);
        break;
    }
  }
}

/** Saves so many passes, and hints all the while that there may be a network. */
async function saveAndSend(page: Page, random: Random, count: number): Promise<void> {
  const sorts = ['signature', 'signature-with-ink', 'letter'] as const;
  for (let saved = 0; saved < count; saved += 1) {
    await saveInPage(page, [samplePass(random, pick(random, sorts))]);
    await hint(page);
  }
  for (let hints = 0; hints < 4; hints += 1) {
    await hint(page);
    await pause(150);
  }
}

/** Until the page is loaded anew. */
async function jumpClock(page: Page, ms: number): Promise<void> {
  await page.evaluate((by) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by;
  }, ms);
}

function strike(injected: Map<string, number>, fault: (typeof storyFaults)[number]): void {
  injected.set(fault, (injected.get(fault) ?? 0) + 1);
}
