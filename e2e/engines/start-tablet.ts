import { mkdirSync } from 'node:fs';
import { type BrowserContext, firefox } from '@playwright/test';
import { killBrowser } from '../browser/kill-browser.ts';
import { createTablet } from '../browser/tablet-driver.ts';
import type { EngineTablet, EngineTabletOptions } from './engine-tablet.ts';
import { type EngineName, findFirefox } from './engines.ts';
import { createWebKitTablet } from './webkit-tablet.ts';

/** One in this engine, on a new profile; starts nothing. */
export function createEngineTablet(engine: EngineName, options: EngineTabletOptions): EngineTablet {
  mkdirSync(options.profile, { recursive: true });
  switch (engine) {
    case 'chromium':
      return createChromiumTablet(options);
    case 'firefox':
      return createFirefoxTablet(options);
    case 'webkit':
      return createWebKitTablet(options);
  }
}

/** A busy machine is no fault of the app's. */
const patienceMs = 90_000;

function createChromiumTablet(options: EngineTabletOptions): EngineTablet {
  const pageErrors: string[] = [];
  const tablet = createTablet({ ...options, onPageError: (error) => pageErrors.push(String(error)) });
  return {
    pageErrors,
    start: async () => {
      const page = await tablet.start();
      page.setDefaultTimeout(patienceMs);
      return page;
    },
    kill: tablet.kill,
    end: async () => {
      if (tablet.isRunning()) await tablet.kill();
    },
    takePicture: async (file) => {
      await tablet.page().screenshot({ path: file });
    },
  };
}

function createFirefoxTablet({ profile, url }: EngineTabletOptions): EngineTablet {
  const pageErrors: string[] = [];
  let browser: BrowserContext | undefined;
  let isDrawing = false;
  const kill = async () => {
    browser = undefined;
    await killBrowser(profile);
  };
  return {
    pageErrors,
    start: async () => {
      browser = await firefox.launchPersistentContext(profile, {
        channel: 'moz-firefox',
        executablePath: findFirefox() ?? 'firefox-esr',
        headless: true,
        viewport: { width: 1280, height: 800 },
      });
      const page = browser.pages()[0] ?? (await browser.newPage());
      page.setDefaultTimeout(patienceMs);
      page.on('pageerror', (error) => {
        if (!isDrawing) pageErrors.push(String(error));
      });
      await page.goto(url);
      return page;
    },
    kill,
    end: async () => {
      if (browser) await kill();
    },
    takePicture: async (file) => {
      // For a picture Playwright puts a style into the page. The page's policy refuses it, and Firefox tells that as an error.
      isDrawing = true;
      await browser?.pages()[0]?.screenshot({ path: file });
      isDrawing = false;
    },
  };
}
