import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { drawQrCode, writeCameraFilm } from './browser/drawn-qr.ts';
import { createTablet, type TabletDevice } from './browser/tablet-driver.ts';
import { type Campaign, startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';

export type FilmedTablet = {
  readonly tablet: TabletDevice;
  /** Puts a QR code of this text in front of the camera; seen by who opens the camera after that. */
  readonly show: (code: string) => void;
};

export type StoryFixtures = {
  /** A tablet fresh from its box: a new browser profile on disk, nothing started. */
  readonly tablet: TabletDevice;
  /** Another one. */
  readonly otherTablet: TabletDevice;
  /** A campaign that no other story has written to: for stories that look at its totals. */
  readonly ownCampaign: Campaign;
  /** A tablet for it. */
  readonly ownTablet: TabletDevice;
  /** Two tablets for it, each with a camera that sees what it is shown last. */
  readonly facingTablets: readonly [FilmedTablet, FilmedTablet];
  /** A tablet whose camera sees a QR code of this text for ever, or has been forbidden (`refused`), or is not there (`missing`). */
  readonly tabletSeeing: (sight: { readonly code: string } | 'refused' | 'missing') => TabletDevice;
  /** The film that it plays: a path. */
  readonly cameraFilm: string;
  /** What that camera sees from its next opening on. */
  readonly showCamera: (code: string) => void;
};

/** Stories on the production build: a real centre with the demo's cases (one a worker), real tablets (new for every story). */
export const test = base.extend<StoryFixtures, { readonly campaign: Campaign }>({
  campaign: [async ({ browserName }, use) => useCampaign(browserName, use), { scope: 'worker', timeout: 180_000 }],
  tablet: async ({ campaign }, use) => useTablet(campaign.url, use),
  otherTablet: async ({ campaign }, use) => useTablet(campaign.url, use),
  ownCampaign: async ({ browserName }, use) => useCampaign(browserName, use),
  ownTablet: async ({ ownCampaign }, use) => useTablet(ownCampaign.url, use),
  facingTablets: async ({ ownCampaign }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'barua-film-'));
    const make = (name: string): FilmedTablet => {
      const film = join(folder, name);
      const flags = sightToFlags({ code: 'nothing yet' }, film);
      return {
        tablet: makeTablet(ownCampaign.url, flags),
        show: (code) => writeCameraFilm(film, drawQrCode(code)),
      };
    };
    const both = [make('one.y4m'), make('other.y4m')] as const;
    await use(both);
    for (const { tablet } of both) await removeTablet(tablet);
    rmSync(folder, { recursive: true });
  },
  cameraFilm: async ({ browserName }, use) => {
    const film = join(mkdtempSync(join(tmpdir(), `barua-film-${browserName}-`)), 'film.y4m');
    await use(film);
    rmSync(dirname(film), { recursive: true });
  },
  showCamera: ({ cameraFilm }, use) => use((code) => writeCameraFilm(cameraFilm, drawQrCode(code))),
  tabletSeeing: async ({ campaign, cameraFilm: film }, use) => {
    const made: TabletDevice[] = [];
    await use((sight) => {
      const tablet = makeTablet(campaign.url, sightToFlags(sight, film));
      made.push(tablet);
      return tablet;
    });
    for (const tablet of made) await removeTablet(tablet);
  },
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
  const tablet = makeTablet(url, []);
  await use(tablet);
  await removeTablet(tablet);
}

function makeTablet(url: string, flags: readonly string[]): TabletDevice {
  return createTablet({ profile: mkdtempSync(join(tmpdir(), 'barua-tablet-')), url, flags });
}

async function removeTablet(tablet: TabletDevice): Promise<void> {
  if (tablet.isRunning()) await tablet.close();
  rmSync(tablet.profile, { recursive: true, force: true });
}

/** Chromium's pretended camera, which plays a film; and its pretended person, who allows or refuses it. */
function sightToFlags(sight: Parameters<StoryFixtures['tabletSeeing']>[0], film: string): string[] {
  const device = '--use-fake-device-for-media-stream';
  const person = '--use-fake-ui-for-media-stream';
  if (sight === 'missing') return [`${device}=device-count=0`, person];
  if (sight === 'refused') return [device, `${person}=deny`];
  writeCameraFilm(film, drawQrCode(sight.code));
  return [device, person, `--use-file-for-fake-video-capture=${film}`];
}
