import type { Refusal } from '../../protocol/refusal.ts';
import type { ExchangeProblem } from './exchange.ts';
import type { SyncTrouble } from './sync-state.ts';

/** How a try to bring everything to the centre ended. */
export type RoundEnd =
  | { readonly kind: 'all-there' }
  /** Worth trying again by itself. */
  | { readonly kind: 'later'; readonly trouble: SyncTrouble; readonly afterMs?: number }
  /** The same bytes would be refused again: only a person, or another version of the app, can help. */
  | { readonly kind: 'stopped'; readonly trouble: SyncTrouble };

/** What an exchange that failed means for the round, by the refusal's own word about when to try again. */
export function problemToEnd(problem: ExchangeProblem): RoundEnd {
  const { afterMs } = problem;
  const later = afterMs === undefined ? {} : { afterMs };
  if (problem.kind === 'trouble') return { kind: 'later', trouble: problem.trouble, ...later };
  const { refusal } = problem;
  // Nobody signed it: a fork is what a receipt proves.
  if (refusal.kind === 'fork') return { kind: 'later', trouble: { kind: 'centre-broken' }, ...later };
  const trouble = refusalToTrouble(refusal);
  const isForPerson = refusal.retry === 'never' || refusal.retry === 'after-update';
  return isForPerson ? { kind: 'stopped', trouble } : { kind: 'later', trouble, ...later };
}

function refusalToTrouble({ kind, retry }: Refusal): SyncTrouble {
  switch (kind) {
    case 'busy':
      return { kind: 'centre-busy' };
    case 'broken':
      return retry === 'after-update' ? { kind: 'app-too-old' } : { kind: 'centre-broken' };
    case 'version-too-new':
      return { kind: 'centre-too-old' };
    case 'tablet-revoked':
    case 'unknown-campaign':
      return { kind: kind === 'tablet-revoked' ? kind : 'campaign-unknown' };
    case 'unknown-tablet':
      return { kind: 'tablet-unknown' };
    case 'invite-expired':
    case 'invite-used-up':
    case 'invite-withdrawn':
    case 'certificate-wrong':
      return { kind: 'invite-refused', why: kind };
    default:
      return retry === 'after-update' ? { kind: 'app-too-old' } : { kind: 'refused', refusal: kind };
  }
}
