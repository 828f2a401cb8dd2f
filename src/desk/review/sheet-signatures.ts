import type { Cell } from '../../domain/action.ts';
import type { SheetLine } from '../../domain/sheet-line.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import type { Sitting } from '../journal-news.ts';
import type { Ledger } from '../ledger.ts';

/** A line as somebody typed it from the paper: a signature for every case that the sheet's tally counts signatures for. */
export type SheetSignature = TypedLine & {
  /** The entry that counts it. */
  readonly tally: EntryPlace;
  readonly cases: readonly number[];
};

/** A line that was typed and not taken back. */
export type TypedLine = EntryPlace &
  SheetLine & {
    /** Its entry's place in the ledger. */
    readonly place: number;
    readonly sheet: string;
    readonly sitting: Sitting | undefined;
  };

type SheetTally = EntryPlace & { readonly cells: readonly Cell[] };

/** What can be read of paper sheets. */
export type SheetsRead = {
  /** The first tally of each sheet that was not taken back. */
  readonly tallyBySheet: ReadonlyMap<string, SheetTally>;
  /** The sheet's number of every tally (`journal/number`) that names one, taken back or not. */
  readonly sheetByTally: ReadonlyMap<string, string>;
  /** By sheet and number, all that were typed: the later ones last. */
  readonly linesByKey: ReadonlyMap<string, readonly TypedLine[]>;
};

/** Reads all tallies and typed lines of a ledger. */
export function readSheets(ledger: Pick<Ledger, 'size' | 'kindAt' | 'at'>): SheetsRead {
  const tallyBySheet = new Map<string, SheetTally>();
  const sheetByTally = new Map<string, string>();
  const linesByKey = new Map<string, TypedLine[]>();
  for (let place = 0; place < ledger.size(); place += 1) {
    const kind = ledger.kindAt(place);
    if (kind !== 'tally' && kind !== 'sheet-lines') continue;
    const { entry, isTakenBack } = ledger.at(place);
    const { body, journal, number, sitting } = entry;
    if (body.kind === 'tally' && body.sheet !== undefined) {
      sheetByTally.set(`${journal}/${number}`, body.sheet);
      if (isTakenBack || tallyBySheet.has(body.sheet)) continue;
      const cells = entry.header.cells.filter(({ form }) => form === 'signature');
      tallyBySheet.set(body.sheet, { journal, number, cells });
    }
    if (isTakenBack || body.kind !== 'sheet-lines') continue;
    for (const line of body.lines) {
      const key = toLineKey(body.sheet, line.line);
      const lines = linesByKey.get(key) ?? [];
      linesByKey.set(key, lines);
      lines.push({ ...line, journal, number, place, sheet: body.sheet, sitting });
    }
  }
  return { tallyBySheet, sheetByTally, linesByKey };
}

/** Of `linesByKey`. */
export function toLineKey(sheet: string, line: number): string {
  return `${sheet} ${line}`;
}

/** Every typed line of a sheet that is counted and was not taken back; of two with one number the later. */
export function listSheetSignatures(ledger: Pick<Ledger, 'size' | 'kindAt' | 'at'>): SheetSignature[] {
  const { tallyBySheet, linesByKey } = readSheets(ledger);
  return [...linesByKey.values()].flatMap((lines): SheetSignature[] => {
    const line = lines.at(-1);
    const tally = line && tallyBySheet.get(line.sheet);
    if (!tally || tally.cells.length === 0) return [];
    const { journal, number, cells } = tally;
    return [{ ...line, tally: { journal, number }, cases: [...new Set(cells.map((cell) => cell.case))] }];
  });
}
