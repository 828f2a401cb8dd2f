import type { Cell } from '../../../domain/action.ts';
import type { Bytes } from '../../../domain/bytes.ts';
import {
  foldCells,
  type ReportCell,
  type ReportFolding,
  reportCellKey,
  reportJournalBytes,
} from '../../../protocol/report.ts';
import { nothingProvisional, type Provisional } from '../../../protocol/totals.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';

/** A report as it is kept. */
export type KeptReport = {
  readonly journal: Bytes;
  readonly event: string;
  readonly up_to: number;
  readonly people: number;
  readonly folding: ReportFolding;
  /** JSON. */
  readonly cells: string;
};

/** What a journal has counted of one event. */
export type Counted = { readonly cells: readonly Cell[]; readonly people: number };

/** What reports call a journal: base64url of its first bytes, 4 characters, with which its id in base64url begins. */
export function toReportJournal(journal: Bytes): string {
  return bytesToBase64url(journal.subarray(0, reportJournalBytes));
}

/**
 * What reports say beyond what their journals have counted, case by case and never below 0. A report counts for nothing as soon as a journal
 * that begins as it says has arrived up to its number (`headOf`). `countedIn`: what is counted of the event, as reports call both.
 */
export function sumProvisional(
  reports: readonly KeptReport[],
  headOf: (journal: string) => number,
  countedIn: (journal: string, event: string) => Counted,
): Provisional {
  const waiting = reports.filter(({ journal, up_to }) => headOf(toReportJournal(journal)) < up_to);
  if (waiting.length === 0) return nothingProvisional;
  const rows = new Map<string, Provisional['rows'][number]>();
  const people = new Map<string, number>();
  for (const { journal, event, folding, cells, ...report } of waiting) {
    const counted = countedIn(toReportJournal(journal), event);
    const knownByKey = new Map(foldCells(counted.cells, folding).map((cell) => [reportCellKey(cell), cell.n]));
    for (const cell of JSON.parse(cells) as readonly ReportCell[]) {
      const n = cell.n - (knownByKey.get(reportCellKey(cell)) ?? 0);
      const key = `${event}/${reportCellKey(cell)}`;
      if (n > 0) rows.set(key, { ...cell, event, n: n + (rows.get(key)?.n ?? 0) });
    }
    const more = report.people - counted.people;
    if (more > 0) people.set(event, more + (people.get(event) ?? 0));
  }
  return {
    rows: [...rows.values()],
    people: [...people].map(([event, n]) => ({ event, n })),
    reports: waiting.length,
  };
}
