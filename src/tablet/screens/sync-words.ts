import { formatMoment, organiserWords } from '../../text/text.ts';
import type { SyncState, SyncTrouble } from '../sync/sync-state.ts';

/** What stands in the way of sending, as a sentence. */
export function troubleToText(trouble: SyncTrouble): string {
  const { troubles } = organiserWords.value.sync;
  switch (trouble.kind) {
    case 'invite-refused':
      return troubles['invite-refused'][trouble.why];
    case 'refused':
      return troubles.refused(trouble.refusal);
    default:
      return troubles[trouble.kind];
  }
}

/** The state of sending, as a sentence; `now` is epoch ms. */
export function syncToText(state: Exclude<SyncState, { kind: 'idle' }>, now: number): string {
  const { sync } = organiserWords.value;
  switch (state.kind) {
    case 'sending':
      return sync.sending;
    case 'waiting':
      return `${troubleToText(state.trouble)} ${sync.nextTry(formatMoment(state.nextAt, now))}`;
    case 'stopped':
      return troubleToText(state.trouble);
  }
}
