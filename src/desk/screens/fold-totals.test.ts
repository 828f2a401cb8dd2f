import { expect, test } from 'vitest';
import type { Totals } from '../../protocol/totals.ts';
import { foldTotals, sumTotals, type TotalsAxis } from './fold-totals.ts';

const cell = { purpose: 'appeal', form: 'signature', channel: 'tablet', event: 'e1', country: 'CD', day: 100 } as const;
const totals: Pick<Totals, 'rows' | 'people'> = {
  rows: [
    { ...cell, case: 1, n: 5 },
    { ...cell, case: 2, n: 9 },
    { ...cell, case: 1, form: 'letter', n: 2 },
    { ...cell, case: 1, event: 'e2', day: 99, n: 1 },
    { ...cell, case: 2, n: -1 },
  ],
  people: [
    { event: 'e1', country: 'CD', day: 100, n: 9 },
    { event: 'e2', country: 'CD', day: 99, n: 1 },
    { event: 'e3', country: 'CD', day: 101, n: 2 },
  ],
};

test.each<TotalsAxis>(['case', 'purpose', 'form', 'event', 'day'])('adds up to the whole by %s', (axis) => {
  const lines = foldTotals(totals, axis);
  expect(lines.reduce((sum, { actions }) => sum + actions, 0)).toBe(sumTotals(totals).actions);
});

test('puts the most actions first, takes corrections back', () => {
  expect(foldTotals(totals, 'case')).toEqual([
    { key: '1', actions: 8 },
    { key: '2', actions: 8 },
  ]);
  expect(foldTotals(totals, 'form')).toEqual([
    { key: 'signature', actions: 14 },
    { key: 'letter', actions: 2 },
  ]);
});

test('counts people by event and day alone, also where they did nothing that counts', () => {
  expect(foldTotals(totals, 'day')).toEqual([
    { key: '99', actions: 1, people: 1 },
    { key: '100', actions: 15, people: 9 },
    { key: '101', actions: 0, people: 2 },
  ]);
  expect(foldTotals(totals, 'purpose')).toEqual([{ key: 'appeal', actions: 16 }]);
});
