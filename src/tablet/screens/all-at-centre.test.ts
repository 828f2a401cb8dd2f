import { expect, it } from 'vitest';
import { makeSignals } from '../store/tablet-state.ts';
import type { Counts } from '../store/tablet-store.ts';
import { isAllAtCentre } from './all-at-centre.ts';

const all: Counts = { ...makeSignals().counts.value, written: 7, atCentre: 7, safeHere: 7, isCounted: true };

it('everything is at the centre when nothing waits', () => {
  expect(isAllAtCentre(all)).toBe(true);
});

it.each<[string, Partial<Counts>]>([
  ['an entry waits', { atCentre: 6 }],
  ['a page waits', { pages: 1 }],
  ['something is carried for other tablets', { carried: 1 }],
  ['a journal that has ended waits for the office', { inForkedJournals: 1 }],
  ['not all of it was counted', { isCounted: false }],
])('nobody says so while %s', (_, change) => {
  expect(isAllAtCentre({ ...all, ...change })).toBe(false);
});
