import { addCells, countActions } from '../../domain/action.ts';
import { dateToDay } from '../../domain/campaign-event.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import {
  type ClosedSittingRow,
  countTold,
  type EntryRow,
  isOfSitting,
  type JournalRow,
  type SittingRow,
} from './rows.ts';

/** The journal after one more entry: head, digest and counters follow from what is written and from nothing else. */
export function advanceJournal(journal: JournalRow, entry: EntryRow, header: EntryHeader): JournalRow {
  const { sitting: before, closed: closedBefore, ...rest } = journal;
  const sitting = advanceSitting(before, entry, header);
  const closed = advanceClosed(journal, entry, header);
  return {
    ...rest,
    head: entry.number,
    digest: entry.digest,
    attempt: entry.attempt,
    ...(sitting && { sitting }),
    ...(closed && { closed }),
  };
}

/** Whether two moments, in epoch ms, are on one day by this tablet's clock and zone. */
export function isSameDay(one: number, other: number): boolean {
  return dateToDay(new Date(one)) === dateToDay(new Date(other));
}

function advanceSitting(sitting: SittingRow | undefined, entry: EntryRow, header: EntryHeader): SittingRow | undefined {
  if (header.kind === 'sitting') return entry.sitting;
  if (!sitting || header.opening !== sitting.opening) return sitting;
  if (header.kind === 'closing') return undefined;
  // What another sitting counted is taken off there.
  if (header.about.kind === 'correction' && !isOfSitting(sitting, header.about.corrects)) return sitting;
  return countEntry(sitting, header);
}

function advanceClosed(
  { sitting, closed }: JournalRow,
  entry: EntryRow,
  { kind, about, opening, ...header }: EntryHeader,
): readonly ClosedSittingRow[] | undefined {
  if (about.kind === 'correction') {
    return closed?.map((each) => (isOfSitting(each, about.corrects) ? countEntry(each, { kind, ...header }) : each));
  }
  if (kind !== 'closing' || !sitting || opening !== sitting.opening) return closed;
  const others = closed?.filter(
    ({ event, openedAt }) => event.id !== sitting.event.id && isSameDay(openedAt, sitting.openedAt),
  );
  return [...(others ?? []), { ...sitting, closing: entry.number }];
}

function countEntry<Row extends SittingRow>(
  sitting: Row,
  { kind, people, cells }: Pick<EntryHeader, 'kind' | 'people' | 'cells'>,
): Row {
  return {
    ...sitting,
    people: sitting.people + people,
    told: countTold(sitting) + (kind === 'pass' ? people : 0),
    actions: sitting.actions + countActions(cells),
    ...(sitting.cells && { cells: addCells([...sitting.cells, ...cells]) }),
  };
}
