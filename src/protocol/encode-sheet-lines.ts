import type { SheetLine } from '../domain/sheet-line.ts';

/** Lines as they go into a body: `[line, name]`, `[line, name, country]` (a text) or `[line, name, age]` (a number). */
export function linesToWire(lines: readonly SheetLine[]): unknown[][] {
  return lines.map(({ line, name, country, age }) => {
    const rest = age ?? country;
    return rest === undefined ? [line, name] : [line, name, rest];
  });
}
