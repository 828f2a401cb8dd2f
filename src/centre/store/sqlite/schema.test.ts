import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeSchema } from '../schema.suite.ts';
import { sqliteDialect } from './open-sqlite-store.ts';
import { readSqliteSchema } from './read-sqlite-schema.ts';
import { openSqliteSource } from './sqlite-source.ts';

describeSchema('sqlite', {
  dialect: sqliteDialect,
  createSource: async () => {
    const source = await openSqliteSource();
    mkdirSync(dirname(source.path), { recursive: true });
    const use = <Result>(work: (database: DatabaseSync) => Result): Result => {
      const database = new DatabaseSync(source.path);
      try {
        return work(database);
      } finally {
        database.close();
      }
    };
    return {
      ...source,
      run: async (sql) => use((database) => database.exec(sql)),
      readSchema: async () => use(readSqliteSchema),
    };
  },
});
