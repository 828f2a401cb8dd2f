import { describePostgres } from '../test-support/describe-postgres.ts';
import { describeAttachments } from './attachments.suite.ts';
import { describeBatches } from './batches.suite.ts';
import { describeCarriedPages } from './carried-pages.suite.ts';
import { describeCarriers } from './carriers.suite.ts';
import { describeGivingAttachments } from './giving-attachments.suite.ts';
import { describeJoining } from './joining.suite.ts';
import { describeOffice } from './office.suite.ts';
import { describeOfficeJournal } from './office-journal.suite.ts';
import { describeReports } from './reports.suite.ts';
import { describeTotals } from './totals.suite.ts';
import { describeYesterday } from './yesterday.suite.ts';

await describePostgres((createSource) => {
  describeAttachments('PostgreSQL', createSource);
  describeBatches('PostgreSQL', createSource);
  describeCarriers('PostgreSQL', createSource);
  describeCarriedPages('PostgreSQL', createSource);
  describeGivingAttachments('PostgreSQL', createSource);
  describeJoining('PostgreSQL', createSource);
  describeOffice('PostgreSQL', createSource);
  describeOfficeJournal('PostgreSQL', createSource);
  describeReports('PostgreSQL', createSource);
  describeTotals('PostgreSQL', createSource);
  describeYesterday('PostgreSQL', createSource);
});
