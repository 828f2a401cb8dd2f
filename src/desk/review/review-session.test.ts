import { beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import type { CentreClient } from '../centre-client.ts';
import { readOfficeJournal } from '../office-journal.ts';
import type { Session } from '../session/session.ts';
import { createTestCampaign, type TestCampaign } from '../test-office.ts';
import { openTestReview, type Told } from '../test-review.ts';
import { createReview } from './review-session.ts';

const now = () => 1_795_000_000_000;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;
const valid = { verdict: 'valid', reason: 'none' } as const;
const signature = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet' } as const;

let campaign: TestCampaign;
let kept: Bytes[];
let client: CentreClient;
let open: (...told: readonly Told[]) => Promise<Session>;

beforeEach(async () => {
  ({ campaign, kept, client, open } = await openTestReview());
});

describe('what the office judges', () => {
  test('leaves what was collected as it is; one person counts once, and totals say why down to the line', async () => {
    const review = createReview(
      await open({ signed: [1, 2] }, { signed: [1], letters: [letter] }, { name: 'Zawadi' }),
      now,
    );
    expect(review.state().totals).toMatchObject({
      notValid: [],
      confirmed: [{ case: 1, n: 3 }, { case: 2 }, { form: 'letter' }],
    });
    expect(review.state().open).toBe(1);
    expect((await review.settle(0, 'one')).ok).toBe(true);
    expect(review.state().open).toBe(0);
    const { collected, notValid, confirmed } = review.state().totals;
    expect(collected).toContainEqual({ ...signature, n: 3 });
    expect(notValid).toEqual([{ ...signature, n: 1, reason: 'duplicate' }]);
    expect(confirmed).toContainEqual({ ...signature, n: 2 });
    expect(confirmed).toContainEqual({ ...signature, form: 'letter', n: 1 });
    expect(review.duplicates({ from: 0, count: 9 }).lines).toMatchObject([
      { isJudged: true, signers: [{ number: 2 }, { number: 3 }] },
    ]);
  });

  test('may be judged again, and the later word holds: for another desk of the office, too', async () => {
    const session = await open({}, {});
    const review = createReview(session, now);
    await review.settle(0, 'one');
    await review.settle(0, 'different');
    expect(review.state().totals.notValid).toEqual([]);
    const journal = await readOfficeJournal(client, campaign.keys.signer);
    if (!journal.ok) throw new Error(journal.problem.kind);
    expect(journal.value.entries).toHaveLength(2);
    const other = createReview({ ...session, officeJournal: journal.value }, now);
    expect(other.state().open).toBe(0);
  });

  test('goes on behind what another desk wrote meanwhile', async () => {
    const session = await open({}, {});
    const [one, other] = [createReview(session, now), createReview(session, now)];
    await one.write({ kind: 'sample-check', whole: 2, drawn: 1, notValid: 0 });
    expect((await other.settle(0, 'one')).ok).toBe(true);
    expect(kept).toHaveLength(2);
  });

  test('is refused where no centre keeps it, and believed from nobody but the campaign', async () => {
    const session = await open({}, {});
    const alone = createReview({ ...session, client: undefined }, now);
    expect(await alone.settle(0, 'one')).toEqual({ ok: false, problem: { kind: 'no-centre' } });
    await createReview(session, now).settle(0, 'one');
    const stranger = await createTestCampaign();
    expect(await readOfficeJournal(client, stranger.keys.signer)).toMatchObject({
      problem: { kind: 'office-entry-damaged' },
    });
    const [first] = kept;
    if (first) kept.push(first);
    expect(await readOfficeJournal(client, campaign.keys.signer)).toMatchObject({
      problem: { kind: 'office-entry-damaged' },
    });
  });

  test('a sample is drawn over signatures, its interval narrows with what is judged, and it is written down with its seed: any desk shows it again', async () => {
    const seed = new Uint8Array(16).fill(7);
    const session = await open({ signed: [1, 2, 3] }, { name: 'Zawadi' });
    const review = createReview(session, now, () => seed);
    expect(review.sample({ drawn: 2 })).toMatchObject({ whole: 4, judged: 0, interval: { low: 0, high: 1 }, kept: [] });
    const { rows } = review.sample();
    for (const [at, row] of rows.entries()) {
      const verdict = at === 0 ? ({ verdict: 'not-valid', reason: 'no-person' } as const) : valid;
      await review.judge([{ ...row, ...verdict, cases: [row.case] }]);
    }
    expect(review.sample()).toMatchObject({ judged: 2, interval: { share: 0.5 } });
    expect(await review.keepSample()).toEqual({ ok: true, value: 3 });
    const journal = await readOfficeJournal(client, campaign.keys.signer);
    if (!journal.ok) throw new Error(journal.problem.kind);
    expect(journal.value.entries[2]?.content).toMatchObject({
      kind: 'sample-check',
      whole: 4,
      drawn: 2,
      notValid: 1,
      by: { seed },
    });
    const other = createReview({ ...session, officeJournal: journal.value }, now);
    expect(other.sample()).toMatchObject({ rows: [], kept: [{ entry: 3, whole: 4, drawn: 2, notValid: 1 }] });
    expect(other.sample({ again: 3 })).toMatchObject({ shown: 3, missing: 0, whole: 4, judged: 2 });
    const places = (some: typeof rows) => some.map(({ number, case: ofCase }) => [number, ofCase]);
    expect(places(other.sample().rows)).toEqual(places(rows));
    session.ledger.drop(rows[0]?.journal ?? '', rows[0]?.number ?? 0);
    expect(other.sample().missing).toBeGreaterThan(0);
  });
});
