import { type CampaignEvent, eventToProfile } from '../../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { moveSheet, profileToLines, type Sheet, type SheetProblem, type SheetState } from '../../domain/sheet.ts';
import { makeSheetNumber, maxRunning, sheetNumberToRunning } from '../../domain/sheet-number.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { SheetRow } from './rows.ts';
import { holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

export type NewSheets = {
  readonly event: CampaignEvent;
  readonly case: number;
  /** BCP 47, of what will be printed. */
  readonly language: string;
  readonly copies: number;
};

/** See `SheetRegister.issue`. */
export async function issueSheets(
  state: TabletState,
  { event, case: number, language, copies }: NewSheets,
): Promise<Outcome<readonly Sheet[], SaveProblem | SheetProblem>> {
  const joined = state.signals.joined.value;
  if (!joined) return bad({ kind: 'not-joined' });
  const profile = eventToProfile(event);
  const about = { event: event.id, case: number, profile, language, lines: profileToLines(profile) };
  const numbers = listFreeNumbers(state, event.id, bytesToBase64url(joined.signer.id), copies);
  if (numbers.length < copies) return bad({ kind: 'sheets-used-up', most: maxRunning });
  const sheets = numbers.map((each): Sheet => ({ ...about, number: each, state: 'issued', transcribed: 0 }));
  const kept = await keepSheets(state, sheets);
  return kept.ok ? good(sheets) : kept;
}

/** See `SheetRegister.move`. */
export async function moveKeptSheet(
  state: TabletState,
  number: string,
  to: SheetState,
): Promise<Outcome<Sheet, SaveProblem | SheetProblem>> {
  const sheet = state.sheets.get(number)?.sheet;
  if (!sheet) return bad({ kind: 'sheet-unknown' });
  const moved = moveSheet(sheet, to);
  if (!moved.ok) return moved;
  const kept = await keepSheets(state, [moved.value]);
  return kept.ok ? moved : kept;
}

/** Writes sheets to both copies, all or none. */
export function keepSheets(state: TabletState, sheets: readonly Sheet[]): Promise<Outcome<undefined, SaveProblem>> {
  return holdJournal(state, async () => {
    const rows = sheets.map((sheet) => toSheetRow(state, sheet));
    const records = rows.map((row) => ({ kind: 'sheet', row }) as const);
    const written = await state.copies.write({ records, journals: [] });
    if (written.ok) for (const row of rows) state.sheets.set(row.id, row);
    publish(state);
    return written.ok ? good(undefined) : written;
  });
}

/** A sheet as it is kept, later than what is kept of it. */
export function toSheetRow(state: TabletState, sheet: Sheet): SheetRow {
  const savedAt = Math.max(state.environment.clock(), (state.sheets.get(sheet.number)?.savedAt ?? 0) + 1);
  return { id: sheet.number, sheet, savedAt };
}

/** The next numbers of this tablet for an event; fewer where three digits do not go further. */
function listFreeNumbers(state: TabletState, event: string, tablet: string, copies: number): string[] {
  const start = [1, 2].flatMap((running) => makeSheetNumber(event, tablet, running) ?? [])[0]?.slice(0, 6) ?? '';
  const used = [...state.sheets.keys()].flatMap((id) => (id.startsWith(start) ? [sheetNumberToRunning(id)] : []));
  const numbers: string[] = [];
  for (let running = Math.max(0, ...used) + 1; running <= maxRunning && numbers.length < copies; running += 1) {
    const number = makeSheetNumber(event, tablet, running);
    if (number) numbers.push(number);
  }
  return numbers;
}
