import type { JournalRecord } from './journal-record.ts';
import type { EventRow, SheetRow } from './rows.ts';

/** Rows that take the place of earlier ones under the same id, in both copies. */
type SavedRow = { readonly id: string; readonly savedAt: number };

/** Of two rows with one id the one that was saved later. */
export function mergeSaved<Row extends SavedRow>(one: readonly Row[], other: ReadonlyMap<string, Row>): Row[] {
  const merged = new Map(one.map((row) => [row.id, row]));
  for (const row of other.values()) {
    const known = merged.get(row.id);
    if (!known || row.savedAt > known.savedAt) merged.set(row.id, row);
  }
  return [...merged.values()];
}

type Saved = { readonly events: readonly EventRow[]; readonly sheets: readonly SheetRow[] };

/** What a copy that knows `known` and `knownSheets` lacks of all that is kept. */
export function listSaved(
  { events, sheets }: Saved,
  known: ReadonlyMap<string, EventRow>,
  knownSheets: ReadonlyMap<string, SheetRow>,
): JournalRecord[] {
  const isNew = (row: SavedRow, copy: ReadonlyMap<string, SavedRow>) => copy.get(row.id)?.savedAt !== row.savedAt;
  return [
    ...events.flatMap((row) => (isNew(row, known) ? [{ kind: 'event', row } as const] : [])),
    ...sheets.flatMap((row) => (isNew(row, knownSheets) ? [{ kind: 'sheet', row } as const] : [])),
  ];
}

/** Rows by their ids. */
export function toRowsById<Row extends SavedRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
