import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { canTranscribe, type Sheet, type SheetProblem } from '../../domain/sheet.ts';
import { findSheetLinesProblem, type SheetLine, type SheetLinesProblem } from '../../domain/sheet-line.ts';
import { appendEntry } from './append.ts';
import { findReadingSitting, type ReadingRefusal } from './sheet-counting.ts';
import { keepSheets, toSheetRow } from './sheet-keeping.ts';
import { plainHeader } from './sittings.ts';
import type { TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

export type SheetLinesRefusal =
  | SaveProblem
  | SheetProblem
  | ReadingRefusal
  /** Nobody has counted it, or there is nobody on it. */
  | { readonly kind: 'sheet-not-to-transcribe' };

/** See `SheetRegister.saveLines`. */
export async function saveSheetLines(
  state: TabletState,
  number: string,
  lines: readonly SheetLine[],
  isDone: boolean,
): Promise<Outcome<Sheet, SheetLinesRefusal | SheetLinesProblem>> {
  const kept = state.sheets.get(number)?.sheet;
  if (!kept) return bad({ kind: 'sheet-unknown' });
  if (!canTranscribe(kept)) return bad({ kind: 'sheet-not-to-transcribe' });
  // Before anything is noted, and again in the entry's turn.
  const allowed = findReadingSitting(state, kept);
  if (!allowed.ok) return allowed;
  const sheet: Sheet = {
    ...kept,
    transcribed: Math.max(kept.transcribed, ...lines.map(({ line }) => line)),
    state: isDone ? 'transcribed' : kept.state,
  };
  if (lines.length === 0) {
    const noted = await keepSheets(state, [sheet]);
    return noted.ok ? good(sheet) : noted;
  }
  const at = state.environment.clock();
  const appended = await appendEntry<SheetLinesRefusal | SheetLinesProblem>(state, () => {
    const place = findReadingSitting(state, sheet);
    if (!place.ok) return place;
    const problem = findSheetLinesProblem(lines, sheet.profile) ?? findSheetLinesProblem(lines, place.value.profile);
    if (problem) return bad(problem);
    return good({
      header: { ...plainHeader(place.value, at), kind: 'sheet-lines', cells: [], people: 0, about: { kind: 'none' } },
      body: { kind: 'sheet-lines', at, sheet: number, lines },
      sheet: toSheetRow(state, sheet),
    });
  });
  return appended.ok ? good(sheet) : appended;
}
