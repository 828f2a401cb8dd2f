import type { Page } from '@playwright/test';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import { type Heap, watchHeap } from './heap-watch.ts';

export type SentWatched = {
  /** At most, from the first script to the first screen and a while after it. */
  readonly starting: Heap;
  readonly before: Heap;
  /** At most, from the first request to the last receipt. */
  readonly sending: Heap;
  readonly after: Heap;
  readonly targets: string;
  /** To the centre, answered. */
  readonly requests: number;
  readonly seconds: number;
};

type Counts = { readonly written: number; readonly atCentre: number; readonly pages: number };

const longestMs = 1_500_000;
/** What is done once the first screen stands is done by then. */
const settledMs = 15_000;

/** Starts the tablet without a network, then lets it have one, and looks at its heaps all the while. */
export async function sendWatched(
  tablet: TabletDevice,
  campaign: Campaign,
  port: number,
  photos: number,
): Promise<SentWatched> {
  // Nobody answers: there is a page, and no app in it before the watch begins.
  const page = await tablet.start('/v1/centre').catch(() => tablet.page());
  page.setDefaultTimeout(180_000);
  let requests = 0;
  page.context().on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/v1/')) requests += 1;
  });
  const watch = await watchHeap(port);
  await page.goto(campaign.url);
  await waitForParticipants(page);
  while ((await readCounts(page)).pages < photos) await pause(200);
  await pause(settledMs);
  const starting = watch.peak();
  const before = await watch.readCollected();
  const targets = watch.listTargets();
  watch.beginStretch();
  requests = 0;
  const startedAt = Date.now();
  await campaign.startCentre();
  for (;;) {
    const { written, atCentre, pages } = await readCounts(page);
    if (written === atCentre && pages === 0) break;
    if (Date.now() - startedAt > longestMs)
      throw new Error(`only ${atCentre} of ${written} arrived, ${pages} photographs wait`);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await pause(1_000);
  }
  const seconds = (Date.now() - startedAt) / 1_000;
  const sending = watch.peak();
  const after = await watch.readCollected();
  await watch.stop();
  return { starting, before, sending, after, targets, requests, seconds };
}

function readCounts(page: Page): Promise<Counts> {
  return page.evaluate(() => {
    type World = { readonly barua: { readonly counts: { readonly value: Counts } } };
    const { written, atCentre, pages } = (globalThis as unknown as World).barua.counts.value;
    return { written, atCentre, pages };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
