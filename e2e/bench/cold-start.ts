import type { Page } from '@playwright/test';
import { english } from '../../src/text/en.ts';
import { type ColdApp, openBrowser } from './cold-app.ts';
import { keepEnketo } from './enketo-app.ts';
import { judge, notShown, type Result, tell } from './result.ts';
import { median } from './statistics.ts';

const starts = 9;
const slowdown = 4;
const settleMs = 1_000;
const maxRatio = 0.6;

/**
 * A new browser on a tablet with an open sitting, without network, the page's processor slowed before it begins: from navigation start until the first participant
 * stands before the real page with its store open (and, told beside it, until a language can be pressed on the page as it was kept), measured inside the page. A form on enketo-core does the same, in turns with ours, so that whatever else the machine does hits both.
 * Closes nothing but its own browsers; the profile must be free.
 */
export async function measureColdStart(profile: string, url: string): Promise<Result[]> {
  const ours: ColdApp = { profile, url, word: english.sitting.welcome };
  const theirs = await keepEnketo(`${profile}-enketo`);
  const times: number[] = [];
  const readyTimes: number[] = [];
  const theirTimes: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const { usable, ready } = await startCold(ours, waitForStore);
    times.push(usable);
    readyTimes.push(ready);
    if (theirs.ok) theirTimes.push((await startCold(theirs.value)).usable);
  }
  const what = 'cold offline start to usable form, CPU 4 × slower, medians of 9';
  const budget = `≤ ${maxRatio} × enketo-core`;
  const own = `${median(readyTimes).toFixed(0)} ms`;
  if (!theirs.ok) return [notShown(what, theirs.problem, budget), tell('  ours alone', own)];
  const ratio = median(readyTimes) / median(theirTimes);
  const measured = `${own} = ${ratio.toFixed(2)} × enketo-core (${median(theirTimes).toFixed(0)} ms)`;
  return [
    judge(what, measured, budget, ratio <= maxRatio),
    tell('  ours, enketo-core, from fastest to slowest', `${toRange(readyTimes)}, ${toRange(theirTimes)}`),
    tell('  until a language can be pressed on our first page', `${median(times).toFixed(0)} ms`),
  ];
}

/** ms after navigation start. `ready` is what `wait` gives, else the same. */
type Start = { readonly usable: number; readonly ready: number };

async function startCold({ profile, url, word }: ColdApp, wait?: (page: Page) => Promise<number>): Promise<Start> {
  const context = await openBrowser(profile, true);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const usable = await timeStart(page, url, word);
    return { usable, ready: wait ? await wait(page) : usable };
  } finally {
    await context.close();
  }
}

/** Until then a language that is pressed waits for what comes. */
async function waitForStore(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => 'barua' in globalThis && performance.now());
  return Number(await handle.jsonValue());
}

async function timeStart(page: Page, url: string, word: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript((wanted: string) => {
    const world = globalThis as unknown as { usableAt?: number };
    const observer = new MutationObserver(() => {
      const isThere =
        document.body?.textContent?.includes(wanted) && document.querySelector('button:enabled:not(#boot-again)');
      if (!isThere) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          world.usableAt = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }, word);
  // The browser's own start would otherwise be measured along with the app's.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await page.goto(url);
  const handle = await page.waitForFunction(() => (globalThis as unknown as { usableAt?: number }).usableAt);
  return Number(await handle.jsonValue());
}

function toRange(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`;
}
