import { expect, test } from 'vitest';
import { hallStart, hallViews, turnItem, turnView } from './hall-state.ts';

test('the arrows lead through all views and round again', () => {
  let state = hallStart;
  const seen = hallViews.map(() => {
    state = turnView(state, 1);
    return state.view;
  });
  expect(seen).toEqual([...hallViews.slice(1), 'count']);
  expect(turnView(hallStart, -1).view).toBe('hands');
});

test('outcomes and cases have two ends, and other views none', () => {
  const most = { outcomes: 2, cases: 1 };
  const outcomes = { ...hallStart, view: 'outcomes' } as const;
  expect(turnItem(turnItem(outcomes, 1, most), 1, most).outcome).toBe(1);
  expect(turnItem(outcomes, -1, most).outcome).toBe(0);
  expect(turnItem({ ...hallStart, view: 'points' }, 1, most).case).toBe(0);
  expect(turnItem(hallStart, 1, most)).toBe(hallStart);
});

test('whoever leaves the count of hands stops counting', () => {
  expect(turnView({ ...hallStart, view: 'hands', counting: 'after' }, -1).counting).toBeUndefined();
});
