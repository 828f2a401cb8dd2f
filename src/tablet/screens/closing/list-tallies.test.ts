import { expect, test } from 'vitest';
import type { SittingEntry } from '../../store/journal-account.ts';
import { listTallies } from './list-tallies.ts';

const entry = (number: number, changes: Partial<SittingEntry> = {}): SittingEntry => ({
  kind: 'tally',
  number,
  person: 0,
  at: 0,
  cells: [],
  isTakenBack: false,
  ...changes,
});
const numbers = (listed: readonly SittingEntry[]) => listed.map(({ number }) => number);

test('counts that still count are listed, the latest first, and nobody’s pass', () => {
  const entries = [entry(2), entry(3, { kind: 'pass' }), entry(4, { isTakenBack: true }), entry(5)];
  expect(numbers(listTallies(entries, [], 'blue'))).toEqual([5, 2]);
});

test('a sheet’s count is its sheet’s; a number of another journal is another entry', () => {
  const sheets = [{ tally: { journal: 'blue', number: 2 } }, { tally: { journal: 'ended', number: 3 } }, {}];
  expect(numbers(listTallies([entry(2), entry(3)], sheets, 'blue'))).toEqual([3]);
});

test('of very many the last twenty', () => {
  const entries = Array.from({ length: 50 }, (_, at) => entry(at + 2));
  expect(numbers(listTallies(entries, [], 'blue'))).toHaveLength(20);
  expect(numbers(listTallies(entries, [], 'blue'))[0]).toBe(51);
});
