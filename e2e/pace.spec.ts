import { expect } from '@playwright/test';
import { listTouches } from './pace/judge-taps.ts';
import { runStand } from './pace/run-stand.ts';
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
