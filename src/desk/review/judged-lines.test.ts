import { beforeEach, expect, test } from 'vitest';
import { noteOpened } from '../keeping.ts';
import { readOfficeJournal } from '../office-journal.ts';
import { eraseEntries } from '../session/erase-people.ts';
import type { Session } from '../session/session.ts';
import { openTestReview, type Told } from '../test-review.ts';
import { listCountedLines } from './judged-lines.ts';
import { createReview } from './review-session.ts';

const now = () => 1_795_000_000_000;

const kinds = ['line-judgement', 'line-tally'];

let open: (...told: readonly Told[]) => Promise<Session>;

beforeEach(async () => {
  ({ open } = await openTestReview());
});

/** A sheet of two names comes first: entry 2 is its tally, entry 3 its lines. */
async function review(of: Told = {}, ...more: readonly Told[]) {
  const session = await open({ paper: ['Okapi', 'Zawadi'], ...of }, ...more);
  const journal = session.report.summary.journals[0]?.journal ?? '';
  const reviewed = createReview(session, now);
  const word = (number: number) =>
    ({ journal, number, line: 1, verdict: 'not-valid', reason: 'no-person', cases: [1] }) as const;
  return {
    ...reviewed,
    session,
    word,
    /** Where that line counted when it was judged. */
    said: (number: number) =>
      ({ kind: 'line-tally', rows: [{ journal, number, line: 1, tally: { journal, number: 2 } }] }) as const,
    judge: async (number: number) => expect((await reviewed.judge([word(number)])).ok).toBe(true),
    drop: (...numbers: readonly number[]) => {
      for (const each of numbers) session.ledger.drop(journal, each);
    },
    confirmed: async () => {
      const published = await reviewed.publish();
      if (!published.ok) throw new Error(published.problem.kind);
      const { actions, people } = published.value;
      const sum = reviewed.totals().confirmed.reduce((all, { n }) => all + n, 0);
      expect(sum).toBe(actions);
      return { actions, people };
    },
  };
}

test('a line that is not valid stays off its sheet’s tally when nobody can read it any more, nor the tally', async () => {
  const { judge, drop, confirmed, notValid } = await review();
  await judge(3);
  expect(await confirmed()).toEqual({ actions: 1, people: 1 });
  for (const gone of [3, 2]) {
    drop(gone);
    expect(await confirmed()).toEqual({ actions: 1, people: 1 });
    expect(notValid({ from: 0, count: 9 }).lines).toMatchObject([
      { number: 3, line: 1, name: '', reason: 'no-person', cell: { case: 1, channel: 'paper', n: 1 } },
    ]);
  }
});

test('the same where it is the tally alone that has gone', async () => {
  const { judge, drop, confirmed } = await review();
  await judge(3);
  drop(2);
  expect(await confirmed()).toEqual({ actions: 1, people: 1 });
});

test('what a desk of before has judged is written down before anything goes, once', async () => {
  const { write, word, keepLines, journal, drop, confirmed } = await review();
  await write({ kind: 'line-judgement', rows: [word(3)] });
  await keepLines();
  await keepLines();
  expect(journal().entries.map(({ content }) => content.kind)).toEqual(['line-judgement', 'line-tally']);
  drop(3);
  expect(await confirmed()).toEqual({ actions: 1, people: 1 });
});

test('where a line counts is written before the word on it, and of valid ones nothing', async () => {
  const { judge, write, word, journal } = await review();
  const row = { ...word(3), verdict: 'valid', reason: 'none' } as const;
  await write({ kind: 'line-judgement', rows: [row] });
  await judge(3);
  const kinds = journal().entries.map(({ content }) => content.kind);
  expect(kinds).toEqual(['line-judgement', 'line-tally', 'line-judgement']);
});

test('a line that was typed anew does not come back when the later one has gone', async () => {
  const early = await review({}, { retyped: ['Okapi M.', 'Zawadi'] });
  await early.judge(3);
  expect(await early.confirmed()).toEqual({ actions: 2, people: 2 });
  early.drop(4);
  expect(await early.confirmed()).toEqual({ actions: 2, people: 2 });

  const late = await review({}, { retyped: ['Okapi M.', 'Zawadi'] });
  await late.judge(4);
  for (const gone of [4, 3, 2]) {
    late.drop(gone);
    expect(await late.confirmed()).toEqual({ actions: 1, people: 1 });
  }
});

test('a line that is typed anew after the first has gone stands in its place', async () => {
  const { session, write, word, said, journal, drop } = await review({}, { retyped: ['Okapi M.'] });
  await write(said(3));
  await write({ kind: 'line-judgement', rows: [word(3)] });
  drop(3);
  expect(listCountedLines(session.ledger, journal())).toMatchObject([{ number: 4, line: 1, name: 'Okapi M.' }]);
});

test('a sheet that was counted anew since has its lines’ words, of those that have gone too', async () => {
  const { write, word, said, drop, confirmed } = await review({ isTakenBack: true }, { paper: [], counted: 3 });
  await write(said(3));
  await write({ kind: 'line-judgement', rows: [word(3)] });
  drop(3);
  expect(await confirmed()).toEqual({ actions: 2, people: 2 });
});

test('it is written down before an erasure, and before the word by which the centre may let go', async () => {
  const byErasure = await review();
  await byErasure.write({ kind: 'line-judgement', rows: [byErasure.word(3)] });
  const { journal, number } = byErasure.word(3);
  await eraseEntries({ ...byErasure.session, client: undefined }, byErasure, [{ journal, number }], now());
  expect(byErasure.journal().entries.map(({ content }) => content.kind)).toEqual([...kinds, 'erasure']);
  expect(await byErasure.confirmed()).toEqual({ actions: 1, people: 1 });

  ({ open } = await openTestReview());
  const byAge = await review();
  await byAge.write({ kind: 'line-judgement', rows: [byAge.word(3)] });
  const { client, keys, ledger: sheets } = byAge.session;
  if (!client) throw new Error('no centre');
  // A word on letters alone has the time 0, which is of pages and not of what is written beside it.
  await noteOpened(client, keys, { rows: [{ journal, number }], sheets }, 0);
  const read = await readOfficeJournal(client, keys.signer);
  expect(read.ok && read.value.entries.map(({ at }) => at)).toEqual([now(), now(), 0]);
  expect(read.ok && read.value.entries.map(({ content }) => content.kind)).toEqual([...kinds, 'opened']);
});
