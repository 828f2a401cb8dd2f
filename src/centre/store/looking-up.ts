import type { Bytes } from '../../domain/bytes.ts';
import type { JournalList } from '../../protocol/endpoints.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { SealedEntry } from '../../sealing/chain.ts';
import type { KeptStatement } from './centre-store.ts';
import { ask, type Steps } from './steps.ts';

/** Steps that only read. */

/** The one row, or `undefined`. */
export function* findOne<Row>(sql: string, values: readonly Uint8Array[]): Steps<Row | undefined> {
  return (yield* ask<Row>(sql, values))[0];
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
  const erased = yield* ask<{ number: number }>(
    'SELECT number FROM erasures WHERE journal = $1 AND number >= $2 AND number <= $3',
    [journal, first, last],
  );
  if (erased.length === 0) return { signed, last, entries };
  const places = new Set(erased.map(({ number }) => number - first));
  const marked = entries.map((entry, at) => (places.has(at) ? { ...entry, isErased: true as const } : entry));
  return { signed, last, entries: marked };
}
