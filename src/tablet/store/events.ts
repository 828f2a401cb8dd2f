import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { good, type Outcome } from '../../domain/outcome.ts';
import type { EventRow } from './rows.ts';
import { holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

/** See `TabletStore.saveEvent`. The same id again takes the earlier one's place. */
export function saveEvent(state: TabletState, event: CampaignEvent): Promise<Outcome<undefined, SaveProblem>> {
  return holdJournal(state, async () => {
    const savedAt = Math.max(state.environment.clock(), (state.events.get(event.id)?.savedAt ?? 0) + 1);
    const row: EventRow = { id: event.id, event, savedAt };
    const written = await state.copies.write({ records: [{ kind: 'event', row }], journals: [] });
    if (written.ok) state.events.set(row.id, row);
    publish(state);
    return written.ok ? good(undefined) : written;
  });
}
