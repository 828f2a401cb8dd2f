import { describePostgres } from '../../test-support/describe-postgres.ts';
import { describeSchema } from '../schema.suite.ts';
import { postgresDialect } from './open-postgres-store.ts';
import { readPostgresSchema } from './read-postgres-schema.ts';

await describePostgres((createSource) => {
  describeSchema('postgres', {
    dialect: postgresDialect,
    createSource: async () => {
      const source = await createSource();
      return {
        ...source,
        run: source.query,
        readSchema: () => readPostgresSchema(source.query, source.schema),
      };
    },
  });
});
