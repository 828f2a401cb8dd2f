import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { countSheet, mayBeReadUnder, type Sheet, type SheetProblem, sheetToCells } from '../../domain/sheet.ts';
import { sheetNumberToText } from '../../domain/sheet-number.ts';
import { appendEntry } from './append.ts';
import { correctEntry } from './correcting.ts';
import type { SittingRow } from './rows.ts';
import { keepSheets, toSheetRow } from './sheet-keeping.ts';
import { plainHeader } from './sittings.ts';
import { currentJournal, type TabletState } from './tablet-state.ts';
import type { CorrectionProblem, SaveProblem } from './tablet-store.ts';

export type CountedProblem =
  | SaveProblem
  | SheetProblem
  | CorrectionProblem
  | { readonly kind: 'no-sitting' }
  /** The open sitting is another event's: the tally would stand there. */
  | { readonly kind: 'sheet-of-other-event' }
  /** Its tally stands in a journal that has ended: only the office can set it right. */
  | { readonly kind: 'sheet-in-ended-journal' };

/** See `SheetRegister.count`. Not to be called twice at the same time. */
export async function recountSheet(
  state: TabletState,
  number: string,
  count: number,
): Promise<Outcome<Sheet, CountedProblem>> {
  const kept = state.sheets.get(number)?.sheet;
  if (!kept) return bad({ kind: 'sheet-unknown' });
  const counted = countSheet(kept, count);
  if (!counted.ok) return counted;
  const place = findSitting(state, kept);
  if (!place.ok) return place;
  if (kept.count === count && (count === 0 || kept.tally)) return good(kept);
  const free = await takeTallyBack(state, kept);
  if (!free.ok) return free;
  const { tally: _, ...sheet } = counted.value;
  return count === 0 ? keepEmpty(state, sheet) : writeTally(state, sheet);
}

/** The open sitting, where it is the sheet's event's. */
function findSitting(
  state: TabletState,
  sheet: Sheet,
): Outcome<SittingRow, { readonly kind: 'no-sitting' | 'sheet-of-other-event' }> {
  const sitting = currentJournal(state)?.sitting;
  if (!sitting) return bad({ kind: 'no-sitting' });
  return sitting.event.id === sheet.event ? good(sitting) : bad({ kind: 'sheet-of-other-event' });
}

export type ReadingRefusal = {
  /** `sheet-beyond-sitting`: the sitting allows less than the sheet was printed for. */
  readonly kind: 'no-sitting' | 'sheet-of-other-event' | 'sheet-beyond-sitting';
};

/** The open sitting, where it is the sheet's event's and its profile allows what stands on the sheet: its photograph and its lines. */
export function findReadingSitting(state: TabletState, sheet: Sheet): Outcome<SittingRow, ReadingRefusal> {
  const place = findSitting(state, sheet);
  if (!place.ok || mayBeReadUnder(sheet, place.value.profile)) return place;
  return bad({ kind: 'sheet-beyond-sitting' });
}

/** Takes the sheet's tally back, in one with forgetting it: cut short here, the sheet is uncounted and can be counted again. */
async function takeTallyBack(state: TabletState, kept: Sheet): Promise<Outcome<undefined, CountedProblem>> {
  const { tally, count: _, ...sheet } = kept;
  if (!tally) return good(undefined);
  if (tally.journal !== currentJournal(state)?.id) return bad({ kind: 'sheet-in-ended-journal' });
  const reason = sheetNumberToText(sheet.number);
  const corrected = await correctEntry(state, tally.number, reason, toSheetRow(state, sheet));
  // Somebody took it back already among the sitting's entries.
  if (!corrected.ok && corrected.problem.kind !== 'corrected-already') return corrected;
  return good(undefined);
}

async function keepEmpty(state: TabletState, sheet: Sheet): Promise<Outcome<Sheet, CountedProblem>> {
  const kept = await keepSheets(state, [sheet]);
  return kept.ok ? good(sheet) : kept;
}

async function writeTally(state: TabletState, sheet: Sheet): Promise<Outcome<Sheet, CountedProblem>> {
  const at = state.environment.clock();
  const appended = await appendEntry<CountedProblem>(state, (journal, number) => {
    const place = findSitting(state, sheet);
    if (!place.ok) return place;
    const row = toSheetRow(state, { ...sheet, tally: { journal: journal.id, number } });
    return good({
      header: {
        ...plainHeader(place.value, at),
        kind: 'tally',
        cells: sheetToCells(sheet),
        people: 0,
        about: { kind: 'none' },
      },
      body: { kind: 'tally', at, note: '', sheet: sheet.number },
      sheet: row,
    });
  });
  if (!appended.ok) return appended;
  return good(state.sheets.get(sheet.number)?.sheet ?? sheet);
}
