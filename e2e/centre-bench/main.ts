import { parseArgs } from 'node:util';
import { startTemporaryPostgres } from '../../src/centre/store/postgres/temporary-postgres.ts';
import { notShown, type Result } from '../bench/result.ts';
import { printTable } from '../print-table.ts';
import { measureCampaign } from './measure-campaign.ts';

/**
 * `npm run bench:centre`: one campaign of 2.3 million actions taken by two copies of the centre on PostgreSQL, against TESTING.md's budgets. `--entries N` for a smaller
 * one, `--seed N`. Exit code 1 where a budget is missed, or where there is no PostgreSQL to show it on.
 */
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '660000' }, seed: { type: 'string', default: '1' } },
});
const postgres = await startTemporaryPostgres();
const results: Result[] = [];
if (postgres) {
  try {
    results.push(...(await measureCampaign(postgres.url, Number(values.entries), Number(values.seed))));
  } finally {
    await postgres.stop();
  }
} else {
  console.error('PostgreSQL is missing: no initdb found on this machine, and TEST_DATABASE_URL is not set.');
  results.push(notShown('a campaign of 2.3 million actions on PostgreSQL', 'no PostgreSQL', 'all of them'));
}
console.log('');
printTable(
  ['what', 'measured', 'budget', 'verdict'],
  results.map(({ what, measured, budget, verdict }) => [what, measured, budget, verdict === 'told' ? '' : verdict]),
);
const short = results.filter(({ verdict }) => verdict === 'MISSED' || verdict === 'not-shown');
console.log(short.length === 0 ? '\nEvery budget kept.' : `\n${short.length} budgets missed or not shown.`);
process.exitCode = short.length > 0 ? 1 : 0;
