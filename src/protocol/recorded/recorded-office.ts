import type { Confirmed } from '../confirmed.ts';
import type { OfficeContent } from '../office-content.ts';

const journal = 'AQIDBAUGBwgJCgsMDQ4PEA';

/** One of every kind that the office writes, and the sample check of before, which named no seed. */
export const recordedContents: readonly OfficeContent[] = [
  { kind: 'judgement', rows: [{ journal, number: 7, verdict: 'not-valid', reason: 'duplicate', cases: [1, 12] }] },
  { kind: 'sample-check', whole: 1_800, drawn: 30, notValid: 1 },
  { kind: 'erasure', rows: [{ journal, number: 9 }] },
  { kind: 'posting', case: 3, letters: 212, way: 'via-embassy', day: 16_049, proof: 'RR 123 456 789 CD' },
  { kind: 'interest', rows: [{ journal, number: 10, state: 'planned' }] },
  { kind: 'thanks', mailing: 'thanks-2013', state: 'begun', rows: [{ journal, number: 7 }] },
  {
    kind: 'line-judgement',
    rows: [{ journal, number: 11, line: 20, verdict: 'not-valid', reason: 'no-person', cases: [1] }],
  },
  {
    kind: 'sample-check',
    whole: 1_800,
    drawn: 2,
    notValid: 0,
    by: {
      seed: Uint8Array.from({ length: 16 }, (_, index) => index),
      low: 612,
      high: 1_800,
      rows: [
        { journal, number: 8, line: 0, case: 1 },
        { journal, number: 11, line: 3, case: 1 },
      ],
    },
  },
];

/** Kinds that came after these, by the recording that has them. */
export const recordedLater: Readonly<Record<string, readonly OfficeContent[]>> = {
  'office-later-v1.json': [
    { kind: 'retention', pageDays: 90, bodyDays: 0 },
    { kind: 'opened', rows: [{ journal, number: 212 }] },
    { kind: 'aside', rows: [{ digest: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', decision: 'release' }] },
    {
      kind: 'line-tally',
      rows: [
        { journal, number: 11, line: 20, tally: { journal, number: 6 } },
        { journal, number: 11, line: 21, tally: undefined },
      ],
    },
  ],
  'office-invites-v1.json': [
    {
      kind: 'invite',
      rows: [
        { sort: 'tablets', id: journal, deed: 'made', expiresAt: 1_386_900_000, of: 30 },
        { sort: 'colleague', id: journal, deed: 'withdrawn', expiresAt: 0, of: 0 },
      ],
    },
  ],
};

/** Two places: an event whose hall was counted, and one that headers seal. */
export const recordedConfirmed: Confirmed = {
  at: 1_386_676_800_123,
  office: recordedContents.length + 1,
  heads: [{ journal, head: 212 }],
  places: [
    {
      event: 'AAAAAAAAAAA',
      country: 'CD',
      day: 16_049,
      people: 211,
      expected: 300,
      attended: 360,
      cells: [
        { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 200 },
        { case: 12, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 11 },
        { case: 1, purpose: 'solidarity', form: 'card', channel: 'paper', n: -1 },
      ],
    },
    { event: '', country: '', day: 16_050, people: 1, expected: 0, attended: undefined, cells: [] },
  ],
};
