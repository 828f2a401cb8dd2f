import { beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good } from '../../domain/outcome.ts';
import type { Pass } from '../../domain/pass.ts';
import { makeSheetNumber } from '../../domain/sheet-number.ts';
import { type Confirmed, readKeptConfirmed } from '../../protocol/confirmed.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import type { CentreClient } from '../centre-client.ts';
import { createLedger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import { emptyOfficeJournal, readOfficeJournal } from '../office-journal.ts';
import { openJournals } from '../open-journal.ts';
import type { Session } from '../session/session.ts';
import { createSummary } from '../summary.ts';
import { createTestCampaign, streamParts, type TestCampaign, testEvent } from '../test-office.ts';
import { createReview } from './review-session.ts';

const noDictionary = { number: 0, bytes: new Uint8Array(0) };
const now = () => 1_795_000_000_000;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;
const sheet = makeSheetNumber(testEvent.id, 'AB', 1) ?? '';
const valid = { verdict: 'valid', reason: 'none' } as const;
const signature = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet' } as const;

let campaign: TestCampaign;
let kept: Bytes[];
let published: Confirmed[];
/** A centre that keeps the office's entries, as the real one does: the next one or nothing. */
let client: CentreClient;

beforeEach(async () => {
  campaign = await createTestCampaign(undefined, noDictionary);
  kept = [];
  published = [];
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
    publishConfirmed: async (signed: Bytes) => {
      const read = readKeptConfirmed(signed);
      if (read.ok) published.push(read.value);
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

  test('a line of a sheet is held against who signed on a tablet; of the sheet’s tally it takes one signature and one person', async () => {
    const session = await open({ name: 'Mumtaz Okapi' }, { paper: ['Nobody else', 'Okapi Mumtaz'] });
    const review = createReview(session, now);
    expect(review.duplicates({ from: 0, count: 9 }).lines).toMatchObject([
      {
        cases: [1],
        signers: [
          { number: 2, line: 0 },
          { number: 4, line: 2, sheet },
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
});

/** A pass, names typed from a paper sheet that counts two, or a closing that says how many were there. */
type Told = Partial<Pass> & { readonly paper?: readonly string[]; readonly attendance?: number };

async function open(...told: readonly Told[]): Promise<Session> {
  const tablet = await campaign.enrol('Tablet 1');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting({ expected: 400 });
  for (const [index, { paper, attendance, ...pass }] of told.entries()) {
    const at = 1_386_680_400_000 + index * 1_000;
    if (attendance !== undefined) {
      await journal.add({ about: { kind: 'closing', entries: index } }, { kind: 'closing', at, attendance });
    } else if (paper) {
      const cells = [{ ...signature, channel: 'paper' as const, n: paper.length }];
      await journal.add({ cells, people: paper.length }, { kind: 'tally', at, note: '', sheet });
      const lines = paper.map((name, line) => ({ line: line + 1, name }));
      await journal.add({}, { kind: 'sheet-lines', at, sheet, lines });
    } else await journal.pass({ at, ...pass });
  }
  const ledger = createLedger();
  const summary = createSummary('sealed');
  const office = await makeOffice(campaign.keys, []);
  const parts = streamParts(tablet.enrolment, await journal.batch(1));
  for await (const news of openJournals(parts, office)) {
    ledger.take(news);
    summary.take(news);
  }
  expect(summary.read().journals[0]?.problems).toEqual([]);
  return {
    title: 'x',
    keys: campaign.keys,
    client,
    ledger,
    report: { summary: summary.read(), comparison: { kind: 'none' } },
    packs: [],
    faults: [],
    officeJournal: emptyOfficeJournal,
  };
}
