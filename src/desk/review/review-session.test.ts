import { beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good } from '../../domain/outcome.ts';
import type { Pass } from '../../domain/pass.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import type { CentreClient } from '../centre-client.ts';
import { createLedger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import { emptyOfficeJournal, readOfficeJournal } from '../office-journal.ts';
import { openJournals } from '../open-journal.ts';
import type { Session } from '../session/session.ts';
import { createTestCampaign, streamParts, type TestCampaign } from '../test-office.ts';
import { createReview } from './review-session.ts';

const noDictionary = { number: 0, bytes: new Uint8Array(0) };
const now = () => 1_795_000_000_000;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;
const signature = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet' } as const;

let campaign: TestCampaign;
let kept: Bytes[];
/** A centre that keeps the office's entries, as the real one does: the next one or nothing. */
let client: CentreClient;

beforeEach(async () => {
  campaign = await createTestCampaign(undefined, noDictionary);
  kept = [];
  client = {
    officeEntries: async (after: number) => good(kept.slice(after)),
    writeOfficeEntry: async (entry: Bytes) => {
      const read = await readOfficeJournal(
        { officeEntries: async (after) => good([...kept, entry].slice(after)) },
        campaign.keys.signer,
      );
      if (!read.ok) return bad({ kind: 'centre-refused', refusal: makeRefusal('fork') } as const);
      kept.push(entry);
      return good(undefined);
    },
  } as unknown as CentreClient;
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

  test('a sample is drawn over signatures, and its interval narrows with what is judged', async () => {
    const review = createReview(await open({ signed: [1, 2, 3] }, { name: 'Zawadi' }), now, () => 0.5);
    expect(review.sample(2)).toMatchObject({ whole: 4, judged: 0, interval: { low: 0, high: 1 } });
    const [row] = review.sample().rows;
    if (!row) throw new Error('nothing drawn');
    await review.judge([{ ...row, verdict: 'not-valid', reason: 'no-person', cases: [row.case] }]);
    expect(review.sample()).toMatchObject({ judged: 1, interval: { share: 0 } });
  });
});

async function open(...passes: readonly Partial<Pass>[]): Promise<Session> {
  const tablet = await campaign.enrol('Tablet 1');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  for (const [index, pass] of passes.entries()) await journal.pass({ at: 1_386_680_400_000 + index * 1_000, ...pass });
  const ledger = createLedger();
  const office = await makeOffice(campaign.keys, []);
  const parts = streamParts(tablet.enrolment, await journal.batch(1));
  for await (const news of openJournals(parts, office)) ledger.take(news);
  return {
    title: 'x',
    keys: campaign.keys,
    client,
    ledger,
    report: {
      summary: { journals: [], problems: [], opened: 0, erased: 0, rows: [], people: [], titleByEvent: new Map() },
      comparison: { kind: 'none' },
    },
    packs: [],
    faults: [],
    officeJournal: emptyOfficeJournal,
  };
}
