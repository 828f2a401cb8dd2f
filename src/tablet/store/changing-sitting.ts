import { eventToProfile } from '../../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type EntryDraft, makeEntry } from './append.ts';
import { sittingStart } from './rows.ts';
import { draftClosing, draftOpening } from './sittings.ts';
import { currentJournal, holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { Joined, OpenSitting, SaveProblem } from './tablet-store.ts';

/**
 * See `TabletStore.changeUnder18`. Nobody sees the sitting closed in between, unless the opening cannot be written: then it is, and nothing that was collected
 * is lost.
 */
export function changeUnder18(
  state: TabletState,
  under18: boolean,
): Promise<Outcome<OpenSitting, SaveProblem | { readonly kind: 'no-sitting' }>> {
  return holdJournal(state, async () => {
    const joined = state.signals.joined.value;
    const journal = currentJournal(state);
    if (!joined || !journal) return bad({ kind: 'not-joined' });
    const { sitting } = journal;
    if (!sitting) return bad({ kind: 'no-sitting' });
    const { sitting: shown } = state.signals;
    if (shown.value && sitting.event.under18 === under18) return good(shown.value);
    const at = Math.max(state.environment.clock(), sitting.openedAt + 1);
    const event = { ...sitting.event, under18 };
    const opening = draftOpening(state, joined, {
      // Whoever was told a number before is found by it afterwards: nobody gets it again.
      ...{ ...sitting, event, profile: eventToProfile(event), openedAt: at },
      ...{ opening: journal.head + 2, since: sittingStart(sitting) },
    });
    const closed = await write(state, joined, draftClosing(sitting, journal.head + 1, at, undefined));
    if (!closed.ok) return closed;
    const opened = await write(state, joined, opening);
    publish(state);
    if (!opened.ok) return opened;
    return shown.value ? good(shown.value) : bad({ kind: 'not-saved', why: 'failing' });
  });
}

/** Writes an entry that nobody is shown yet. The journal is held. */
async function write(state: TabletState, joined: Joined, draft: EntryDraft): Promise<Outcome<undefined, SaveProblem>> {
  const journal = currentJournal(state);
  const made = journal && (await makeEntry(state, joined, journal, draft));
  if (!made) return bad({ kind: 'not-saved', why: 'failing' });
  const written = await state.copies.write({ records: [{ kind: 'entry', row: made.entry }], journals: [made.next] });
  if (!written.ok) return written;
  state.journals.set(made.next.id, made.next);
  return good(undefined);
}
