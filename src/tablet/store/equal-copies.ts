import { areBytesEqual } from '../../sealing/bytes.ts';
import type { FileContent } from './file-content.ts';
import type { JournalRow } from './rows.ts';

/** Whether the file's newest entry, and how many it has, say that both copies are equal. Costs no decoding and no hashing. */
export function areCopiesEqual(
  journals: readonly JournalRow[],
  file: FileContent,
  current: string | undefined,
): boolean {
  const expected = journals.reduce((sum, { id, head }) => sum + head - (file.bases.get(id)?.head ?? 0), 0);
  if (file.entryCount !== expected) return false;
  const newest = journals.find(({ id }) => id === current);
  if (!newest || newest.head === (file.bases.get(newest.id)?.head ?? 0)) return expected === 0;
  const { lastEntry } = file;
  return lastEntry?.journal === newest.id && areBytesEqual(lastEntry.digest, newest.digest);
}
