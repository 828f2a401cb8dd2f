import type { Cell, Channel, Form, Purpose } from '../domain/action.ts';
import { eventToShortCode } from '../domain/campaign-event.ts';
import { sortToCode } from './report-sorts.ts';

/** How far a report's cells were added up so that they fit into one SMS. The order is the code on the wire: append only. */
export const reportFoldings = ['none', 'channels', 'sorts', 'cases'] as const;
export type ReportFolding = (typeof reportFoldings)[number];

/** A cell of a report; `any` and case 0 stand for what was added up. */
export type ReportCell = {
  readonly case: number;
  readonly purpose: Purpose | 'any';
  readonly form: Form | 'any';
  readonly channel: Channel | 'any';
  /** 1 or more. */
  readonly n: number;
};

/** What one event came to in one tablet's journal, up to an entry: the evening's tally, which travels ahead of the entries. */
export type Report = {
  /** The first 3 bytes of the journal's id. */
  readonly journal: Uint8Array;
  /** `eventToReportCode` of the event; empty in a high-risk campaign, where a report covers the whole journal. */
  readonly event: string;
  /** The number of the journal's last entry that it counts. */
  readonly upTo: number;
  readonly people: number;
  readonly folding: ReportFolding;
  readonly cells: readonly ReportCell[];
};

/** Bytes of a journal's id in a report. */
export const reportJournalBytes = 3;

/** What a report calls an event: four capital letters and digits. */
export function eventToReportCode(id: string): string {
  return id === '' ? '' : eventToShortCode(id).padEnd(4, '0');
}

/** Cells added up as far as a report was, sorted by case and sort. What adds up to nothing or less is left out: a report never takes away. */
export function foldCells(cells: readonly Cell[], folding: ReportFolding): ReportCell[] {
  const folded = new Map<string, { -readonly [Key in keyof ReportCell]: ReportCell[Key] }>();
  for (const cell of cells) {
    const sort = foldSort(cell, folding);
    const key = reportCellKey(sort);
    const known = folded.get(key);
    if (known) known.n += cell.n;
    else folded.set(key, { ...sort, n: cell.n });
  }
  return [...folded.values()].filter(({ n }) => n > 0).sort(compareCells);
}

/** Equal for cells that count the same thing. */
export function reportCellKey({ case: number, purpose, form, channel }: Omit<ReportCell, 'n'>): string {
  return `${number}/${purpose}/${form}/${channel}`;
}

function foldSort(cell: Cell, folding: ReportFolding): Omit<ReportCell, 'n'> {
  const { case: number, purpose, form, channel } = cell;
  switch (folding) {
    case 'none':
      return { case: number, purpose, form, channel };
    case 'channels':
      return { case: number, purpose, form, channel: 'any' };
    case 'sorts':
      return { case: number, purpose: 'any', form: 'any', channel: 'any' };
    case 'cases':
      return { case: 0, purpose: 'any', form: 'any', channel: 'any' };
  }
}

function compareCells(one: ReportCell, other: ReportCell): number {
  return one.case - other.case || sortToCode(one) - sortToCode(other);
}
