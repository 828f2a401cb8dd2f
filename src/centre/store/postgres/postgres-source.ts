import pg from 'pg';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import { randomBytes } from '../../../sealing/bytes.ts';
import type { CentreStore } from '../centre-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';

/** For tests: a schema of its own in a PostgreSQL that is there. */
export type PostgresSource = {
  readonly open: () => Promise<CentreStore>;
  readonly discard: () => Promise<void>;
  /** It is also what its connections call themselves. */
  readonly schema: string;
  /** Beside the store, on a connection of its own. */
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, string>>[]>;
};

/** Makes it on the server at `url`. */
export async function openPostgresSource(url: string): Promise<PostgresSource> {
  const schema = `barua_${bytesToBase64url(randomBytes(12)).toLowerCase().replace(/-/g, '_')}`;
  await once(url, `CREATE SCHEMA ${schema}`);
  return {
    schema,
    query: (sql) => once(url, `SET search_path TO ${schema}; ${sql}`),
    open: () => openPostgresStore({ url, schema, connections: 4 }),
    discard: async () => void (await once(url, `DROP SCHEMA ${schema} CASCADE`)),
  };
}

/** Gives the last statement's rows. */
async function once(url: string, sql: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answers = await client.query(sql).finally(() => client.end());
  return [answers].flat().at(-1)?.rows ?? [];
}
