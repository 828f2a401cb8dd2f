import { inflateSync } from 'node:zlib';

/**
 * What can be read on the pages that Chromium prints to a PDF: its letters in the order drawn, without the blanks between pieces. Only what Skia writes is
 * understood: streams deflated, text as numbers of glyphs, each font (`/F7` is object 7) with its table back to Unicode.
 */
export function readPdf(pdf: Buffer): string {
  const objects = new Map<string, string>();
  for (const [, id = '', content = ''] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id, content);
  }
  const tables = new Map<string, ReadonlyMap<number, string>>();
  for (const [id, content] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(content)?.[1];
    if (table) tables.set(id, readTable(readStream(objects.get(table) ?? '')));
  }
  const said: string[] = [];
  for (const content of objects.values()) {
    if (!content.includes('stream\n')) continue;
    let table: ReadonlyMap<number, string> | undefined;
    for (const [, font, glyphs] of readStream(content).matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
      if (font) table = tables.get(font);
      for (const [glyph] of (glyphs ?? '').matchAll(/.{4}/g)) said.push(table?.get(Number.parseInt(glyph, 16)) ?? '?');
    }
  }
  return said.join('');
}

function readStream(object: string): string {
  const from = object.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(object.slice(from, object.lastIndexOf('\nendstream')), 'latin1');
  return (object.slice(0, from).includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** From glyph to letters, of a font's `ToUnicode`. */
function readTable(text: string): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  const ranges = [...text.matchAll(/<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>/g)];
  for (const [, first = '', last = '', letter = ''] of ranges) {
    for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph += 1) {
      table.set(glyph, String.fromCharCode(Number.parseInt(letter, 16) + glyph - Number.parseInt(first, 16)));
    }
  }
  for (const [, section = ''] of text.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', letters = ''] of section.matchAll(/<([\dA-F]{4})> <([\dA-F]+)>/g)) {
      const units = [...letters.matchAll(/.{4}/g)].map(([unit]) => Number.parseInt(unit, 16));
      table.set(Number.parseInt(glyph, 16), String.fromCharCode(...units));
    }
  }
  return table;
}
