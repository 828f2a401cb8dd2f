import type { Page } from '@playwright/test';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { judge, type Result } from './result.ts';

const deadlineMs = 120_000;

/** What the tablet's own numbers say. */
type Numbers = { readonly written: number; readonly atCentre: number };

/** Requests to the centre from the moment the network is back until everything is there by verified receipts. The tablet has to be offline with all of it. */
export async function measureSyncRequests(tablet: TabletDevice): Promise<Result[]> {
  const page = tablet.page();
  const before = await readNumbers(page);
  let requests = 0;
  page.context().on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/v1/')) requests += 1;
  });
  const started = Date.now();
  await tablet.goOnline();
  let now = before;
  while (now.atCentre < now.written) {
    if (Date.now() - started > deadlineMs) throw new Error(`only ${now.atCentre} of ${now.written} arrived`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    now = await readNumbers(page);
  }
  const sent = now.atCentre - before.atCentre;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const what = `requests for ${sent.toLocaleString('en')} entries on a good link`;
  return [judge(what, `${requests} in ${seconds} s`, '≤ 20', sent >= 1_800 && requests <= 20)];
}

async function readNumbers(page: Page): Promise<Numbers> {
  return page.evaluate(() => {
    type World = { readonly barua: { readonly counts: { readonly value: Numbers } } };
    const { written, atCentre } = (globalThis as unknown as World).barua.counts.value;
    return { written, atCentre };
  });
}
