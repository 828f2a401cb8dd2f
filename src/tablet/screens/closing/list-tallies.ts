import type { Sheet } from '../../../domain/sheet.ts';
import type { SittingEntry } from '../../store/journal-account.ts';

/** Older ones stay in the table above them. */
const most = 20;

/** Counts that may be taken back by themselves, the latest first: those of sheets are not among them, they are counted again with their sheet. */
export function listTallies(
  entries: readonly SittingEntry[],
  sheets: readonly Pick<Sheet, 'tally'>[],
  journal: string,
): readonly SittingEntry[] {
  const ofSheets = new Set(sheets.flatMap(({ tally }) => (tally?.journal === journal ? [tally.number] : [])));
  return entries
    .filter(({ kind, number, isTakenBack }) => kind === 'tally' && !isTakenBack && !ofSheets.has(number))
    .slice(-most)
    .reverse();
}
