import type { Bytes } from '../../domain/bytes.ts';
import { writeAudit } from './audit.ts';
import type { ReportToKeep } from './centre-store.ts';
import { ask, type Steps } from './steps.ts';
import type { KeptReport } from './totals/sum-provisional.ts';

/** Steps of the evening's reports, which count until the entries they speak of are here. */

/** See `CentreStore.keepReport`. */
export function* keepReport({ campaign, report, at, by }: ReportToKeep): Steps<void> {
  const { journal, event, upTo, people, folding, cells } = report;
  const changed = yield* ask(
    `INSERT INTO reports (campaign, journal, event, up_to, people, folding, cells, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (campaign, journal, event) DO UPDATE SET up_to = excluded.up_to, people = excluded.people,
       folding = excluded.folding, cells = excluded.cells, received_at = excluded.received_at
     WHERE reports.up_to < excluded.up_to RETURNING up_to`,
    [campaign, journal, event, upTo, people, folding, JSON.stringify(cells), at],
  );
  if (changed.length > 0) yield* writeAudit({ campaign, at, by, deed: 'reported', ids: [journal], numbers: [upTo] });
}

/** All that a campaign has, in order of coming. */
export function* listReports(campaign: Bytes): Steps<readonly KeptReport[]> {
  return yield* ask<KeptReport>(
    `SELECT journal, event, up_to, people, folding, cells FROM reports
     WHERE campaign = $1 ORDER BY received_at, journal, event`,
    [campaign],
  );
}
