import { expect, test } from 'vitest';
import type { AuditLine } from '../../protocol/audit-line.ts';
import { listRuns } from './list-runs.ts';

const at = 1_386_700_000_000;
const hourMs = 3_600_000;

function line(number: number, atMs: number, numbers: readonly number[], deed: AuditLine['deed'] = 'let-go'): AuditLine {
  return { number, at: atMs, deed, by: { kind: 'centre' }, ids: [], numbers };
}

test('steps that follow one another are one run, the next is hours later; the latest stands first', () => {
  const lines = [
    line(1, at, [200, 0]),
    line(2, at + 400_000, [7, 0]),
    line(3, at + 450_000, [3], 'office-wrote'),
    line(4, at + 900_000, [0, 12]),
    line(5, at + 6 * hourMs, [0, 1]),
  ];
  expect(listRuns(lines)).toEqual([
    { at: at + 6 * hourMs, pages: 0, bodies: 1 },
    { at: at + 900_000, pages: 207, bodies: 12 },
  ]);
});

test('a log in which nothing went has no run', () => {
  expect(listRuns([line(1, at, [1], 'office-wrote')])).toEqual([]);
});
