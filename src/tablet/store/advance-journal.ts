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

/** An evening that passes midnight is one event on one day: so soon after its closing, in ms, it is opened again. */
const sameEveningMs = 6 * 3_600_000;

/** Whether a closed sitting's event goes on counting where it is opened again at `at` (epoch ms): on the day of its closing, or soon after it. */
export function doesGoOn({ openedAt, closedAt = openedAt }: ClosedSittingRow, at: number): boolean {
  return isSameDay(closedAt, at) || Math.abs(at - closedAt) < sameEveningMs;
}

/** Whether two moments, in epoch ms, are on one day by this tablet's clock and zone. */
function isSameDay(one: number, other: number): boolean {
  return dateToDay(new Date(one)) === dateToDay(new Date(other));
}

function advanceSitting(sitting: SittingRow | undefined, entry: EntryRow, header: EntryHeader): SittingRow | undefined {
  if (header.kind === 'sitting') return entry.sitting;
  if (!sitting || header.opening !== sitting.opening) return sitting;
  if (header.kind === 'closing') return undefined;
  // What another sitting counted is taken off there.
  if (header.about.kind === 'correction' && !isOfSitting(sitting, header.about.corrects)) return sitting;
  const isToldAnew = header.kind === 'pass' && entry.person === undefined;
  return countEntry(sitting, header, isToldAnew ? header.people : 0);
}

function advanceClosed(
  { sitting, closed }: JournalRow,
  entry: EntryRow,
  { kind, about, opening, minutes, ...header }: EntryHeader,
): readonly ClosedSittingRow[] | undefined {
  if (about.kind === 'correction') {
    return closed?.map((each) => (isOfSitting(each, about.corrects) ? countEntry(each, header, 0) : each));
  }
  if (kind !== 'closing' || !sitting || opening !== sitting.opening) return closed;
  const closedAt = sitting.openedAt + minutes * 60_000;
  const others = closed?.filter((each) => each.event.id !== sitting.event.id && doesGoOn(each, closedAt));
  return [...(others ?? []), { ...sitting, closing: entry.number, closedAt }];
}

function countEntry<Row extends SittingRow>(
  sitting: Row,
  { people, cells }: Pick<EntryHeader, 'people' | 'cells'>,
  toldAnew: number,
): Row {
  return {
    ...sitting,
    people: sitting.people + people,
    told: countTold(sitting) + toldAnew,
    actions: sitting.actions + countActions(cells),
    ...(sitting.cells && { cells: addCells([...sitting.cells, ...cells]) }),
  };
}
