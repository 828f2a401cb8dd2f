import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from './find-chromium.ts';
import { killBrowser } from './kill-browser.ts';

/**
 * A tablet: a browser profile on disk that outlives its browser. Everything that a person does on its screens is in `tablet-screens.ts` and
 * `participant-screens.ts`; here is what happens to the device.
 */
export type TabletDevice = {
  /** The browser's whole user data folder. */
  readonly profile: string;
  /** The page of the browser that runs now; throws where none does (a bug). */
  readonly page: () => Page;
  readonly isRunning: () => boolean;
  /** Starts the browser and opens the app, at `path` where one is given. A tablet that was offline starts offline. */
  readonly start: (path?: string) => Promise<Page>;
  /** SIGKILL to the whole browser, at once. */
  readonly kill: () => Promise<void>;
  /** Closes it as a person would. */
  readonly close: () => Promise<void>;
  readonly goOffline: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
  /** Slows the page's processor: 4 for a cheap tablet. Holds until the browser ends. */
  readonly slowDown: (rate: number) => Promise<void>;
};

export type TabletOptions = {
  readonly profile: string;
  /** The centre's address, no slash at its end. */
  readonly url: string;
  /** More of Chromium's flags, for example another IndexedDB back end. */
  readonly flags?: readonly string[];
  /** What the page throws without catching; by default it is thrown on by the next `page()`. */
  readonly onPageError?: (error: Error) => void;
};

/** Makes the profile's folder; starts nothing. */
export function createTablet({ profile, url, flags = [], onPageError }: TabletOptions): TabletDevice {
  mkdirSync(profile, { recursive: true });
  let browser: BrowserContext | undefined;
  let isOffline = false;
  let pageError: Error | undefined;

  const page = () => {
    if (pageError) throw new Error('the page threw', { cause: pageError });
    const open = browser?.pages()[0];
    if (!open) throw new Error('no browser runs');
    return open;
  };

  const setOffline = async (offline: boolean) => {
    isOffline = offline;
    await browser?.setOffline(offline);
  };

  const start = async (path = '/') => {
    if (browser) throw new Error('a browser runs already');
    removeLocks(profile);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: [...chromiumFlags, ...flags],
      viewport: { width: 1280, height: 800 },
      hasTouch: true,
      locale: 'en-GB',
      offline: isOffline,
    });
    browser = context;
    const first = context.pages()[0] ?? (await context.newPage());
    first.on('pageerror', (error) => {
      if (onPageError) onPageError(error);
      else pageError = error;
    });
    await first.goto(`${url}${path}`);
    return first;
  };

  return {
    profile,
    page,
    isRunning: () => browser !== undefined,
    start,
    kill: async () => {
      browser = undefined;
      await killBrowser(profile);
    },
    close: async () => {
      const closing = browser;
      browser = undefined;
      await closing?.close();
    },
    goOffline: () => setOffline(true),
    goOnline: () => setOffline(false),
    slowDown: async (rate) => {
      const session = await page().context().newCDPSession(page());
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}

/** A killed browser leaves its lock behind; a tablet's system clears it, Chromium on Linux would ask. */
function removeLocks(profile: string): void {
  for (const name of readdirSync(profile)) {
    if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
  }
}
