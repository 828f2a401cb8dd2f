import { expect, test } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import type { OfficeContent } from './office-content.ts';
import { contentToWire, wireToContent } from './office-content-wire.ts';

const id = Uint8Array.from({ length: 16 }, (_, index) => index);
const digest = Uint8Array.from({ length: 32 }, (_, index) => index);
const place = { journal: bytesToBase64url(id), number: 7 };

/** As `docs/formats.md` has it: kind, then what travels. What stands here must be understood for ever. */
const recorded: readonly (readonly [OfficeContent, number, unknown])[] = [
  [
    { kind: 'judgement', rows: [{ ...place, verdict: 'not-valid', reason: 'duplicate', cases: [1, 2] }] },
    64,
    [[id, 7, 1, 1, [1, 2]]],
  ],
  [{ kind: 'sample-check', whole: 900, drawn: 30, notValid: 1 }, 65, [900, 30, 1]],
  [{ kind: 'erasure', rows: [place] }, 66, [[id, 7]]],
  [
    { kind: 'posting', case: 3, letters: 12, way: 'via-embassy', day: 16_049, proof: 'RR 1' },
    67,
    [3, 12, 3, 16_049, 'RR 1'],
  ],
  [{ kind: 'interest', rows: [{ ...place, state: 'held' }] }, 68, [[id, 7, 3]]],
  [{ kind: 'thanks', mailing: 'thanks 2026', state: 'sent', rows: [place] }, 69, ['thanks 2026', 1, [[id, 7]]]],
  [
    { kind: 'line-judgement', rows: [{ ...place, line: 3, verdict: 'not-valid', reason: 'no-person', cases: [1] }] },
    70,
    [[id, 7, 3, 1, 3, [1]]],
  ],
  [
    {
      kind: 'sample-check',
      whole: 900,
      drawn: 1,
      notValid: 0,
      by: { seed: id, low: 200, high: 900, rows: [{ ...place, line: 0, case: 12 }] },
    },
    65,
    [900, 1, 0, id, 200, 900, [[id, 7, 0, 12]]],
  ],
  [{ kind: 'retention', pageDays: 90, bodyDays: 0 }, 71, [90, 0]],
  [{ kind: 'opened', rows: [place] }, 72, [[id, 7]]],
  [{ kind: 'aside', rows: [{ digest: bytesToBase64url(digest), decision: 'discard' }] }, 73, [[digest, 1]]],
  [
    {
      kind: 'invite',
      rows: [{ sort: 'colleague', id: place.journal, deed: 'withdrawn', expiresAt: 1_386_700_000, of: 2 }],
    },
    75,
    [[1, id, 1, 1_386_700_000, 2]],
  ],
  [
    {
      kind: 'line-tally',
      rows: [
        { ...place, line: 3, tally: { ...place, number: 6 } },
        { ...place, line: 4, tally: undefined },
      ],
    },
    74,
    [
      [id, 7, 3, [id, 6]],
      [id, 7, 4, null],
    ],
  ],
];

test.each(recorded)('what the office writes travels as it is written down: %o', (content, code, wire) => {
  expect(contentToWire(content)).toEqual(wire);
  expect(wireToContent(code, wire)).toEqual(content);
});

test('what a newer version writes is passed over; what is damaged is not', () => {
  expect(wireToContent(200, ['something new'])).toEqual({ kind: 'later' });
  expect(wireToContent(63, [])).toBeUndefined();
  expect(wireToContent(68, [[id, 7, 99]])).toBeUndefined();
  expect(wireToContent(71, [90])).toBeUndefined();
  expect(wireToContent(73, [[id, 0]])).toBeUndefined();
  expect(wireToContent(74, [[id, 7, 3, [id]]])).toBeUndefined();
  expect(wireToContent(69, ['', 0, [[id, 7]]])).toBeUndefined();
  expect(wireToContent(69, ['x'.repeat(61), 0, [[id, 7]]])).toBeUndefined();
});
