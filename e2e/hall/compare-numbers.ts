import type { JournalList } from '../../src/protocol/endpoints.ts';
import type { DeskEntry } from '../read-desk.ts';

/** What one tablet says of itself after all is sent. */
export type TabletFigures = {
  readonly tablet: string;
  readonly written: number;
  readonly safeHere: number;
  readonly atCentre: number;
};

/** Every journal's numbers: written on the tablet = head at the centre = opened at the desk, each number from 1 once. A sentence a difference. */
export function compareNumbers(
  tablets: readonly TabletFigures[],
  journals: JournalList['journals'],
  entries: readonly DeskEntry[],
): string[] {
  const problems: string[] = [];
  for (const { tablet, written, safeHere, atCentre } of tablets) {
    const own = journals.filter(({ tabletName }) => tabletName === tablet);
    const [journal] = own;
    if (!journal || own.length > 1) {
      problems.push(`${tablet} has ${own.length} journals at the centre`);
      continue;
    }
    const numbers = entries.filter((entry) => entry.journal === journal.id).map(({ number }) => number);
    const distinct = new Set(numbers);
    const missing = Array.from({ length: written }, (_, index) => index + 1).filter((number) => !distinct.has(number));
    if (safeHere !== written) problems.push(`${tablet}: written ${written}, safe here ${safeHere}`);
    if (atCentre !== written) problems.push(`${tablet}: written ${written}, at the centre by its receipts ${atCentre}`);
    if (journal.head !== written) problems.push(`${tablet}: written ${written}, head at the centre ${journal.head}`);
    if (journal.forks !== 0) problems.push(`${tablet}: ${journal.forks} forks`);
    if (missing.length > 0) problems.push(`${tablet}: numbers ${missing.join(', ')} were not opened`);
    if (numbers.length !== distinct.size)
      problems.push(`${tablet}: ${numbers.length - distinct.size} numbers opened twice`);
    if (numbers.some((number) => number > written)) problems.push(`${tablet}: more opened than written`);
  }
  const known = new Set(
    journals.filter(({ tabletName }) => tablets.some(({ tablet }) => tablet === tabletName)).map(({ id }) => id),
  );
  const foreign = entries.filter(({ journal }) => !known.has(journal)).length;
  if (foreign > 0) problems.push(`${foreign} entries of no tablet of the hall`);
  return problems;
}
