import pg from 'pg';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import type { PreparedTablet } from '../bench/prepared-batches.ts';
import type { Uploads } from './uploader.ts';

/** What the database holds in the end, against every receipt that was given. In entries. */
export type Verdict = {
  readonly acknowledged: number;
  readonly kept: number;
  /** Named by a receipt, and not there, or there with other content. */
  readonly lost: number;
  /** Counted more than once, or there beside the journal's chain. */
  readonly doubled: number;
  /** On the disk of one node, with all indexes; and what its counters add up to. */
  readonly bytesPerEntry: number;
  readonly actionsPerEntry: number;
};

/** Reads every entry's digest back and holds it against the tablets' own chains; and the counters against what is there. */
export async function readLedger(
  databaseUrl: string,
  tablets: readonly PreparedTablet[],
  uploads: readonly Uploads[],
): Promise<Verdict> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const digestsByPlace = new Map<string, string>();
  const entries = await client.query('SELECT journal, number, digest FROM entries');
  for (const { journal, number, digest } of entries.rows)
    digestsByPlace.set(toPlace(journal, number), bytesToBase64url(digest));
  const people = await client.query('SELECT coalesce(sum(n), 0) AS n FROM arrived_counts WHERE case_number = 0');
  const sizes = await client.query(
    "SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const actions = await client.query('SELECT coalesce(sum(n), 0) AS n FROM arrived_counts WHERE case_number > 0');
  await client.end();

  let acknowledged = 0;
  let lost = 0;
  let expected = 0;
  for (const [index, { journal, batches }] of tablets.entries()) {
    const head = uploads[index]?.acknowledged.at(-1)?.receipt.head ?? 0;
    acknowledged += head;
    for (const { first, digests } of batches) {
      for (const [at, digest] of digests.entries()) {
        const found = digestsByPlace.get(toPlace(journal, first + at));
        if (found === bytesToBase64url(digest)) expected += 1;
        else if (first + at <= head) lost += 1;
      }
    }
  }
  // Every entry but a journal's opening is one participant.
  const counted =
    Number(people.rows[0]?.n) + tablets.filter(({ journal }) => digestsByPlace.has(toPlace(journal, 1))).length;
  const doubled = entries.rows.length - expected + Math.max(0, counted - entries.rows.length);
  const kept = entries.rows.length;
  const bytesPerEntry = Number(sizes.rows[0]?.bytes) / kept;
  return { acknowledged, kept, lost, doubled, bytesPerEntry, actionsPerEntry: Number(actions.rows[0]?.n) / kept };
}

function toPlace(journal: Uint8Array, number: number): string {
  return `${bytesToBase64url(new Uint8Array(journal))} ${number}`;
}
