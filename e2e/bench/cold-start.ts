import { type BrowserContext, chromium } from '@playwright/test';
import { english } from '../../src/text/en.ts';
import { chromiumFlags, findChromium } from '../browser/find-chromium.ts';
import { type Result, tell } from './result.ts';
import { median } from './statistics.ts';

const starts = 9;
const slowdown = 4;
const settleMs = 1_000;

/**
 * A new browser on a tablet with an open sitting, without network, the page's processor slowed before it begins: from navigation start until the first participant
 * can press something, measured inside the page. Closes nothing but its own browsers; the profile must be free.
 */
export async function measureColdStart(profile: string, url: string): Promise<Result[]> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: [...chromiumFlags],
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      offline: true,
    });
    times.push(await timeStart(context, url));
    await context.close();
  }
  const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  return [
    tell('cold offline start to usable form, CPU 4 × slower, median of 9', `${median(times).toFixed(0)} ms (${range})`),
  ];
}

async function timeStart(context: BrowserContext, url: string): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript((welcome: string) => {
    const world = globalThis as unknown as { usableAt?: number };
    const observer = new MutationObserver(() => {
      const isThere = document.body?.textContent?.includes(welcome) && document.querySelector('button:enabled');
      if (!isThere) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          world.usableAt = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }, english.sitting.welcome);
  // The browser's own start would otherwise be measured along with the app's.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await page.goto(url);
  const handle = await page.waitForFunction(() => (globalThis as unknown as { usableAt?: number }).usableAt);
  return Number(await handle.jsonValue());
}
