import type { Bytes } from '../../../domain/bytes.ts';
import { readKeptConfirmed } from '../../../protocol/confirmed.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import { readConfirmedAfter } from '../confirmed.ts';
import { listReports } from '../reports.ts';
import { ask, type Question, type Steps } from '../steps.ts';
import type { CountBoard } from './count-board.ts';
import { type CountRow, ofPeople } from './count-columns.ts';

/** Journals whose counters are read in one snapshot: a board that begins takes several, and others have their turn between. */
const journalsAtOnce = 128;

/** Of both tables: what arrived before there was `arrived_counts`, or at a copy of before, arrived on day 0. */
const countsSql = `SELECT arrived, event, country, day, case_number, purpose, form, channel, n FROM arrived_counts WHERE journal = $1
  UNION ALL SELECT 0, event, country, day, case_number, purpose, form, channel, n FROM counts WHERE journal = $1
  UNION ALL SELECT 0, event, country, day, 0, '', '', '', n FROM people_counts WHERE journal = $1`;

type KeptCount = {
  readonly arrived: number;
  readonly event: string;
  readonly country: string;
  readonly day: number;
  readonly case_number: number;
  readonly purpose: string;
  readonly form: string;
  readonly channel: string;
  readonly n: number;
};

/** Changes with every entry, report and confirmation that is taken, and with nothing else: heads, reports and times only grow. One question, whatever the size of the campaign's counters. */
export function* readVersion(campaign: Bytes): Steps<string> {
  const [row] = yield* ask<{ entries: number; reports: number; confirmed: number }>(
    `SELECT (SELECT CAST(coalesce(sum(head), 0) AS bigint) FROM journals WHERE campaign = $1) AS entries,
       (SELECT CAST(coalesce(sum(up_to + 1), 0) AS bigint) FROM reports WHERE campaign = $1) AS reports,
       (SELECT CAST(coalesce(max(made_at), 0) AS bigint) FROM confirmations WHERE campaign = $1) AS confirmed`,
    [campaign],
  );
  return `${row?.entries ?? 0}.${row?.reports ?? 0}.${row?.confirmed ?? 0}`;
}

type KeptHead = { readonly id: Bytes; readonly tablet: Bytes; readonly head: number; readonly aside: number };

/** What of the database is not on the board yet; `isWhole` where there is no more of it. To be put on the board when the snapshot is over. */
export type BoardNews = { readonly isWhole: boolean; readonly put: () => void };

/** Reads the counters of journals that went on since, so many at most. All of one moment. */
export function* readNews(campaign: Bytes, board: CountBoard): Steps<BoardNews> {
  const heads = yield* ask<KeptHead>('SELECT id, tablet, head, aside FROM journals WHERE campaign = $1 AND head > 0', [
    campaign,
  ]);
  const changed = heads
    .map((kept) => ({ ...kept, journal: bytesToBase64url(kept.id) }))
    .filter(({ journal, head }) => board.headOf(journal) !== head);
  const now = changed.slice(0, journalsAtOnce);
  const counts =
    now.length === 0 ? [] : yield now.map(({ id }): Question => ({ kind: 'query', sql: countsSql, values: [id] }));
  const reports = yield* listReports(campaign);
  const kept = yield* readConfirmedAfter(campaign, board.confirmedAt());
  const confirmed = kept && readKeptConfirmed(kept.signed);
  return {
    isWhole: now.length === changed.length,
    put: () => {
      for (const [index, { journal, tablet, head, aside }] of now.entries()) {
        const rows = (counts[index] ?? []) as readonly KeptCount[];
        const name = bytesToBase64url(tablet);
        board.putJournal(
          journal,
          { head, aside },
          rows.map((row) => toRow(row, name)),
        );
      }
      board.putReports(reports);
      if (confirmed?.ok) board.putConfirmed(confirmed.value);
    },
  };
}

function toRow({ case_number, n, ...row }: KeptCount, tablet: string): CountRow {
  const { purpose, form, channel, country, event } = row;
  const of = case_number === 0 ? ofPeople : String(case_number);
  return {
    case: of,
    purpose,
    form,
    channel,
    country,
    event,
    day: String(row.day),
    tablet,
    arrived: String(row.arrived),
    n,
  };
}
