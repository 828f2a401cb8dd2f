import { addCells, countActions } from '../../domain/action.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import { type EntryRow, type JournalRow, type SittingRow, sittingStart } from './rows.ts';

/** The journal after one more entry: head, digest and counters follow from what is written and from nothing else. */
export function advanceJournal(journal: JournalRow, entry: EntryRow, header: EntryHeader): JournalRow {
  const { sitting: before, ...rest } = journal;
  const sitting = advanceSitting(before, entry, header);
  return {
    ...rest,
    head: entry.number,
    digest: entry.digest,
    attempt: entry.attempt,
    ...(sitting && { sitting }),
  };
}

function advanceSitting(sitting: SittingRow | undefined, entry: EntryRow, header: EntryHeader): SittingRow | undefined {
  if (header.kind === 'sitting') return entry.sitting;
  if (!sitting || header.opening !== sitting.opening) return sitting;
  if (header.kind === 'closing') return undefined;
  // What an earlier sitting counted is taken off there.
  if (header.about.kind === 'correction' && header.about.corrects < sittingStart(sitting)) return sitting;
  return {
    ...sitting,
    people: sitting.people + header.people,
    actions: sitting.actions + countActions(header.cells),
    ...(sitting.cells && { cells: addCells([...sitting.cells, ...header.cells]) }),
  };
}
