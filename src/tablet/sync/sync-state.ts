/** What the status line says of sending. */
export type SyncState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Something stands in the way; tried again at `nextAt` (epoch ms) by itself, sooner when the network or the person returns. */
  | { readonly kind: 'waiting'; readonly trouble: SyncTrouble; readonly nextAt: number }
  /** Only a person can help. */
  | { readonly kind: 'stopped'; readonly trouble: SyncTrouble };

export type SyncTrouble =
  /** No network at all. */
  | { readonly kind: 'offline' }
  /** A network, and no way to the centre over it. */
  | { readonly kind: 'unreachable' }
  /** The same again and again: the centre is down, its certificate has run out, or something in between breaks the connection. */
  | { readonly kind: 'no-secure-connection' }
  /** Silence, and this tablet's clock cannot be right. */
  | { readonly kind: 'clock-wrong' }
  /** A log-in page answers: of a hotel, a café, a mobile operator. */
  | { readonly kind: 'captive-portal' }
  /** Something answered that is not our centre: a proxy, another site, a receipt by somebody else's key. */
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
  | { readonly kind: 'centre-too-old' }
  /** The office has withdrawn it. */
  | { readonly kind: 'tablet-revoked' }
  | { readonly kind: 'campaign-unknown' }
  | { readonly kind: 'refused'; readonly refusal: string };

/** Pages and photographs on their way; how many wait is the store's to say. */
export type PagesState = {
  /** Of the one under way so many bytes are at the centre. */
  readonly sentBytes: number;
  /** Refused, or unreadable here: kept on this tablet, tried again when a person asks. */
  readonly aside: number;
};

/** Entries of other tablets that the centre does not take: kept on this tablet, tried again when a person asks; with the refusals' kinds. */
export type CarriedState = { readonly refused: number; readonly why: readonly string[] };
