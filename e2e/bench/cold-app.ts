import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../browser/find-chromium.ts';

/** Something that a browser has kept and that starts without a network. */
export type ColdApp = {
  /** The browser's folder; free between starts. */
  readonly profile: string;
  readonly url: string;
  /** On the page when it can be used, with a button that can be pressed. */
  readonly word: string;
};

/** A new browser process on a profile, a tablet's window. The caller closes it. */
export async function openBrowser(profile: string, offline: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...chromiumFlags],
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    offline,
  });
}
