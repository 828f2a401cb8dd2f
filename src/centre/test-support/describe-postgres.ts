import pg from 'pg';
import { afterAll, describe, test } from 'vitest';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { openPostgresStore } from '../store/postgres/open-postgres-store.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../store/postgres/temporary-postgres.ts';
import type { StoreSource } from './test-store.ts';

/** `schema` is also what its connections call themselves. */
type SchemaSource = StoreSource & {
  readonly schema: string;
  /** Beside the store, on a connection of its own. */
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, string>>[]>;
};

/**
 * Runs a suite on a PostgreSQL of its own, every source a schema of its own. Where no PostgreSQL is to be had the suite is skipped, and
 * says so; on CI, where it must be there, it fails instead.
 */
export async function describePostgres(
  suite: (createSource: () => Promise<SchemaSource>, url: string) => void,
): Promise<void> {
  const postgres = await startTemporaryPostgres();
  if (postgres) {
    describe('with PostgreSQL', () => {
      afterAll(() => postgres.stop());
      suite(() => createSchema(postgres), postgres.url);
    });
  } else if (process.env['CI']) {
    test('PostgreSQL is there on CI', () => {
      throw new Error('no initdb found: install PostgreSQL, or set TEST_DATABASE_URL');
    });
  } else {
    test.skip('PostgreSQL: no initdb found on this machine, and TEST_DATABASE_URL is not set', () => undefined);
  }
}

async function createSchema({ url }: TemporaryPostgres): Promise<SchemaSource> {
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
