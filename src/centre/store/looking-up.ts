import type { Channel, Form, Purpose } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import type { JournalList } from '../../protocol/endpoints.ts';
import type { Totals } from '../../protocol/totals.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { SealedEntry } from '../../sealing/chain.ts';
import type { KeptStatement } from './centre-store.ts';
import { sumProvisional } from './reports.ts';
import { ask, type Steps } from './steps.ts';

/** Steps that only read. */

/** The one row, or `undefined`. */
export function* findOne<Row>(sql: string, values: readonly Uint8Array[]): Steps<Row | undefined> {
  return (yield* ask<Row>(sql, values))[0];
}

/** A campaign's counters, added up; apart from them what reports say beyond. */
export function* sumTotals(campaign: Bytes): Steps<Omit<Totals, 'asOf' | 'campaign'>> {
  const rows = yield* ask<{
    case_number: number;
    purpose: Purpose;
    form: Form;
    channel: Channel;
    event: string;
    country: string;
    day: number;
    n: number;
  }>(
    `SELECT case_number, purpose, form, channel, event, country, day, CAST(sum(n) AS bigint) AS n
     FROM counts JOIN journals ON journals.id = counts.journal
     WHERE journals.campaign = $1
     GROUP BY case_number, purpose, form, channel, event, country, day
     HAVING sum(n) <> 0
     ORDER BY day, event, case_number, purpose, form, channel`,
    [campaign],
  );
  const people = yield* ask<Totals['people'][number]>(
    `SELECT event, country, day, CAST(sum(n) AS bigint) AS n
     FROM people_counts JOIN journals ON journals.id = people_counts.journal
     WHERE journals.campaign = $1
     GROUP BY event, country, day
     HAVING sum(n) <> 0
     ORDER BY day, event`,
    [campaign],
  );
  const journals = yield* ask<{ journals: number; entries: number; aside: number }>(
    `SELECT count(*) AS journals, CAST(coalesce(sum(head), 0) AS bigint) AS entries,
       CAST(coalesce(sum(aside), 0) AS bigint) AS aside
     FROM journals WHERE campaign = $1 AND head > 0`,
    [campaign],
  );
  return {
    rows: rows.map(({ case_number, ...row }) => ({ case: case_number, ...row })),
    people: people.map((row) => ({ ...row })),
    journals: journals[0]?.journals ?? 0,
    entries: journals[0]?.entries ?? 0,
    aside: journals[0]?.aside ?? 0,
    provisional: yield* sumProvisional(campaign),
  };
}

/** A campaign's journals, the latest first. */
export function* listJournals(campaign: Bytes): Steps<JournalList['journals']> {
  const rows = yield* ask<{
    id: Bytes;
    tablet: Bytes;
    name: string;
    head: number;
    digest: Bytes;
    received_at: number;
    forks: number;
  }>(
    `SELECT journals.id, journals.tablet, tablets.name, journals.head, journals.digest, journals.received_at,
       (SELECT count(*) FROM forks WHERE forks.journal = journals.id) AS forks
     FROM journals JOIN tablets ON tablets.campaign = journals.campaign AND tablets.id = journals.tablet
     WHERE journals.campaign = $1
     ORDER BY journals.received_at DESC, journals.id`,
    [campaign],
  );
  return rows.map(({ id, tablet, name, head, digest, received_at, forks }) => ({
    id: bytesToBase64url(id),
    tablet: bytesToBase64url(tablet),
    tabletName: name,
    head,
    digest: bytesToBase64url(digest),
    receivedAt: received_at,
    forks,
  }));
}

/** The next statement above a number, with its entries: never more than one batch in memory. */
export function* readStatement(journal: Bytes, after: number): Steps<KeptStatement | undefined> {
  const statement = yield* ask<{ first: number; last: number; signed: Bytes }>(
    'SELECT first, last, signed FROM statements WHERE journal = $1 AND last > $2 ORDER BY last LIMIT 1',
    [journal, after],
  );
  if (!statement[0]) return undefined;
  const { first, last, signed } = statement[0];
  const entries = yield* ask<SealedEntry>(
    'SELECT header, body FROM entries WHERE journal = $1 AND number >= $2 AND number <= $3 ORDER BY number',
    [journal, first, last],
  );
  return { signed, last, entries };
}
