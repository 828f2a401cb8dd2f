import { beforeEach, describe, expect, test } from 'vitest';
import { bad } from '../../domain/outcome.ts';
import type { Confirmed } from '../../protocol/confirmed.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import { listCounted } from '../lists/list-counted.ts';
import { readCasesToPrint } from '../lists/make-export.ts';
import type { Session } from '../session/session.ts';
import { testEvent } from '../test-office.ts';
import { openTestReview, type Told, testSheet } from '../test-review.ts';
import { createReview } from './review-session.ts';

const now = () => 1_795_000_000_000;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;
const notValid = { verdict: 'not-valid', reason: 'no-person' } as const;
const signature = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet' } as const;

let published: Confirmed[];
let open: (...told: readonly Told[]) => Promise<Session>;

beforeEach(async () => {
  ({ published, open } = await openTestReview());
});

describe('names that were typed from paper', () => {
  test('a line of a sheet is held against who signed on a tablet; of the sheet’s tally it takes one signature and one person', async () => {
    const session = await open({ name: 'Mumtaz Okapi' }, { paper: ['Nobody else', 'Okapi Mumtaz'] });
    const review = createReview(session, now);
    expect(review.duplicates({ from: 0, count: 9 }).lines).toMatchObject([
      {
        cases: [1],
        signers: [
          { number: 2, line: 0 },
          { number: 4, line: 2, sheet: testSheet },
        ],
      },
    ]);
    expect((await review.settle(0, 'one')).ok).toBe(true);
    expect(review.state()).toMatchObject({ open: 0 });
    const onPaper = { case: 1, form: 'signature', channel: 'paper' } as const;
    expect(review.state().totals).toMatchObject({
      notValid: [{ ...onPaper, n: 1, reason: 'duplicate' }],
      confirmed: [
        { channel: 'tablet', n: 1 },
        { ...onPaper, n: 1 },
      ],
    });
    expect(review.notValid({ from: 0, count: 9 }).lines).toMatchObject([
      { number: 4, line: 2, name: 'Okapi Mumtaz', reason: 'duplicate' },
    ]);
    expect(await review.publish()).toMatchObject({ value: { actions: 2, people: 2 } });
  });

  test('a sheet’s lines take no more from its tally than it counts, and nothing from one that was taken back', async () => {
    const session = await open({ paper: ['x', 'y', 'z'], counted: 2 });
    const journal = session.report.summary.journals[0]?.journal ?? '';
    const rows = [1, 2, 3].map((line) => ({ journal, number: 3, line, ...notValid, cases: [1] }));
    const review = createReview(session, now);
    await review.judge(rows);
    expect(review.state().totals).toMatchObject({ notValid: [{ n: 2 }], confirmed: [] });
    expect(await review.publish()).toMatchObject({ value: { actions: 0, people: 0 } });
    const back = createReview(await open({ paper: ['Amina', 'Amina'], isTakenBack: true }), now);
    expect(back.state()).toMatchObject({ groups: 0, totals: { collected: [] } });
  });
});

test('a signature list is about as many people as are confirmed: on paper and erased ones without a name', async () => {
  const consents = [{ id: 'deliver', version: 1, language: 'fr' }] as const;
  const session = await open({ name: 'Mumtaz Okapi', consents }, { name: 'Zawadi', consents }, { paper: ['x', 'y'] });
  const review = createReview(session, now);
  const journal = session.report.summary.journals[0]?.journal ?? '';
  await review.judge([{ journal, number: 5, line: 2, ...notValid, cases: [1] }]);
  session.ledger.drop(journal, 3);
  expect(listCounted(session, review)).toMatchObject([
    { case: 1, lines: [{ name: 'Mumtaz Okapi' }], unnamed: 2, notValid: 1 },
  ]);
  expect(readCasesToPrint(session, review, () => undefined)).toMatchObject([{ case: 1, unnamed: 2 }]);
  expect(review.state().totals.confirmed.reduce((sum, { n }) => sum + n, 0)).toBe(3);
});

describe('what is confirmed and published', () => {
  test('is what was collected less what is not valid, down to the line; who is erased counts on', async () => {
    const session = await open({ signed: [1, 2] }, { signed: [1], letters: [letter] }, { name: 'Zawadi' });
    const review = createReview(session, now);
    await review.settle(0, 'one');
    const before = review.state().totals;
    const [row] = review.notValid({ from: 0, count: 9 }).lines;
    expect(row).toMatchObject({ number: 3, line: 0, name: 'Amélie', cell: { ...signature, n: 1 } });
    for (const number of [3, 4]) session.ledger.drop(row?.journal ?? '', number);
    expect(review.state().totals).toEqual(before);
    expect(review.notValid({ from: 0, count: 9 }).lines).toMatchObject([{ number: 3, name: '', reason: 'duplicate' }]);
    expect(await review.publish()).toMatchObject({ ok: true, value: { at: now(), actions: 4, people: 3 } });
    const [statement] = published;
    expect(statement).toMatchObject({ at: now(), office: 1, heads: [{ head: 4 }] });
    expect(statement?.places).toMatchObject([{ event: testEvent.id, country: 'CD', day: testEvent.day, people: 3 }]);
    expect(statement?.places.flatMap(({ cells }) => cells)).toEqual(before.confirmed);
  });

  test('a person of whom nothing is valid is none; halls are counted once, by the most that somebody said', async () => {
    const session = await open({ name: 'x x' }, { name: 'Zawadi' }, { attendance: 350 }, { attendance: 360 }, {});
    const review = createReview(session, now);
    const journal = session.report.summary.journals[0]?.journal ?? '';
    await review.judge([{ journal, number: 2, line: 0, verdict: 'not-valid', reason: 'no-person', cases: [] }]);
    expect(await review.publish()).toMatchObject({ value: { actions: 2, people: 2, attended: 360 } });
    expect(published[0]?.places).toMatchObject([{ expected: 400, attended: 360 }]);
  });

  test('takes in what another desk has judged meanwhile, and is refused where no centre keeps it', async () => {
    const session = await open({}, {});
    const review = createReview(session, now);
    await createReview(session, now).settle(0, 'one');
    expect(await review.publish()).toMatchObject({ value: { actions: 1 } });
    const alone = createReview({ ...session, client: undefined }, now);
    expect(await alone.publish()).toEqual({ ok: false, problem: { kind: 'no-centre' } });
  });

  test.each([
    { need: 1, problem: { kind: 'centre-refused', refusal: { kind: 'gap' } } },
    { need: 0, problem: { kind: 'clock-behind' } },
  ])(
    'where the statement in force has read $need entries of the office’s, and this desk none, it says why its own is not taken',
    async ({ need, problem }) => {
      const session = await open({});
      const client = session.client && {
        ...session.client,
        publishConfirmed: async () => bad({ kind: 'centre-refused', refusal: makeRefusal('gap', { need }) } as const),
      };
      expect(await createReview({ ...session, client }, now).publish()).toMatchObject({ ok: false, problem });
    },
  );
});
