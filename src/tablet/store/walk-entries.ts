import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { EntryRow, JournalRow } from './rows.ts';
import type { TabletState } from './tablet-state.ts';

/** Rows in memory at one time; a row holds a whole sealed body. */
const rowsAtOnce = 250;

export type NotRead = { readonly kind: 'not-read' };

/**
 * Hands over a journal's entries after `after`, in their order, a few hundred in memory at a time; entries that only the file has come from
 * there. Numbers that no copy knows are passed over.
 */
export async function walkEntries(
  { database, copies }: TabletState,
  { id, head }: Pick<JournalRow, 'id' | 'head'>,
  after: number,
  take: (entry: EntryRow) => void,
): Promise<Outcome<undefined, NotRead>> {
  const tail = new Map(copies.tail().flatMap((row) => (row.journal === id ? [[row.number, row] as const] : [])));
  for (let from = after + 1; from <= head; from += rowsAtOnce) {
    const upTo = Math.min(head, from + rowsAtOnce - 1);
    const rows = new Map<number, EntryRow>();
    for (let number = from; number <= upTo; number += 1) {
      const row = tail.get(number);
      if (row) rows.set(number, row);
    }
    if (rows.size < upTo - from + 1) {
      const read = await database.run('r', (tables) => tables.entries.list([id, from], [id, upTo]));
      if (!read.ok) return bad({ kind: 'not-read' });
      for (const row of read.value) if (!rows.has(row.number)) rows.set(row.number, row);
    }
    for (const row of [...rows.values()].sort((one, other) => one.number - other.number)) take(row);
  }
  return good(undefined);
}
