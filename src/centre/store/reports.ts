import type { Cell, Channel, Form, Purpose } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import {
  eventToReportCode,
  foldCells,
  type ReportCell,
  type ReportFolding,
  reportCellKey,
  reportJournalBytes,
} from '../../protocol/report.ts';
import { nothingProvisional, type Provisional } from '../../protocol/totals.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { ReportToKeep } from './centre-store.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the evening's reports, which count until the entries they speak of are here. */

/** See `CentreStore.keepReport`. */
export function* keepReport({ campaign, report, at }: ReportToKeep): Steps<void> {
  const { journal, event, upTo, people, folding, cells } = report;
  yield* ask(
    `INSERT INTO reports (campaign, journal, event, up_to, people, folding, cells, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (campaign, journal, event) DO UPDATE SET up_to = excluded.up_to, people = excluded.people,
       folding = excluded.folding, cells = excluded.cells, received_at = excluded.received_at
     WHERE reports.up_to < excluded.up_to`,
    [campaign, journal, event, upTo, people, folding, JSON.stringify(cells), at],
  );
}

type ReportRow = {
  readonly journal: Bytes;
  readonly event: string;
  readonly people: number;
  readonly folding: ReportFolding;
  readonly cells: string;
};

/**
 * What reports say beyond what their journals have counted, case by case and never below 0. A report counts for nothing as soon as a journal
 * that begins as it says has arrived up to its number.
 */
export function* sumProvisional(campaign: Bytes): Steps<Provisional> {
  const waiting = yield* ask<ReportRow>(
    `SELECT journal, event, people, folding, cells FROM reports
     WHERE campaign = $1 AND NOT EXISTS (
       SELECT 1 FROM journals
       WHERE journals.campaign = reports.campaign AND substr(journals.id, 1, ${reportJournalBytes}) = reports.journal
         AND journals.head >= reports.up_to)
     ORDER BY received_at, journal, event`,
    [campaign],
  );
  if (waiting.length === 0) return nothingProvisional;
  const counted = yield* readCounted(campaign);
  const rows = new Map<string, Provisional['rows'][number]>();
  const people = new Map<string, number>();
  for (const { journal, event, folding, cells, ...report } of waiting) {
    const known = counted.get(toKey(journal, event));
    const knownByKey = new Map(foldCells(known?.cells ?? [], folding).map((cell) => [reportCellKey(cell), cell.n]));
    for (const cell of JSON.parse(cells) as readonly ReportCell[]) {
      const n = cell.n - (knownByKey.get(reportCellKey(cell)) ?? 0);
      const key = `${event}/${reportCellKey(cell)}`;
      if (n > 0) rows.set(key, { ...cell, event, n: n + (rows.get(key)?.n ?? 0) });
    }
    const more = report.people - (known?.people ?? 0);
    if (more > 0) people.set(event, more + (people.get(event) ?? 0));
  }
  return {
    rows: [...rows.values()],
    people: [...people].map(([event, n]) => ({ event, n })),
    reports: waiting.length,
  };
}

type Counted = { readonly cells: Cell[]; people: number };

/** What is counted in the journals that reports speak of, by what reports call journal and event. */
function* readCounted(campaign: Bytes): Steps<Map<string, Counted>> {
  const spokenOf = `SELECT id FROM journals
    WHERE campaign = $1 AND substr(id, 1, ${reportJournalBytes}) IN (SELECT journal FROM reports WHERE campaign = $1)`;
  const counts = yield* ask<{
    journal: Bytes;
    event: string;
    case_number: number;
    purpose: Purpose;
    form: Form;
    channel: Channel;
    n: number;
  }>(`SELECT journal, event, case_number, purpose, form, channel, n FROM counts WHERE journal IN (${spokenOf})`, [
    campaign,
  ]);
  const people = yield* ask<{ journal: Bytes; event: string; n: number }>(
    `SELECT journal, event, n FROM people_counts WHERE journal IN (${spokenOf})`,
    [campaign],
  );
  const counted = new Map<string, Counted>();
  const find = (journal: Bytes, event: string) => {
    const key = toKey(journal.subarray(0, reportJournalBytes), eventToReportCode(event));
    const found = counted.get(key) ?? { cells: [], people: 0 };
    counted.set(key, found);
    return found;
  };
  for (const { journal, event, case_number, ...cell } of counts) {
    find(journal, event).cells.push({ ...cell, case: case_number });
  }
  for (const { journal, event, n } of people) find(journal, event).people += n;
  return counted;
}

function toKey(journal: Uint8Array, event: string): string {
  return `${bytesToBase64url(journal)}/${event}`;
}
