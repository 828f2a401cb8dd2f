import { describeBadEntries } from '../bad-entries.suite.ts';
import { describeCentreStore } from '../centre-store.suite.ts';
import { openSqliteSource } from './sqlite-source.ts';

describeCentreStore('SQLite', openSqliteSource);

describeBadEntries('SQLite', openSqliteSource, ({ run }) =>
  run(`CREATE TRIGGER planted BEFORE INSERT ON arrived_counts WHEN new.case_number = 13
    BEGIN SELECT RAISE(ABORT, 'planted'); END`),
);
