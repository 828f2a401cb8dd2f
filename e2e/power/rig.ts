import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type PassSort, samplePass } from '../bench/sample-passes.ts';
import { pick, type Random } from '../bench/seeded-random.ts';
import { setUpTablet } from '../browser/set-up-tablet.ts';
import { createTablet, type TabletDevice } from '../browser/tablet-driver.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type BackEnd, backEndToFlags } from './options.ts';
import { listenForSealed, type SaveAnswers, saveInPage } from './page-saving.ts';

/** A joined tablet with an open sitting, and what it called sealed so far. Offline, but for the end. */
export type Rig = {
  readonly tablet: TabletDevice;
  readonly tabletName: string;
  readonly backEnd: BackEnd;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Starts the browser; resolves when the next participant may come. Counts what the start healed, and whether its own numbers still hold all that was sealed. */
  readonly start: () => Promise<void>;
  /**
   * Opens the page anew in the running browser, as a volunteer does who is asked to. After a full disk Chromium has shut its service workers down until it is
   * started again (measured: "The Service Worker system has shutdown"); then the browser is, and that is counted.
   */
  readonly reload: () => Promise<void>;
  /** Leaves the app as a person does, so that it knows that it ended well, then closes the browser. */
  readonly leave: () => Promise<void>;
  /** Saves so many passes and waits for each answer. */
  readonly save: (count: number) => Promise<SaveAnswers>;
  readonly findings: Findings;
};

/** What starts found, added up. */
export type Findings = {
  starts: number;
  /** Starts that needed the network: the app's own files were not there. */
  onlineStarts: number;
  /** Reloads that went no other way than by closing the browser. */
  restarts: number;
  /** Entries that one copy had lost and the other gave back. */
  restored: number;
  /** Starts at which the browser had thrown the database away. */
  wipes: number;
  /** Starts after which the tablet's own count was below what it had called sealed. */
  short: number;
  /** Saves that honestly said no. */
  refused: number;
};

/** A start that heals thousands of entries takes seconds on a busy machine. */
const startMs = 20_000;
const sorts: readonly PassSort[] = ['signature', 'signature-with-ink', 'letter'];

/** Sets a tablet up on its screens, in a profile under `folder`, and takes it offline. */
export async function setUpRig(
  campaign: Campaign,
  options: {
    readonly tabletName: string;
    readonly backEnd: BackEnd;
    readonly random: Random;
    readonly folder: string;
    readonly isEvictable: boolean;
  },
): Promise<Rig> {
  const { tabletName, backEnd, random, folder } = options;
  const flags = backEndToFlags(backEnd);
  const ledger = createLedger();
  const findings: Findings = { starts: 0, onlineStarts: 0, restarts: 0, restored: 0, wipes: 0, short: 0, refused: 0 };
  const tablet = createTablet({
    profile: join(folder, 'profile'),
    url: campaign.url,
    flags,
    onPageError: () => undefined,
  });
  if (!options.isEvictable) promiseStorage(tablet.profile, campaign.url);
  const page = await tablet.start();
  await setUpTablet(tablet, campaign.inviteLink, tabletName);
  const isPersisted = await page.evaluate(() => navigator.storage.persisted());
  if (isPersisted === options.isEvictable) throw new Error(`persistent storage: ${isPersisted}`);
  await tablet.close();
  await tablet.goOffline();

  const start = async () => {
    const started = await startAnyhow(tablet, findings);
    await listenForSealed(started, ledger.add);
    await look(started, ledger, findings);
  };

  return {
    tablet,
    tabletName,
    backEnd,
    ledger,
    random,
    findings,
    start,
    reload: async () => {
      try {
        await tablet.page().reload();
        await waitForParticipants(tablet.page());
        await look(tablet.page(), ledger, findings);
      } catch {
        findings.restarts += 1;
        await tablet.close();
        await start();
      }
    },
    leave: async () => {
      await tablet.page().goto('about:blank');
      // The note of a good end goes through another process before it is written.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tablet.close();
    },
    save: async (count) => {
      const passes = Array.from({ length: count }, () => samplePass(random, pick(random, sorts)));
      const answers = await saveInPage(tablet.page(), passes);
      findings.refused += answers.refused.length;
      return answers;
    },
  };
}

/** A folder of its own on the machine's disk, for proofs that need no special one. */
export function makePlainFolder(): { readonly folder: string; readonly dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'barua-power-'));
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The tablet's own numbers. */
export type Numbers = { readonly written: number; readonly atCentre: number };

/** What the app says it has; the page offers its store to tests. */
export async function readNumbers(page: Page): Promise<Numbers> {
  return page.evaluate(() => {
    const { written, atCentre } = (globalThis as unknown as StoreWorld).barua.counts.value;
    return { written, atCentre };
  });
}

type StoreWorld = {
  readonly barua: {
    readonly counts: { readonly value: Numbers };
    readonly healing: { readonly wiped: boolean; readonly restoredToDatabase: number; readonly restoredToFile: number };
  };
};

/**
 * What Chromium gives an installed app without asking anybody; here nothing is installed, so it stands in the profile's settings before the first start. (A grant by
 * DevTools makes `persisted()` say yes, but does not keep the quota manager from evicting: measured.)
 */
function promiseStorage(profile: string, url: string): void {
  const exceptions = { durable_storage: { [`${url},*`]: { setting: 1 } } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = JSON.stringify({ profile: { content_settings: { exceptions } } });
  writeFileSync(join(profile, 'Default/Preferences'), preferences);
}

/** Offline where it was offline; where that does not work any more, over the network, and counted. */
async function startAnyhow(tablet: TabletDevice, findings: Findings): Promise<Page> {
  findings.starts += 1;
  try {
    return await startOnce(tablet);
  } catch {
    if (tablet.isRunning()) await tablet.close();
    await tablet.goOnline();
    const page = await startOnce(tablet);
    await tablet.goOffline();
    findings.onlineStarts += 1;
    return page;
  }
}

async function startOnce(tablet: TabletDevice): Promise<Page> {
  const page = await tablet.start();
  page.setDefaultTimeout(startMs);
  await waitForParticipants(page);
  return page;
}

async function look(page: Page, ledger: Ledger, findings: Findings): Promise<void> {
  const healing = await page.evaluate(() => (globalThis as unknown as StoreWorld).barua.healing);
  findings.restored += healing.restoredToDatabase + healing.restoredToFile;
  findings.wipes += healing.wiped ? 1 : 0;
  const { written } = await readNumbers(page);
  if (written < ledger.highest()) findings.short += 1;
}
