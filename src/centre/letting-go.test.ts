import { describeLettingGo } from './letting-go.suite.ts';
import { openSqliteSource } from './store/sqlite/sqlite-source.ts';
import { describePostgres } from './test-support/describe-postgres.ts';
import { openTestBucket } from './test-support/test-files.ts';

describeLettingGo('SQLite', openSqliteSource);
describeLettingGo('SQLite with a bucket', openSqliteSource, openTestBucket);
await describePostgres((createSource) => describeLettingGo('PostgreSQL', createSource));
