/** What the status line says of sending. */
export type SyncState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Something stands in the way; tried again at `nextAt` (epoch ms) by itself, sooner when the network or the person returns. */
  | { readonly kind: 'waiting'; readonly trouble: SyncTrouble; readonly nextAt: number }
  /** Only a person can help. */
  | { readonly kind: 'stopped'; readonly trouble: SyncTrouble };

export type SyncTrouble =
  | { readonly kind: 'offline' }
  /** Something answered that is not our centre: a captive portal's log-in page, a proxy. */
  | { readonly kind: 'not-our-centre' }
  | { readonly kind: 'centre-busy' }
  | { readonly kind: 'centre-broken' }
  | { readonly kind: 'tablet-unknown' }
  | {
      readonly kind: 'invite-refused';
      readonly why: 'invite-expired' | 'invite-used-up' | 'invite-withdrawn' | 'certificate-wrong';
    }
  | { readonly kind: 'journal-forked' }
  | { readonly kind: 'app-too-old' }
  | { readonly kind: 'refused'; readonly refusal: string };
