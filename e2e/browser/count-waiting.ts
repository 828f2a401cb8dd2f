import type { Page } from '@playwright/test';

type Numbers = { readonly written: number; readonly atCentre: number };
type World = { readonly barua: { readonly counts: { readonly value: Numbers } } };

/** How many entries of this tablet are not at the centre yet, on whichever screen it stands. */
export function countWaiting(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { written, atCentre } = (globalThis as unknown as World).barua.counts.value;
    return written - atCentre;
  });
}
