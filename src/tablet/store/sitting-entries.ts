import { good, type Outcome } from '../../domain/outcome.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { SittingEntry } from './journal-account.ts';
import { sittingStart } from './rows.ts';
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
  let person = 0;
  const walked = await walkEntries(state, journal, start - 1, (row) => {
    // People are counted on over a fork, which begins a new journal, and where under-18s came in or left.
    if (row.sitting) ({ openedAt, people: person } = row.sitting);
    const header = decodeHeader(row.header);
    if (!header.ok) return;
    const { kind, about, cells, people, minutes } = header.value;
    if (about.kind === 'correction') takenBack.add(about.corrects);
    if (about.kind !== 'correction' || about.corrects >= start) person += people;
    if (kind !== 'pass' && kind !== 'tally') return;
    entries.push({ kind, number: row.number, person, at: openedAt + minutes * 60_000, cells, isTakenBack: false });
  });
  if (!walked.ok) return walked;
  return good(entries.map((entry) => ({ ...entry, isTakenBack: takenBack.has(entry.number) })));
}
