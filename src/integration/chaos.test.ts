import { describe, expect, it } from 'vitest';
import { playStory } from './chaos-story.ts';

/** As many as `npm test` can afford; `npm run chaos` plays 500. */
const seeds = [1, 2, 3, 4, 5, 6];

describe('everything that can go wrong between three tablets, their copies and the centre, at once', () => {
  it.each(seeds)('leaves every entry at the centre exactly once, and every receipt true (seed %i)', async (seed) => {
    const { wrong, written, receiptsChecked, marksChecked } = await playStory(seed);
    expect(wrong).toEqual([]);
    expect(Math.min(written, receiptsChecked, marksChecked)).toBeGreaterThan(0);
  });

  it.each(['writes-again', 'forgets', 'believes-anybody'] as const)('finds a tablet that %s', async (bug) => {
    expect((await playStory(3, bug)).wrong).not.toEqual([]);
  });
});
