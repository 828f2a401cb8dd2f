import { join } from 'node:path';
import { saveAll } from '../bench/save-in-page.ts';
import { chromiumFlags } from '../browser/find-chromium.ts';
import { setUpTablet } from '../browser/set-up-tablet.ts';
import { createTablet } from '../browser/tablet-driver.ts';
import type { Prepared, TabletSideOptions } from './tablet-side.ts';
import { samplePasses } from './workload.ts';

/** What the page has of the store. */
type World = {
  readonly barua: {
    readonly counts: { readonly value: { readonly written: number; readonly atCentre: number } };
  };
};

const lookMs = 50;
const passesAtOnce = 300;

/** The app itself, in Chromium, in this process's namespace: set up on its screens, then offline while everything is written. */
export async function prepareBrowserTablet(options: TabletSideOptions): Promise<Prepared> {
  const flags = [...chromiumFlags, `--ignore-certificate-errors-spki-list=${options.spki}`];
  const tablet = createTablet({ profile: join(options.folder, 'profile'), url: options.url, flags });
  await setUpTablet(tablet, options.inviteLink, 'Bench');
  await tablet.goOffline();
  const page = tablet.page();
  const passes = samplePasses(options.seed, options.count - 1);
  for (let at = 0; at < passes.length; at += passesAtOnce) await saveAll(page, passes.slice(at, at + passesAtOnce));
  const readNumbers = () => page.evaluate(() => (globalThis as unknown as World).barua.counts.value);
  let arrived = 0;
  return {
    sealedBytes: 0,
    send: async () => {
      await tablet.goOnline();
      for (;;) {
        const { written, atCentre } = await readNumbers();
        arrived = atCentre;
        if (atCentre >= written) break;
        await new Promise((resolve) => setTimeout(resolve, lookMs));
      }
      void tablet.close();
    },
    arrived: () => arrived,
  };
}
