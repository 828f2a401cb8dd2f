import { csvMark, writeCsvLine } from '../domain/csv.ts';
import { type ExportRow, exportColumns } from './export-rows.ts';

/** The file's mark and its line of heads. */
export const csvStart = `${csvMark}${writeCsvLine(exportColumns)}`;

/** One line with its end. Counts are plain numbers, written by us, and stay bare. */
export function rowToCsv(row: ExportRow): string {
  return writeCsvLine(exportColumns.map((column) => (column === 'count' ? Number(row.count) : row[column])));
}
