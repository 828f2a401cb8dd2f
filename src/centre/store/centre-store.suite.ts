import type { StoreSource } from '../test-support/test-store.ts';
import { describeAudit } from './audit.suite.ts';
import { describeChallenges } from './challenges.suite.ts';
import { describeKeeping } from './keeping.suite.ts';
import { describeTaking } from './taking.suite.ts';
import { describeTotals } from './totals/totals.suite.ts';

/** What both stores promise. */
export function describeCentreStore(
  name: string,
  createSource: () => Promise<StoreSource & { readonly run: (sql: string) => Promise<unknown> }>,
): void {
  describeTaking(name, createSource);
  describeKeeping(name, createSource);
  describeTotals(name, createSource);
  describeAudit(name, createSource);
  describeChallenges(name, createSource);
}
