import type { Bytes } from '../../domain/bytes.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Doer } from '../../protocol/audit-line.ts';
import type { Batch } from '../../protocol/batch.ts';
import type { JournalList } from '../../protocol/endpoints.ts';
import type { KeptEntry } from '../../protocol/kept-batch.ts';
import type { Report } from '../../protocol/report.ts';
import type { Totals } from '../../protocol/totals.ts';
import type { TotalsFigures, TotalsQuery } from '../../protocol/totals-query.ts';
import type { AsideBatch, ReleasedBatch } from './aside.ts';
import type { ConfirmedRefusal, ConfirmedToKeep } from './confirmed.ts';
import type { OpenedCount } from './count-opened.ts';
import type { GateStore } from './gate-store.ts';
import type { OfficeEntryRefusal, OfficeEntryToKeep } from './office-entries.ts';
import type { JournalDue, RetentionCount, RetentionPolicy } from './retention.ts';

/**
 * What the centre keeps. Two of them: SQLite for one machine, PostgreSQL for many; one suite holds both to the same promises
 * (`centre-store.suite.ts`). A promise that resolves means durable: committed and synced to disk. Every write is safe to
 * repeat. When the database cannot be reached for a while, methods throw `StoreBusyError` and nothing was half done.
 */
export type CentreStore = {
  /** The key that signs receipts: the candidate at the very first call, the kept one for ever after, so that N copies share it. */
  readonly keepReceiptKey: (candidate: KeptKey) => Promise<KeptKey>;

  readonly findCampaign: (campaign: Bytes) => Promise<KeptCampaign | undefined>;
  /** Manifest and pack, both or neither. The same again is good; a serial that goes back, or comes again with other content, is not; nor what follows another manifest than the one that is here. */
  readonly keepPublication: (
    publication: PublicationToKeep,
  ) => Promise<Outcome<undefined, { readonly kind: 'older-manifest' }>>;
  readonly findPack: (digest: Bytes) => Promise<Bytes | undefined>;

  readonly findTablet: (campaign: Bytes, tablet: Bytes) => Promise<KeptTablet | undefined>;
  /** Whether the tablet's key has joined any campaign at all. */
  readonly isTabletKnown: (tablet: Bytes) => Promise<boolean>;
  /** Counts against the invite once per tablet, however often it asks. */
  readonly enrolTablet: (
    enrolment: EnrolmentToKeep,
  ) => Promise<Outcome<undefined, { readonly kind: 'invite-used-up' | 'invite-withdrawn' }>>;

  readonly findJournal: (journal: Bytes) => Promise<KeptJournal | undefined>;
  /** Takes what is new of a batch whose shape, chain and signature are good already. Durable when it resolves, forks too. */
  readonly takeBatch: (batch: BatchToTake) => Promise<Outcome<TakenBatch, TakeProblem>>;

  /** Keeps what a withdrawn tablet sent, apart from all journals; the same again changes nothing. So many bytes a tablet at most, then nothing more. */
  readonly putAside: (batch: BatchToTake) => Promise<void>;

  /** Changes with every entry, report and confirmation that is taken, and with nothing else. Cheap: it may be asked for every second. */
  readonly totalsVersion: (campaign: Bytes) => Promise<string>;
  /** Totals filtered and grouped, from counters that are exact at every moment. */
  readonly queryTotals: (campaign: Bytes, query: TotalsQuery) => Promise<Omit<TotalsFigures, 'asOf' | 'campaign'>>;
  /** Every counter there is, summed over journals and days of arrival. */
  readonly sumTotals: (campaign: Bytes) => Promise<Omit<Totals, 'asOf' | 'campaign'>>;
  /** Of one journal's reports of one event, the one that counts up to the highest number. The same again changes nothing. */
  readonly keepReport: (report: ReportToKeep) => Promise<void>;
  readonly listJournals: (campaign: Bytes) => Promise<JournalList['journals']>;
  /** The first statement whose last entry is above `after`, with all its entries, or `undefined` at the end: to walk a journal piece by piece. */
  readonly readStatement: (journal: Bytes, after: number) => Promise<KeptStatement | undefined>;

  /** Takes the next entry of the office's own journal, and does what it says; the same again changes nothing. */
  readonly keepOfficeEntry: (entry: OfficeEntryToKeep) => Promise<Outcome<undefined, OfficeEntryRefusal>>;
  /** The office's entries above a number as they came, oldest first, 200 at most. */
  readonly listOfficeEntries: (campaign: Bytes, after: number) => Promise<readonly Bytes[]>;

  /** Takes the office's confirmed totals in place of those before; older ones are refused. The same again changes nothing. */
  readonly keepConfirmed: (confirmed: ConfirmedToKeep) => Promise<Outcome<undefined, ConfirmedRefusal>>;

  /** The header of an entry as it came. */
  readonly findHeader: (journal: Bytes, number: number) => Promise<Bytes | undefined>;
  /** Writes down that a file is kept: only when it is. The same again changes nothing, and is `known`. `doomed`: it is still to be taken away, and nothing is written. */
  readonly keepAttachment: (attachment: AttachmentToKeep) => Promise<'kept' | 'known' | 'erased' | 'doomed'>;
  /** Whether the office has erased the entry, so that none of its files is wanted. */
  readonly isErased: (journal: Bytes, number: number) => Promise<boolean>;
  readonly findAttachment: (journal: Bytes, digest: Bytes) => Promise<KeptAttachment | undefined>;
  /** How many bytes a journal's files take together. */
  readonly sumAttachments: (journal: Bytes) => Promise<number>;

  /** What was put aside. */
  readonly aside: AsideStore;
  /** What is let go. */
  readonly letting: LettingStore;

  /** Whether it answers and takes what is written: a database that is only read from is not ready. */
  readonly isReady: () => Promise<boolean>;
  readonly countConnections: () => ConnectionCounts;
  /** Of how many tablets something new was taken since then (epoch ms). */
  readonly countTablets: (since: number) => Promise<number>;

  /** Who may look in without the key file, and what was done. */
  readonly gate: GateStore;

  readonly close: () => Promise<void>;
};

/** Batches apart from all journals, for the office to look at. */
export type AsideStore = {
  readonly list: (campaign: Bytes) => Promise<readonly AsideBatch[]>;
  readonly find: (campaign: Bytes, digest: Bytes) => Promise<Bytes | undefined>;
  /** It is in its journal by now, and so no longer here. */
  readonly dropReleased: (campaign: Bytes, batch: ReleasedBatch) => Promise<void>;
  /** It lies among the forks by now, and so nowhere else. */
  readonly dropForked: (campaign: Bytes, digest: Bytes) => Promise<void>;
};

/** Pages and bodies that go because of their age, and files that are to be taken away. Times are epoch ms; each step does some and says how many, 0 at the end. */
export type LettingStore = {
  readonly campaigns: () => Promise<readonly Bytes[]>;
  readonly policy: (campaign: Bytes) => Promise<RetentionPolicy | undefined>;
  readonly countDue: (
    campaign: Bytes,
    of: { readonly pagesBefore: number; readonly bodiesBefore: number },
  ) => Promise<RetentionCount>;
  readonly countOpened: (campaign: Bytes) => Promise<OpenedCount>;
  readonly letPagesGo: (campaign: Bytes, before: number, at: number) => Promise<number>;
  readonly listOld: (campaign: Bytes, before: number) => Promise<readonly JournalDue[]>;
  readonly letBodiesGo: (campaign: Bytes, due: JournalDue, at: number) => Promise<number>;
  /** What an older copy of the centre left of erasures, beginning their journals without looking. */
  readonly eraseBegun: (campaign: Bytes, at: number) => Promise<void>;
  /** Files that no entry needs any more. */
  readonly listDoomed: (campaign: Bytes) => Promise<readonly Bytes[]>;
  readonly forgetDoomed: (campaign: Bytes, digests: readonly Bytes[]) => Promise<void>;
  /** Whether this holder may work at it until then, alone. */
  readonly lease: (
    campaign: Bytes,
    purpose: string,
    holder: string,
    time: { readonly now: number; readonly until: number },
  ) => Promise<boolean>;
};

/** Of this copy: at work, at rest, and how many questions wait for one. */
export type ConnectionCounts = { readonly busy: number; readonly idle: number; readonly waiting: number };

/** `number`: the entry that names it; `at`: epoch ms. */
export type AttachmentToKeep = {
  readonly campaign: Bytes;
  readonly journal: Bytes;
  readonly digest: Bytes;
  readonly number: number;
  readonly bytes: number;
  readonly at: number;
};

/** A file that came: its journal's campaign, its size, epoch ms of its arrival, and whether it was let go since. */
export type KeptAttachment = {
  readonly campaign: Bytes;
  readonly bytes: number;
  readonly at: number;
  readonly isGone: boolean;
};

/** An ES256 key: secret number of 32 bytes, public point of 65. */
export type KeptKey = { readonly secret: Bytes; readonly publicBytes: Bytes };

export type KeptCampaign = { readonly signingKey: Bytes; readonly serial: number; readonly manifest: Bytes };

export type PublicationToKeep = KeptCampaign & {
  readonly campaign: Bytes;
  /** Ids of the tablets that are withdrawn from now on; all others are not. */
  readonly revoked: readonly Bytes[];
  readonly packDigest: Bytes;
  readonly pack: Bytes;
  /** SHA-256 of the manifest that it was made from; `nothing` where there was none; absent where its desk does not say. */
  readonly follows?: Bytes | 'nothing' | undefined;
  /** Epoch ms. */
  readonly at: number;
};

export type KeptTablet = {
  readonly key: Bytes;
  readonly name: string;
  readonly enrolment: Bytes;
  /** 1 where the office has withdrawn it. */
  readonly revoked: number;
};

export type EnrolmentToKeep = KeptTablet & {
  readonly campaign: Bytes;
  readonly tablet: Bytes;
  readonly invite: Bytes;
  /** How many tablets may join by this invite. */
  readonly tablets: number;
  /** Epoch ms. */
  readonly at: number;
};

/** `by`: who handed it in; `at`: epoch ms. */
export type ReportToKeep = {
  readonly campaign: Bytes;
  readonly report: Report;
  readonly by: Doer;
  readonly at: number;
};

export type KeptJournal = {
  readonly campaign: Bytes;
  /** The tablet that began it. */
  readonly tablet: Bytes;
  readonly head: number;
  /** The chain's digest at `head`. */
  readonly digest: Bytes;
};

export type BatchToTake = {
  readonly batch: Batch;
  /** The batch as it came, to be put aside where it forks. */
  readonly bytes: Bytes;
  /** Epoch ms. */
  readonly at: number;
};

/** Where the journal stands now. `fresh`: how many of the batch's entries were new. */
export type TakenBatch = {
  readonly head: number;
  readonly digest: Bytes;
  readonly fresh: number;
  /** What counting failed with, where entries are kept uncounted for that: for the log. */
  readonly fault?: unknown;
};

export type TakeProblem =
  | { readonly kind: 'gap'; readonly need: number }
  /** Other content under numbers that the centre has. The batch is put aside, nothing is overwritten. */
  | { readonly kind: 'fork' }
  /** Another tablet began this journal. */
  | { readonly kind: 'foreign-journal' }
  /** The journal belongs to another campaign. */
  | { readonly kind: 'other-campaign' };

/** A statement just as the tablet signed it. Neighbours may overlap, where a resend began before the head. */
export type KeptStatement = { readonly signed: Bytes; readonly last: number; readonly entries: readonly KeptEntry[] };
