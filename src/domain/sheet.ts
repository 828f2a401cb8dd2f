import type { Cell } from './action.ts';
import { type LegalProfile, profileToCollectable } from './legal-profile.ts';
import { bad, good, type Outcome } from './outcome.ts';

/** A sheet's way, in the order it usually goes. */
export const sheetStates = ['issued', 'out', 'returned', 'counted', 'photographed', 'transcribed', 'lost'] as const;
export type SheetState = (typeof sheetStates)[number];

/** One printed page for one case of one event. Nothing of anybody who signs it is in here. */
export type Sheet = {
  /** See `sheet-number.ts`. */
  readonly number: string;
  /** The event's id. */
  readonly event: string;
  readonly case: number;
  readonly profile: LegalProfile;
  /** BCP 47, of what is printed on it. */
  readonly language: string;
  /** Lines to sign on; boxes to tick under `tally_only`. */
  readonly lines: number;
  readonly state: SheetState;
  /** What it came to; missing until it was counted. */
  readonly count?: number;
  /** The tally that counts it; none where the count is 0. */
  readonly tally?: { readonly journal: string; readonly number: number };
  /** The last line that was transcribed, 0 for none. */
  readonly transcribed: number;
  /** Photographs of it that were sealed; missing for none. */
  readonly photos?: number;
};

export type SheetProblem =
  | { readonly kind: 'sheet-unknown' }
  | { readonly kind: 'sheet-cannot-move'; readonly from: SheetState; readonly to: SheetState }
  | { readonly kind: 'sheet-not-back' }
  | { readonly kind: 'sheet-count-wrong'; readonly most: number }
  | { readonly kind: 'sheets-used-up'; readonly most: number };

/** Where a sheet may go by hand. Counting, photographing and transcribing move it too: they know more. */
const nextByState: Record<SheetState, readonly SheetState[]> = {
  issued: ['out', 'returned', 'lost'],
  out: ['returned', 'lost'],
  returned: ['out', 'lost'],
  counted: [],
  photographed: [],
  transcribed: [],
  lost: ['returned'],
};

/** Lines of a sheet, and boxes of one for tallies. Eight millimetres a line on Letter. */
export function profileToLines(profile: LegalProfile): number {
  return profile === 'tally_only' ? 100 : 15;
}

/** Where a sheet can be moved to by hand. */
export function listNextStates({ state }: Sheet): readonly SheetState[] {
  return nextByState[state];
}

/** The sheet one step on. */
export function moveSheet(sheet: Sheet, to: SheetState): Outcome<Sheet, SheetProblem> {
  if (!nextByState[sheet.state].includes(to)) return bad({ kind: 'sheet-cannot-move', from: sheet.state, to });
  return good({ ...sheet, state: to });
}

/** Whether it is back and can be counted, for the first time or again. */
export function canCount({ state }: Sheet): boolean {
  return state !== 'issued' && state !== 'out' && state !== 'lost';
}

/** The sheet with its count (0 to its lines). Its state goes on where it was not counted yet, and stays otherwise. */
export function countSheet(sheet: Sheet, count: number): Outcome<Sheet, SheetProblem> {
  if (!canCount(sheet)) return bad({ kind: 'sheet-not-back' });
  if (!Number.isInteger(count) || count < 0 || count > sheet.lines) {
    return bad({ kind: 'sheet-count-wrong', most: sheet.lines });
  }
  return good({ ...sheet, count, state: sheet.state === 'returned' ? 'counted' : sheet.state });
}

/** What a sheet counts: signatures on paper. Nothing where it came back empty. */
export function sheetToCells({ case: number, count = 0 }: Pick<Sheet, 'case' | 'count'>): Cell[] {
  return count === 0 ? [] : [{ case: number, purpose: 'appeal', form: 'signature', channel: 'paper', n: count }];
}

export type Counting =
  /** Nobody has counted yet, or once: it is counted twice. */
  | { readonly kind: 'count-again'; readonly done: number }
  /** No two counts agree: once more. */
  | { readonly kind: 'counts-differ'; readonly counts: readonly number[] }
  | { readonly kind: 'counts-agree'; readonly count: number };

/** What several counts of one sheet, one after the other, come to: it is settled as soon as two agree. */
export function settleCounts(counts: readonly number[]): Counting {
  const agreed = counts.find((count, at) => counts.indexOf(count) !== at);
  if (agreed !== undefined) return { kind: 'counts-agree', count: agreed };
  if (counts.length < 2) return { kind: 'count-again', done: counts.length };
  return { kind: 'counts-differ', counts };
}

/** Whether it is back and may be photographed, for the first time or again: never where there must be no person on it. */
export function canPhotograph(sheet: Sheet): boolean {
  return sheet.profile !== 'tally_only' && canCount(sheet);
}

/**
 * Whether what stands on it (its photograph, its lines) is no more than a sitting's profile allows: the sitting may be narrower than what the sheet was
 * printed for.
 */
export function mayBeReadUnder({ profile }: Pick<Sheet, 'profile'>, sitting: LegalProfile): boolean {
  const [printed, allowed] = [profileToCollectable(profile), profileToCollectable(sitting)];
  const isAllowed = (what: 'words' | 'age') => allowed[what] || !printed[what];
  return printed.persons && allowed.persons && isAllowed('words') && isAllowed('age');
}

/** The sheet with so many photographs more. Its state goes on unless its lines were typed already. */
export function addPhotos(sheet: Sheet, count: number): Sheet {
  const state = sheet.state === 'transcribed' ? sheet.state : 'photographed';
  return { ...sheet, photos: (sheet.photos ?? 0) + count, state };
}

/** Whether a sheet can be transcribed: there are persons on it, and it was counted. */
export function canTranscribe(sheet: Sheet): boolean {
  return sheet.profile !== 'tally_only' && sheet.count !== undefined && sheet.count > 0;
}
