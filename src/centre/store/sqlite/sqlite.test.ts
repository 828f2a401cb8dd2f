import { DatabaseSync } from 'node:sqlite';
import { describeBadEntries } from '../bad-entries.suite.ts';
import { describeCentreStore } from '../centre-store.suite.ts';
import { openSqliteSource } from './sqlite-source.ts';

describeCentreStore('SQLite', openSqliteSource);

describeBadEntries('SQLite', openSqliteSource, async ({ path }) => {
  const other = new DatabaseSync(path);
  other.exec(`CREATE TRIGGER planted BEFORE INSERT ON counts WHEN new.case_number = 13
    BEGIN SELECT RAISE(ABORT, 'planted'); END`);
  other.close();
});
