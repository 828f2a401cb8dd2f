import { expect } from '@playwright/test';
import { listTouches } from './pace/judge-taps.ts';
import { runStand } from './pace/run-stand.ts';
import { expectEffect, installTapWatch, readAnswer } from './pace/tap-watch.ts';
import { test } from './story.ts';

test('eight people at a stand, by finger, on a slow tablet without a network: no tap is dropped, and the desk opens what they wrote', async ({
  ownTablet: tablet,
  ownCampaign: campaign,
}) => {
  test.setTimeout(360_000);
  const { stand, differences } = await runStand({ campaign, tablet, people: 8, seed: 2_013, turnMs: 0, slower: 2 });
  const touches = listTouches(stand.taps);
  expect(touches.length).toBeGreaterThan(80);
  expect(touches.filter(({ felt, ms }) => !felt || ms === undefined)).toEqual([]);
  expect(new Set(stand.taken.map(({ pass }) => pass.language)).size).toBeGreaterThanOrEqual(3);
  expect(stand.tallies).toHaveLength(1);
  expect(differences).toEqual([]);
});

test('the watch over taps is no flatterer: what a page does in the tap, in a frame or in laying itself out is in its figure', async ({
  page,
}) => {
  const busyMs = 100;
  for (const place of ['tap', 'frame', 'layout'] as const) {
    await page.setContent('<div id="app"><h1>before</h1><button>Go</button></div>');
    await installTapWatch(page);
    await page.evaluate(answerLate, { place, busyMs });
    await expectEffect(page, { kind: 'screen', heading: 'after' }, 'pointerup');
    await page.getByRole('button').click();
    const { felt, ms } = await readAnswer(page);
    expect({ place, felt }).toEqual({ place, felt: true });
    expect(ms).toBeGreaterThanOrEqual(busyMs);
  }
});

/** Runs in the page: a button whose answer takes so long, in one of three ways. */
function answerLate({ place, busyMs }: { readonly place: 'tap' | 'frame' | 'layout'; readonly busyMs: number }): void {
  const work = () => {
    for (const end = performance.now() + busyMs; performance.now() < end; );
  };
  const heading = document.querySelector('h1');
  document.querySelector('button')?.addEventListener('click', () => {
    if (place === 'tap') work();
    if (place === 'frame') requestAnimationFrame(work);
    if (place === 'layout') {
      new ResizeObserver(work).observe(document.body);
      document.body.style.width = '50%';
    }
    if (heading) heading.textContent = 'after';
  });
}
