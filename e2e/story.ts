import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { createTablet, type TabletDevice } from './browser/tablet-driver.ts';
import { type Campaign, startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';

export type StoryFixtures = {
  /** A tablet fresh from its box: a new browser profile on disk, nothing started. */
  readonly tablet: TabletDevice;
  /** Another one. */
  readonly otherTablet: TabletDevice;
  /** A campaign that no other story has written to: for stories that look at its totals. */
  readonly ownCampaign: Campaign;
  /** A tablet for it. */
  readonly ownTablet: TabletDevice;
};

/** Stories on the production build: a real centre with the demo's cases (one a worker), real tablets (new for every story). */
export const test = base.extend<StoryFixtures, { readonly campaign: Campaign }>({
  campaign: [async ({ browserName }, use) => useCampaign(browserName, use), { scope: 'worker', timeout: 180_000 }],
  tablet: async ({ campaign }, use) => useTablet(campaign.url, use),
  otherTablet: async ({ campaign }, use) => useTablet(campaign.url, use),
  ownCampaign: async ({ browserName }, use) => useCampaign(browserName, use),
  ownTablet: async ({ ownCampaign }, use) => useTablet(ownCampaign.url, use),
});

async function useCampaign(browserName: string, use: (campaign: Campaign) => Promise<void>): Promise<void> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), `barua-story-${browserName}-`));
  const campaign = await startCampaign({ folder, tablets: 200 });
  await use(campaign);
  await campaign.stopCentre();
  rmSync(folder, { recursive: true, force: true });
}

async function useTablet(url: string, use: (tablet: TabletDevice) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'barua-tablet-'));
  const tablet = createTablet({ profile, url });
  await use(tablet);
  if (tablet.isRunning()) await tablet.close();
  rmSync(profile, { recursive: true, force: true });
}
