/** A cell's text; numbers stand to the right. */
export type TableCell = string | number;

/** Rows under a header in columns, two blanks between; wide enough for what is in them. */
export function writeTable(header: readonly string[], rows: readonly (readonly TableCell[])[]): string[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)));
  const widths = header.map((title, index) => Math.max(title.length, ...texts.map((row) => (row[index] ?? '').length)));
  const write = (cells: readonly string[], like: readonly TableCell[] | undefined) =>
    cells
      .map((cell, index) => {
        const isNumber = typeof like?.[index] === 'number';
        return isNumber ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
      })
      .join('  ')
      .trimEnd();
  return [write(header, rows[0]), ...texts.map((row, index) => write(row, rows[index]))].map((line) => `  ${line}`);
}
