import type { JournalFile } from './journal-file.ts';
import type { JournalRow } from './rows.ts';

/** Whether rewriting the file would be worth it. */
export function isCompactionDue(file: JournalFile, journals: readonly JournalRow[], aboveBytes: number): boolean {
  const written = journals.reduce((sum, { head }) => sum + head, 0);
  const acknowledged = journals.reduce((sum, journal) => sum + journal.acknowledged, 0);
  return file.size() > aboveBytes && acknowledged * 2 >= written;
}
