import { strToU8, zipSync } from 'fflate';
import type { Bytes } from '../../domain/bytes.ts';

/** A worksheet: its name, a line of heads, then lines of texts and numbers. */
export type Sheet = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: Iterable<readonly (string | number)[]>;
};

/**
 * A workbook (Office Open XML, ECMA-376) with a sheet for each list. Texts are inline strings: a spreadsheet shows them and never runs them, so that none needs an
 * apostrophe before it and each is exact. The smallest set of parts that Excel and LibreOffice open; a library for it would be the desk's largest dependency.
 */
export function writeXlsx(sheets: readonly Sheet[]): Bytes {
  const names = toSheetNames(sheets.map(({ name }) => name));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetMl}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = writeSheet(sheet);
  // A day that never changes: the same lists are the same file.
  return zipSync(files, { level: 6, mtime: '2000-01-01T00:00:00' }) as Bytes;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function writeSheet({ heads, rows }: Sheet): Uint8Array {
  const lines = [toRow(heads)];
  for (const row of rows) lines.push(toRow(row));
  return strToU8(`${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`);
}

function toRow(cells: readonly (string | number)[]): string {
  return `<row>${cells.map(toCell).join('')}</row>`;
}

function toCell(cell: string | number): string {
  return typeof cell === 'number'
    ? `<c><v>${cell}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Control characters cannot be said in XML 1.0 at all: U+FFFD stands for them. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, (control) => (/[\t\n\r\u007F-\u009F]/u.test(control) ? control : '\uFFFD'))
    .replace(/[&<>"\r]/gu, (character) => references[character] ?? character);
}

/** At most 31 characters, none of those that Excel bars, each once whatever its capitals. */
function toSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const plain =
      Array.from(name.replace(/[[\]:*?/\\']/gu, ' ').trim())
        .slice(0, 26)
        .join('')
        .trim() || `Sheet ${at + 1}`;
    const found = taken.has(plain.toLowerCase()) ? `${plain} ${at + 1}` : plain;
    taken.add(found.toLowerCase());
    return found;
  });
}
