import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { addPhotos, canPhotograph, type Sheet, type SheetProblem } from '../../domain/sheet.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import type { PagesProblem } from './append-with-pages.ts';
import type { Paper } from './paper.ts';
import { findReadingSitting, type ReadingRefusal } from './sheet-counting.ts';
import { toSheetRow } from './sheet-keeping.ts';
import { plainHeader } from './sittings.ts';
import type { TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

export type SheetPhotosProblem =
  | SaveProblem
  | SheetProblem
  | PagesProblem
  | ReadingRefusal
  /** It is not back, or nobody may be named on it. */
  | { readonly kind: 'sheet-not-to-photograph' };

/** See `SheetRegister.savePhotos`. */
export async function saveSheetPhotos(
  state: TabletState,
  paper: Paper,
  number: string,
  files: readonly PageFile[],
): Promise<Outcome<Sheet, SheetPhotosProblem>> {
  const kept = state.sheets.get(number)?.sheet;
  if (!kept) return bad({ kind: 'sheet-unknown' });
  if (!canPhotograph(kept)) return bad({ kind: 'sheet-not-to-photograph' });
  const at = state.environment.clock();
  const sheet = addPhotos(kept, files.length);
  // Before anything is written, and again in the entry's turn.
  const allowed = findReadingSitting(state, sheet);
  if (!allowed.ok) return allowed;
  const appended = await paper.appendWithPages<SheetPhotosProblem>(files, (_, attachments) => {
    const place = findReadingSitting(state, sheet);
    if (!place.ok) return place;
    return good({
      header: {
        ...plainHeader(place.value, at),
        ...{ cells: [], people: 0, attachments },
        kind: 'sheet-photo',
        about: { kind: 'none' },
      },
      body: { kind: 'sheet-photo', at, sheet: number },
      sheet: toSheetRow(state, sheet),
    });
  });
  return appended.ok ? good(sheet) : appended;
}
