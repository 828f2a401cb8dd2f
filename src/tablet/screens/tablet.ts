import type { ReadonlySignal } from '@preact/signals';
import type { Outcome } from '../../domain/outcome.ts';
import type { Words } from '../../text/en.ts';
import type { OfflineApp } from '../platform/offline-copy.ts';
import type { Joined, TabletStore } from '../store/tablet-store.ts';
import type { SyncState } from '../sync/sync-state.ts';

/** Everything that screens may use, made once by `main.tsx`. Tests and previews hand in their own. */
export type Tablet = {
  readonly store: TabletStore;
  readonly sync: { readonly state: ReadonlySignal<SyncState>; readonly nudge: () => void };
  readonly join: (inviteText: string, tabletName: string) => Promise<Outcome<Joined, JoinProblem>>;
  readonly pin: PinLock;
  readonly offline: OfflineApp;
  /** An invite that the address brought, not yet used. */
  readonly inviteText: string | undefined;
};

export type JoinProblem = { readonly kind: keyof Words['welcome']['problems'] };

export type PinLock = {
  readonly isSet: ReadonlySignal<boolean>;
  readonly set: (pin: string) => Promise<void>;
  readonly check: (pin: string) => Promise<PinAnswer>;
};

/** Wrong PINs make the next try wait longer; they never delete anything. */
export type PinAnswer =
  | { readonly kind: 'pin-right' }
  | { readonly kind: 'pin-wrong'; readonly waitMs: number }
  | { readonly kind: 'pin-wait'; readonly waitMs: number };

export type ScreenProps = { readonly tablet: Tablet };
