import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { maxNoteLength } from '../../domain/tally.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import { appendEntry } from './append.ts';
import type { SheetRow } from './rows.ts';
import { plainHeader } from './sittings.ts';
import { currentJournal, type TabletState } from './tablet-state.ts';
import type { CorrectionProblem, SavedEntry, SaveProblem } from './tablet-store.ts';
import { walkEntries } from './walk-entries.ts';

/**
 * See `TabletStore.correctEntry`. The correction belongs to the sitting that is open, if one is, and counts where the entry that it takes
 * back does. `sheet`: written in one with it. One after the other: two at once could both find that an entry was not taken back yet.
 */
export function correctEntry(
  state: TabletState,
  number: number,
  reason: string,
  sheet?: SheetRow,
): Promise<Outcome<SavedEntry, SaveProblem | CorrectionProblem>> {
  const corrected = state.corrections.then(() => correctInTurn(state, number, reason, sheet));
  state.corrections = corrected.catch(() => undefined);
  return corrected;
}

async function correctInTurn(
  state: TabletState,
  number: number,
  reason: string,
  sheet: SheetRow | undefined,
): Promise<Outcome<SavedEntry, SaveProblem | CorrectionProblem>> {
  const journal = currentJournal(state);
  if (!journal) return bad({ kind: 'not-joined' });
  const found = await findCorrectable(state, journal.id, number);
  if (!found.ok) return found;
  const target = found.value;
  const at = state.environment.clock();
  const appended = await appendEntry<CorrectionProblem>(state, ({ id, sitting }) => {
    if (id !== journal.id) return bad({ kind: 'not-there' });
    return good({
      header: {
        ...(sitting ? plainHeader(sitting, at) : { opening: 0, minutes: 0, attachments: [] }),
        kind: 'correction',
        cells: target.cells.map((cell) => ({ ...cell, n: -cell.n })),
        people: -target.people,
        about: { kind: 'correction', corrects: number },
      },
      body: { kind: 'correction', at, reason: reason.slice(0, maxNoteLength) },
      ...(sheet && { sheet }),
    });
  });
  return appended.ok ? good({ number: appended.value.journal.head, copies: appended.value.copies }) : appended;
}

/** The header of a pass or tally that no correction names yet. */
async function findCorrectable(
  state: TabletState,
  id: string,
  number: number,
): Promise<Outcome<EntryHeader, SaveProblem | CorrectionProblem>> {
  const head = state.journals.get(id)?.head ?? 0;
  if (!Number.isInteger(number) || number < 1 || number > head) return bad({ kind: 'not-there' });
  const seen: { target: EntryHeader | undefined; isCorrected: boolean } = { target: undefined, isCorrected: false };
  const walked = await walkEntries(state, { id, head }, number - 1, (row) => {
    const header = decodeHeader(row.header);
    if (!header.ok) return;
    if (row.number === number) seen.target = header.value;
    const { about } = header.value;
    seen.isCorrected ||= about.kind === 'correction' && about.corrects === number;
  });
  if (!walked.ok) return bad({ kind: 'not-saved', why: 'failing' });
  const { target, isCorrected } = seen;
  if (!target) return bad({ kind: 'not-there' });
  if (target.kind !== 'pass' && target.kind !== 'tally') return bad({ kind: 'not-correctable' });
  return isCorrected ? bad({ kind: 'corrected-already' }) : good(target);
}
