import type { Cell } from '../../domain/action.ts';
import type { SheetLine } from '../../domain/sheet-line.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import type { Sitting } from '../journal-news.ts';
import type { Ledger } from '../ledger.ts';

/** A line as somebody typed it from the paper: a signature for every case that the sheet's tally counts signatures for. */
export type SheetSignature = EntryPlace &
  SheetLine & {
    /** Its entry's place in the ledger. */
    readonly place: number;
    readonly sheet: string;
    readonly sitting: Sitting | undefined;
    /** The entry that counts it. */
    readonly tally: EntryPlace;
    readonly cases: readonly number[];
  };

type Tally = EntryPlace & { readonly cells: readonly Cell[] };

/** Every typed line of a sheet that is counted and was not taken back; of two with one number the later. */
export function listSheetSignatures(ledger: Pick<Ledger, 'size' | 'kindAt' | 'at'>): SheetSignature[] {
  const tallyBySheet = new Map<string, Tally>();
  const lineByKey = new Map<string, Omit<SheetSignature, 'tally' | 'cases'>>();
  for (let place = 0; place < ledger.size(); place += 1) {
    const kind = ledger.kindAt(place);
    if (kind !== 'tally' && kind !== 'sheet-lines') continue;
    const { entry, isTakenBack } = ledger.at(place);
    const { body, journal, number, sitting } = entry;
    if (isTakenBack) continue;
    if (body.kind === 'tally' && body.sheet !== undefined && !tallyBySheet.has(body.sheet)) {
      const cells = entry.header.cells.filter(({ form }) => form === 'signature');
      tallyBySheet.set(body.sheet, { journal, number, cells });
    }
    if (body.kind !== 'sheet-lines') continue;
    for (const line of body.lines) {
      lineByKey.set(`${body.sheet} ${line.line}`, { ...line, journal, number, place, sheet: body.sheet, sitting });
    }
  }
  return [...lineByKey.values()].flatMap((line): SheetSignature[] => {
    const tally = tallyBySheet.get(line.sheet);
    if (!tally || tally.cells.length === 0) return [];
    const { journal, number, cells } = tally;
    return [{ ...line, tally: { journal, number }, cases: [...new Set(cells.map((cell) => cell.case))] }];
  });
}
