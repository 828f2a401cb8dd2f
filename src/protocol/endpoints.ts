/**
 * The centre's addresses. Ids are base64url: 22 characters for 16 bytes, 43 for 32. Bodies and answers: `docs/formats.md`.
 */
export const endpoints = {
  /** GET → JSON `CentreInfo`. */
  centre: () => '/v1/centre',
  /** PUT a publication → 204. */
  campaign: (campaign: string) => `/v1/campaigns/${campaign}`,
  /** GET → the signed manifest. */
  manifest: (campaign: string) => `/v1/campaigns/${campaign}/manifest`,
  /** GET → the pack's bytes, for ever the same. */
  pack: (digest: string) => `/v1/packs/${digest}`,
  /** POST an enrolment → the signed "enrolled". */
  tablets: () => '/v1/tablets',
  /** GET → a signed receipt for the head. `campaign` is asked for by query, since an unknown journal has none yet. */
  journal: (journal: string, campaign: string) => `/v1/journals/${journal}?campaign=${campaign}`,
  /** POST a batch → a signed receipt. */
  batches: (journal: string) => `/v1/journals/${journal}/batches`,
  /** POST a carrier file → JSON `CarrierAnswer` (`carrier-answer.ts`). */
  carriers: () => '/v1/carriers',
  /** POST with the header `Barua-Emptying: yes` → 204, which tells the browser to clear all that it keeps of the app. */
  emptying: () => '/v1/emptying',
  /** POST by tus 1.0: an attachment begins. */
  attachments: () => '/v1/attachments',
  /** HEAD and PATCH by tus 1.0; GET with a ticket → the sealed file, or the range of it that is asked for. Named as `attachmentToName` says. */
  attachment: (name: string) => `/v1/attachments/${name}`,
} as const;

/** What the centre says of itself to anybody. */
export type CentreInfo = {
  readonly protocol: 1;
  /** base64url of 65 bytes: the key that the desk puts into the manifest. */
  readonly receiptKey: string;
  /** Epoch ms. */
  readonly now: number;
};

/** A campaign's journals as the office sees them. */
export type JournalList = {
  readonly journals: readonly {
    readonly id: string;
    readonly tablet: string;
    readonly tabletName: string;
    readonly head: number;
    readonly digest: string;
    /** Epoch ms of the last batch taken. */
    readonly receivedAt: number;
    /** Batches put aside because the journal had forked. */
    readonly forks: number;
  }[];
};

/** Batches that the centre keeps apart from all journals: other content under known numbers, and what withdrawn tablets sent. */
export type AsideList = {
  readonly aside: readonly {
    readonly kind: 'fork' | 'withdrawn';
    /** The chain's at its end, by which the office speaks of it. */
    readonly digest: string;
    readonly journal: string;
    readonly tablet: string;
    /** Epoch ms of its arrival. */
    readonly at: number;
    readonly bytes: number;
  }[];
};
