import type { ReadonlySignal } from '@preact/signals';
import type { Cell } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { CasePack } from '../../domain/case-pack.ts';
import type { HostInterest, HostInterestProblem } from '../../domain/host-interest.ts';
import type { LegalProfile } from '../../domain/legal-profile.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Pass, PassProblem } from '../../domain/pass.ts';
import type { TallyProblem } from '../../domain/tally.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import type { SealedEntry } from '../../sealing/chain.ts';
import type { SignerKey } from '../../sealing/keys.ts';
import type { Carrier } from './carrier.ts';
import type { EventTotals, SittingEntry } from './journal-account.ts';
import type { Paper } from './paper.ts';
import type { CopyRow } from './rows.ts';
import type { PinVerifier } from './settings.ts';
import type { SheetRegister } from './sheet-register.ts';
import type { Healing, StoreHealth } from './store-health.ts';

/**
 * The tablet's store: one journal, written twice (IndexedDB and an OPFS file), by one page at a time. Screens and sync know this
 * contract only; `open-tablet.ts` makes it.
 */
export type TabletStore = {
  readonly health: ReadonlySignal<StoreHealth>;
  /** What this start found missing in one copy and restored from the other. */
  readonly healing: Healing;
  /** The campaign this tablet collects for, or `undefined` before the first invite. */
  readonly joined: ReadonlySignal<Joined | undefined>;
  readonly counts: ReadonlySignal<Counts>;
  /** The PIN's verifier in the journal file, for when the browser deletes the settings along with the database. */
  readonly pinCopy: PinCopy;
  /** The sitting that is open on this tablet; survives restarts. */
  readonly sitting: ReadonlySignal<OpenSitting | undefined>;
  /** What the open sitting counts so far, one cell a sort; empty without one. Corrections are taken off. */
  readonly sittingCells: ReadonlySignal<readonly Cell[]>;

  /** Keeps a campaign's manifest, pack and this tablet's key for good, in one transaction. Safe to call again. */
  readonly join: (joining: Joining) => Promise<Outcome<Joined, SaveProblem>>;
  /** A newer manifest, and its pack where it changed. */
  readonly keepManifest: (
    manifest: Manifest,
    manifestBytes: Bytes,
    pack: Bytes | undefined,
  ) => Promise<Outcome<Joined, SaveProblem>>;
  readonly markEnrolled: () => Promise<Outcome<Joined, SaveProblem>>;

  /** Events made on this tablet, newest first; the campaign's own are in the manifest. */
  readonly listEvents: () => Promise<readonly OwnEvent[]>;
  /** A new event, or another word on one of the same id. */
  readonly saveEvent: (event: CampaignEvent) => Promise<Outcome<undefined, SaveProblem>>;

  /**
   * Writes the opening entry. Where the same event was closed on the same day or within six hours, people are numbered and counted on. Refused where
   * a probe of free space fails or a sitting is open already.
   */
  readonly openSitting: (
    event: CampaignEvent,
    language: string,
  ) => Promise<Outcome<OpenSitting, SaveProblem | { readonly kind: 'sitting-open-already' }>>;
  /**
   * Under-18s come in, or have left: the open sitting is closed and another one of its event opened, which collects what is allowed now. Nothing that was begun
   * under the other rule goes on; people are numbered and counted on, so that a number means one person. Where it is so already nothing is written.
   */
  readonly changeUnder18: (
    under18: boolean,
  ) => Promise<Outcome<OpenSitting, SaveProblem | { readonly kind: 'no-sitting' }>>;
  /** `attendance`: how many people were in the hall, where somebody said. */
  readonly closeSitting: (attendance?: number) => Promise<Outcome<undefined, SaveProblem>>;
  /**
   * Seals and writes what one participant gave; good only when it is durable. `person`: of a pass that takes another's place, the number
   * that was told with that one; nobody is told another.
   */
  readonly savePass: (
    pass: Pass,
    person?: number,
  ) => Promise<Outcome<Saved, SaveProblem | PassProblem | { readonly kind: 'no-sitting' }>>;
  /** Writes a count without persons, under every legal profile. Cells of channel `paper` are what an evening has on paper. */
  readonly saveTally: (
    cells: readonly Cell[],
    note: string,
  ) => Promise<Outcome<SavedEntry, SaveProblem | TallyProblem | { readonly kind: 'no-sitting' }>>;
  /** Takes back a whole pass or tally of the current journal, once; also when no sitting is open. */
  readonly correctEntry: (
    number: number,
    reason: string,
  ) => Promise<Outcome<SavedEntry, SaveProblem | CorrectionProblem>>;
  /** Seals somebody's wish to hold an event; refused where the sitting's profile bars contact. */
  readonly saveHostInterest: (
    interest: HostInterest,
  ) => Promise<Outcome<SavedEntry, SaveProblem | HostInterestProblem | { readonly kind: 'no-sitting' }>>;
  /** The passes and tallies of the open sitting, and of those that it counts on from, oldest first, as their headers tell them: nobody's name is in it. */
  readonly readSitting: () => Promise<Outcome<readonly SittingEntry[], { readonly kind: 'not-read' }>>;
  /**
   * Per event what this tablet's journals hold, the latest first: read from the entries' headers, not from counters, in a few hundred rows of
   * memory. Seconds for a season; not for every repaint.
   */
  readonly readEventTotals: () => Promise<Outcome<readonly EventTotals[], { readonly kind: 'not-read' }>>;

  /** For sync: the journal's place and the entries after a number, at most so many and so much. */
  readonly journal: () => Promise<JournalHead | undefined>;
  readonly listEntries: (
    after: number,
    most: { readonly entries: number; readonly bytes: number },
  ) => Promise<readonly SealedEntry[]>;
  /** Chain digest after entry `number` (0 gives the start), or `undefined` where there is no such entry. */
  readonly digestAt: (number: number) => Promise<Bytes | undefined>;
  /** Marks what a verified receipt names as being at the centre. Never goes back. */
  readonly keepReceipt: (receipt: Receipt) => Promise<Outcome<undefined, SaveProblem | ForkProblem>>;
  /** The centre holds other content under our numbers: this journal ends here, a new one begins; nothing is deleted. */
  readonly startNewJournal: () => Promise<Outcome<undefined, SaveProblem>>;

  /** What has to be elsewhere before this tablet may be emptied. Pages and what is carried are in it once their stores were asked for. */
  readonly readHoldings: () => Promise<Holdings>;

  /** Comes with the first letter; safe to call again. Rejects where its code cannot be loaded. */
  readonly paper: () => Promise<Paper>;
  /** The printed sheets; comes with the first question about them. Rejects where its code cannot be loaded. */
  readonly sheets: () => Promise<SheetRegister>;

  /** What goes by hand, to and fro; comes with the first question about it. Rejects where its code cannot be loaded. */
  readonly carrier: () => Promise<Carrier>;

  /** Ends the page's ownership; for tests and for an update. */
  readonly close: () => Promise<void>;
};

/** An event made on this tablet; `isUsed` once a sitting was opened for it here. */
export type OwnEvent = { readonly event: CampaignEvent; readonly isUsed: boolean };

export type PinCopy = {
  readonly read: () => PinVerifier | undefined;
  /** Safe to call again. */
  readonly keep: (verifier: PinVerifier) => Promise<Outcome<undefined, SaveProblem>>;
};

export type Joining = {
  readonly manifest: Manifest;
  readonly manifestBytes: Bytes;
  readonly pack: Bytes;
  /** What to call this tablet. */
  readonly tabletName: string;
  /** The invite's certificate and key, kept for good: the tablet enrols again where the centre lost its database. */
  readonly inviteText: string;
};

export type Joined = {
  readonly campaign: Bytes;
  readonly manifest: Manifest;
  readonly pack: CasePack;
  readonly tabletName: string;
  /** Signs batches; its private half does not leave WebCrypto. */
  readonly signer: SignerKey;
  /** Until the centre has answered, the tablet collects all the same. */
  readonly enrolled: boolean;
  readonly inviteText: string;
};

/** Every number is about this tablet's current journal but `people`, which is the open sitting's. */
export type Counts = {
  readonly written: number;
  /** In two copies, or in the only one there can be. */
  readonly safeHere: number;
  /** By verified receipts. */
  readonly atCentre: number;
  /** Epoch ms by the centre's clock of the last receipt, 0 for none. */
  readonly receiptAt: number;
  readonly sittingPeople: number;
  readonly sittingActions: number;
  /** Entries in earlier journals of this tablet that still wait. */
  readonly inForkedJournals: number;
  /** Sealed pages that this tablet has to bring to the centre, its own and those it carries; 0 until the first look, soon after the start. */
  readonly pages: number;
  /** Other tablets that have a copy of this journal, each once; what they say is no receipt. */
  readonly copies: readonly CopyRow[];
  /** Entries of other tablets that this one brings to the centre; 0 until the first look. */
  readonly carried: number;
  /** So many of these pages are other tablets'. */
  readonly carriedPages: number;
  /** What all of them take, together. */
  readonly pageBytes: number;
  /** Whether pages and what is carried were looked at, all of it: until then there may be more. */
  readonly isCounted: boolean;
};

export type OpenSitting = {
  readonly event: CampaignEvent;
  readonly profile: LegalProfile;
  /** Number of the opening entry. */
  readonly opening: number;
  /** Epoch ms by this tablet. */
  readonly openedAt: number;
};

export type SavedEntry = { readonly number: number; readonly copies: 1 | 2 };

export type Saved = SavedEntry & {
  /** "You are number 7": people of this event and day so far, those included who were taken back, so that a number is one person's. */
  readonly person: number;
};

export type JournalHead = {
  readonly journal: Bytes;
  readonly head: number;
  readonly digest: Bytes;
  readonly acknowledged: number;
};

/** What a tablet alone has, or may have. */
export type Holdings = {
  /** Every journal that was ever begun here and has entries, the current one last. */
  readonly journals: readonly JournalHead[];
  readonly isSittingOpen: boolean;
  /** Sealed pages without a receipt. */
  readonly pages: number;
  /** Entries of other tablets that this one carries. */
  readonly carried: number;
  /** There may be pages, or something carried, that cannot be read just now. */
  readonly isUnknown: boolean;
  /** Printed sheets that may come back and were not counted: nobody else can count them. */
  readonly sheets: number;
};

export type SaveProblem =
  /** Neither copy could be written: nothing was changed, the form stays. */
  { readonly kind: 'not-saved'; readonly why: 'full' | 'failing' } | { readonly kind: 'not-joined' };

export type CorrectionProblem =
  /** The journal has no such number. */
  | { readonly kind: 'not-there' }
  /** An opening, a closing, a correction: only passes and tallies are taken back. */
  | { readonly kind: 'not-correctable' }
  | { readonly kind: 'corrected-already' };

export type ForkProblem = { readonly kind: 'journal-forked'; readonly at: number };
