import { openSqliteSource } from '../store/sqlite/sqlite-source.ts';
import { describeAttachments } from './attachments.suite.ts';
import { describeBatches } from './batches.suite.ts';
import { describeCarriedPages } from './carried-pages.suite.ts';
import { describeCarriers } from './carriers.suite.ts';
import { describeJoining } from './joining.suite.ts';
import { describeOffice } from './office.suite.ts';
import { describeOfficeJournal } from './office-journal.suite.ts';
import { describeReports } from './reports.suite.ts';
import { describeListening, describeTotals } from './totals.suite.ts';
import { describeYesterday } from './yesterday.suite.ts';

describeAttachments('SQLite', openSqliteSource);
describeBatches('SQLite', openSqliteSource);
describeCarriers('SQLite', openSqliteSource);
describeCarriedPages('SQLite', openSqliteSource);
describeJoining('SQLite', openSqliteSource);
describeOffice('SQLite', openSqliteSource);
describeOfficeJournal('SQLite', openSqliteSource);
describeReports('SQLite', openSqliteSource);
describeTotals('SQLite', openSqliteSource);
describeYesterday('SQLite', openSqliteSource);

describeListening();
