import type { CDPSession } from '@playwright/test';
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
  const pressable: number[] = [];
  const open: number[] = [];
  const theirTimes: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const times = await startCold(ours, ['word', 'store']);
    pressable.push(times.word);
    open.push(times.store);
    if (theirs.ok) theirTimes.push((await startCold(theirs.value, ['word'])).word);
  }
  const what = 'cold offline start to usable form, CPU 4 × slower, medians of 9';
  const budget = `≤ ${maxRatio} × enketo-core`;
  const own = `${median(open).toFixed(0)} ms`;
  if (!theirs.ok) return [notShown(what, theirs.problem, budget), tell('  ours alone', own)];
  const ratio = median(open) / median(theirTimes);
  const measured = `${own} = ${ratio.toFixed(2)} × enketo-core (${median(theirTimes).toFixed(0)} ms)`;
  return [
    judge(what, measured, budget, ratio <= maxRatio),
    tell('  ours, enketo-core, from fastest to slowest', `${toRange(open)}, ${toRange(theirTimes)}`),
    tell('  until a language can be pressed on our first page', `${median(pressable).toFixed(0)} ms`),
  ];
}

/** `word`: it stands there, with a button that can be pressed, and was drawn. `store`: the app has its store open. */
type Moment = 'word' | 'store';

/** The moments that were waited for, in ms after navigation start. */
async function startCold({ profile, url, word }: ColdApp, wanted: readonly Moment[]): Promise<Record<Moment, number>> {
  const context = await openBrowser(profile, true);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    const heard = await listen(session, word, wanted);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // The browser's own start would otherwise be measured along with the app's.
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    await session.send('Page.navigate', { url });
    return await heard();
  } finally {
    await context.close();
  }
}

/**
 * Lets the page tell its moments by itself. Playwright's own waiting puts a third of a megabyte of script into the page that it waits in, which at this
 * slowness was up to a hundred milliseconds of both apps' times (measured).
 */
async function listen(
  session: CDPSession,
  word: string,
  wanted: readonly Moment[],
): Promise<() => Promise<Record<Moment, number>>> {
  const times: Record<Moment, number> = { word: 0, store: 0 };
  const missing = new Set(wanted);
  const all = new Promise<Record<Moment, number>>((resolve) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== binding) return;
      const [moment = '', ms] = payload.split(' ');
      if (!missing.delete(moment as Moment)) return;
      times[moment as Moment] = Number(ms);
      if (missing.size === 0) resolve(times);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: binding });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${tellMoments})('${binding}', '${word}')` });
  return () => all;
}

const binding = 'tellTheBench';

/** Runs in the page, as text: it may use nothing from around it. */
function tellMoments(bindingName: string, word: string): void {
  const world = globalThis as unknown as Record<string, (told: string) => void>;
  const tell = (moment: string) => world[bindingName]?.(`${moment} ${performance.now()}`);
  // The app puts it there when its store is open.
  Object.defineProperty(globalThis, 'barua', { configurable: true, set: () => tell('store') });
  const observer = new MutationObserver(() => {
    const isThere =
      document.body?.textContent?.includes(word) && document.querySelector('button:enabled:not(#boot-again)');
    if (!isThere) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => tell('word')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function toRange(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`;
}
