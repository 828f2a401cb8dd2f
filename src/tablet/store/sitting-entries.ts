import { good, type Outcome } from '../../domain/outcome.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { SittingEntry } from './journal-account.ts';
import { countTold, isOfSitting, sittingStart } from './rows.ts';
import { currentJournal, type TabletState } from './tablet-state.ts';
import { type NotRead, walkEntries } from './walk-entries.ts';

/** See `TabletStore.readSitting`. */
export async function readSitting(state: TabletState): Promise<Outcome<readonly SittingEntry[], NotRead>> {
  const journal = currentJournal(state);
  const sitting = journal?.sitting;
  if (!journal || !sitting) return good([]);
  const start = sittingStart(sitting);
  const entries: SittingEntry[] = [];
  const takenBack = new Set<number>();
  let { openedAt } = sitting;
  let told = 0;
  const walked = await walkEntries(state, journal, start - 1, (row) => {
    const header = decodeHeader(row.header);
    if (!header.ok) return;
    const { kind, about, cells, people, minutes } = header.value;
    if (about.kind === 'correction') takenBack.add(about.corrects);
    if (!isOfSitting(sitting, row.number)) return;
    // Numbers go on over a fork, which begins a new journal, where under-18s came in or left, and where the event is opened again.
    if (row.sitting) [openedAt, told] = [row.sitting.openedAt, countTold(row.sitting)];
    if (kind !== 'pass' && kind !== 'tally') return;
    // Who was put right has the number of before.
    if (row.person === undefined) told += people;
    const person = row.person ?? told;
    entries.push({ kind, number: row.number, person, at: openedAt + minutes * 60_000, cells, isTakenBack: false });
  });
  if (!walked.ok) return walked;
  return good(entries.map((entry) => ({ ...entry, isTakenBack: takenBack.has(entry.number) })));
}
