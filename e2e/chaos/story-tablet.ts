import type { Page } from '@playwright/test';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import type { Ledger } from '../power/ledger.ts';
import { listenForSealed } from '../power/page-saving.ts';
import type { FaultyProxy } from './faulty-proxy.ts';

/** One story of a real browser behind a faulty proxy. */
export type BrowserStory = {
  readonly campaign: Campaign;
  readonly proxy: FaultyProxy;
  readonly tabletName: string;
  readonly ledger: Ledger;
  readonly injected: Map<string, number>;
  /** Of the tablet, and of the copy of its profile where there is one. */
  readonly devices: readonly TabletDevice[];
};

/** A new page forgets how long it meant to wait. */
export async function startAgain({ ledger }: BrowserStory, device: TabletDevice): Promise<void> {
  const page = await device.start();
  page.setDefaultTimeout(90_000);
  await waitForParticipants(page);
  await listenForSealed(page, ledger.add);
}

/** What a tablet's page says of itself. */
export type TabletNumbers = {
  readonly written: number;
  readonly atCentre: number;
  readonly inForkedJournals: number;
};

/** Over a good link, to the end; gives what the tablet says then. */
export async function sendAll(device: TabletDevice): Promise<TabletNumbers> {
  const page = device.page();
  await page.reload();
  await waitForParticipants(page);
  const deadline = Date.now() + 60_000;
  for (;;) {
    const numbers = await page.evaluate(() => {
      const { written, atCentre, inForkedJournals } = (globalThis as unknown as StoreWorld).barua.counts.value;
      return { written, atCentre, inForkedJournals };
    });
    if (numbers.atCentre === numbers.written || Date.now() > deadline) return numbers;
    await hint(page);
    await pause(200);
  }
}

type StoreWorld = { readonly barua: { readonly counts: { readonly value: TabletNumbers } } };

/** The browser's own word that sending may work now. */
export async function hint(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

/** Nothing for so long. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
