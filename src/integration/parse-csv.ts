/** RFC 4180 by the letter, written apart from the writer: rows of unquoted cells. Throws where lines do not end in CR LF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at += 1) {
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) cell += text[at];
    }
    rows.at(-1)?.push(cell);
    if (text[at] === ',') at += 1;
    else {
      if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of a line at ${at}`);
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}
