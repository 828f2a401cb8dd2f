import { describeCentreStore } from '../centre-store.suite.ts';
import { describePostgres } from './describe-postgres.ts';

await describePostgres((createSource) => describeCentreStore('PostgreSQL', createSource));
