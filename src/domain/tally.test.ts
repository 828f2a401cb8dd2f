import { describe, expect, it } from 'vitest';
import type { Cell } from './action.ts';
import { findTallyProblem } from './tally.ts';

const sms = (n: number, number = 3): Cell => ({ case: number, purpose: 'appeal', form: 'sms', channel: 'phone', n });

describe('a tally', () => {
  it('counts 1 to 65,535 of a sort, for several cases at once', () => {
    expect(findTallyProblem([sms(1), sms(65_535, 65_535)], '')).toBeUndefined();
  });

  it.each([
    [[], '', { kind: 'tally-empty' }],
    [[sms(0)], '', { kind: 'tally-number-wrong', n: 0 }],
    [[sms(-40)], '', { kind: 'tally-number-wrong', n: -40 }],
    [[sms(1.5)], '', { kind: 'tally-number-wrong', n: 1.5 }],
    [[sms(65_536)], '', { kind: 'tally-number-wrong', n: 65_536 }],
    [[sms(Number.NaN)], '', { kind: 'tally-number-wrong', n: Number.NaN }],
    [[sms(1, 0)], '', { kind: 'tally-case-wrong', case: 0 }],
    [[sms(1), sms(2)], '', { kind: 'tally-sort-twice' }],
    [Array.from({ length: 257 }, (_, at) => sms(1, at + 1)), '', { kind: 'tally-too-many-sorts', most: 256 }],
    [[sms(1)], 'x'.repeat(501), { kind: 'tally-note-too-long', most: 500 }],
  ] as const)('%# is refused with its reason', (cells, note, problem) => {
    expect(findTallyProblem(cells, note)).toEqual(problem);
  });
});
