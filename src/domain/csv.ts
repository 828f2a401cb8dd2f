/**
 * CSV (RFC 4180) that opens right in a spreadsheet: UTF-8 with a byte order mark, commas, lines ending in CR LF, cells quoted where they hold
 * a quote, comma, line break or blank at an end; line breaks inside texts stay as they were written.
 *
 * A spreadsheet runs what starts with `=`, `+`, `-`, `@`, tab or carriage return, and somebody may be called `=HYPERLINK(…)`. Such cells get an apostrophe in
 * front. So does a cell that starts with an apostrophe itself: taking one leading apostrophe away from every cell that has one gives the exact text back
 * (`readCsvCell`). Numbers of our own are written bare, as numbers.
 */
export const csvMark = '\uFEFF';

/** One line with its end. */
export function writeCsvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : writeCsvCell(cell))).join(',')}\r\n`;
}

/** A cell as it stands in the file. */
export function writeCsvCell(text: string): string {
  const guarded = /^[=+\-@\t\r\n'＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The exact text of a cell after a CSV reader has unquoted it. */
export function readCsvCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
