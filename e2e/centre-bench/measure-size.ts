import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type Result, tell } from '../bench/result.ts';

/** A process' resident bytes: the most there ever were, and now. Linux. */
export function readMemory(pid: number): { readonly most: number; readonly now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => 1024 * Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]);
  return { most: read('VmHWM'), now: read('VmRSS') };
}

const sizes = `SELECT (SELECT count(*) FROM entries) AS entries, pg_total_relation_size('entries') AS kept,
  (SELECT sum(length(header) + length(body)) FROM entries) AS sealed, pg_total_relation_size('arrived_counts') AS counts,
  (SELECT count(*) FROM arrived_counts) AS counters,
  pg_database_size(current_database()) - coalesce(pg_total_relation_size(to_regclass('entries_copied_1')), 0) AS whole`;

/** What entries take on the disk, with keys and all that belongs to them. */
export async function measureSize(databaseUrl: string): Promise<Result[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(sizes).finally(() => client.end());
  const read = (name: string) => Number(rows[0]?.[name]);
  const perEntry = (name: string) => `${Math.round(read(name) / read('entries'))} B`;
  return [
    tell('bytes a row on disk: the entry with its key', `${perEntry('kept')}, of which sealed ${perEntry('sealed')}`),
    tell('  all that the database has, for each entry', perEntry('whole')),
    tell('  counters', `${read('counters').toLocaleString('en')} rows, ${perEntry('counts')} for each entry`),
  ];
}
