import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { good, type Outcome } from '../../domain/outcome.ts';
import type { EventRow } from './rows.ts';
import { holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

/** See `TabletStore.saveEvent`. The same id again takes the earlier one's place. */
export function saveEvent(state: TabletState, event: CampaignEvent): Promise<Outcome<undefined, SaveProblem>> {
  return holdJournal(state, async () => {
    const savedAt = Math.max(state.environment.clock(), (state.events.get(event.id)?.savedAt ?? 0) + 1);
    const row: EventRow = { ...state.events.get(event.id), id: event.id, event, savedAt };
    const written = await state.copies.write({ records: [{ kind: 'event', row }], journals: [] });
    if (written.ok) state.events.set(row.id, row);
    publish(state);
    return written.ok ? good(undefined) : written;
  });
}

/**
 * Notes that a sitting was opened for an event of this tablet. Where the note cannot be kept, the event stays open to editing, and its sittings say what it was
 * when they were opened: no harm.
 */
export async function markEventUsed(state: TabletState, id: string): Promise<void> {
  const known = state.events.get(id);
  if (!known || known.isUsed) return;
  await holdJournal(state, async () => {
    const row: EventRow = { ...known, savedAt: Math.max(state.environment.clock(), known.savedAt + 1), isUsed: true };
    const written = await state.copies.write({ records: [{ kind: 'event', row }], journals: [] });
    if (written.ok) state.events.set(id, row);
    publish(state);
  });
}
