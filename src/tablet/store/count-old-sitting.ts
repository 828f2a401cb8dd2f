import { addCells, type Cell } from '../../domain/action.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { sittingStart } from './rows.ts';
import { currentJournal, type TabletState } from './tablet-state.ts';
import { walkEntries } from './walk-entries.ts';

/**
 * Gives an open sitting that an older version of the app opened its counters by sort, from the headers. Before the first write, into memory: the
 * next entry writes them down. Where the entries cannot be read the sitting stays as it is.
 */
export async function countOldSitting(state: TabletState): Promise<void> {
  const journal = currentJournal(state);
  if (!journal?.sitting) return;
  const start = sittingStart(journal.sitting);
  let cells: readonly Cell[] = [];
  const walked = await walkEntries(state, journal, start, (row) => {
    const header = decodeHeader(row.header);
    if (!header.ok || header.value.opening < start) return;
    const { about } = header.value;
    if (about.kind === 'correction' && about.corrects < start) return;
    cells = addCells([...cells, ...header.value.cells]);
  });
  if (walked.ok) state.journals.set(journal.id, { ...journal, sitting: { ...journal.sitting, cells } });
}
