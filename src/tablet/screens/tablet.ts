import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Outcome } from '../../domain/outcome.ts';
import type { OfflineApp } from '../platform/offline-copy.ts';
import type { PinLock } from '../store/pin.ts';
import type { Joined, TabletStore } from '../store/tablet-store.ts';
import type { DataUse } from '../sync/data-use.ts';
import type { JoinProblem } from '../sync/join.ts';
import type { PhotoSwitch } from '../sync/photo-switch.ts';
import type { CarriedState, PagesState, SyncState } from '../sync/sync-state.ts';
import type { BroughtInvite } from './brought-invite.ts';

/** What every screen may use, made once by `main.tsx`. Tests and previews hand in their own. */
export type StartedTablet = {
  readonly store: TabletStore;
  readonly sync: {
    readonly state: ReadonlySignal<SyncState>;
    readonly pages: ReadonlySignal<PagesState>;
    readonly carried: ReadonlySignal<CarriedState>;
    readonly nudge: () => void;
    /** For good. */
    readonly stop: () => Promise<void>;
  };
  /** Comes with the background. */
  readonly photos: ReadonlySignal<PhotoSwitch | undefined>;
  /** Comes with it, too. */
  readonly data: ReadonlySignal<DataUse | undefined>;
  readonly join: (inviteText: string, tabletName: string) => Promise<Outcome<Joined, JoinProblem>>;
  readonly offline: Pick<OfflineApp, 'copy' | 'updateReady' | 'applyUpdate'>;
  /** An invite that the address brought, not yet used. */
  readonly invite: Signal<BroughtInvite | undefined>;
};

/** What the organiser's screens may use: the volunteers' PIN too, which comes with them. */
export type Tablet = StartedTablet & { readonly pin: PinLock };

export type ScreenProps = { readonly tablet: Tablet };
