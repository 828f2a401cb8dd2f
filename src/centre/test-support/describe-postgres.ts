import { afterAll, describe, test } from 'vitest';
import { openPostgresSource, type PostgresSource } from '../store/postgres/postgres-source.ts';
import { startTemporaryPostgres } from '../store/postgres/temporary-postgres.ts';

/**
 * Runs a suite on a PostgreSQL of its own, every source a schema of its own. Where no PostgreSQL is to be had the suite is skipped, and
 * says so; on CI, where it must be there, it fails instead.
 */
export async function describePostgres(
  suite: (createSource: () => Promise<PostgresSource>, url: string) => void,
): Promise<void> {
  const postgres = await startTemporaryPostgres();
  if (postgres) {
    describe('with PostgreSQL', () => {
      afterAll(() => postgres.stop());
      suite(() => openPostgresSource(postgres.url), postgres.url);
    });
  } else if (process.env['CI']) {
    test('PostgreSQL is there on CI', () => {
      throw new Error('no initdb found: install PostgreSQL, or set TEST_DATABASE_URL');
    });
  } else {
    test.skip('PostgreSQL: no initdb found on this machine, and TEST_DATABASE_URL is not set', () => undefined);
  }
}
