import type { Bytes } from '../domain/bytes.ts';
import type { InviteRow } from './invite-content.ts';
import type { AsideRow, Retention } from './keeping-content.ts';

/**
 * What the office's own journal says (`office-entry.ts`). The order of each list is its code. Kinds are append only, for a reader passes over one that it does not know; of the other
 * lists it takes an unknown code for damage, so that nothing is appended to them: what is new needs a new kind.
 */
export const officeKinds = [
  'judgement',
  'sample-check',
  'erasure',
  'posting',
  'interest',
  'thanks',
  'line-judgement',
  'retention',
  'opened',
  'aside',
  'line-tally',
  'invite',
] as const;
/** Tablets' kinds count from 0, the office's from here, so that no number ever means two things. */
export const firstOfficeKind = 64;

export const verdicts = ['valid', 'not-valid'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why. `none` is for what is valid without more words. */
export const verdictReasons = [
  'none',
  'duplicate',
  'different-people',
  'no-person',
  'no-signature',
  'no-letter',
  'abuse',
  'other',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** How letters leave the office. */
export const postingWays = ['single', 'parcel', 'via-office', 'via-embassy'] as const;
export type PostingWay = (typeof postingWays)[number];

/** What the office says of one entry's signatures for these cases; of all that it has where none is named. The later word holds. */
export type Judgement = {
  /** base64url of 16 bytes. */
  readonly journal: string;
  readonly number: number;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly cases: readonly number[];
};

export type EntryPlace = Pick<Judgement, 'journal' | 'number'>;

/** The same of one line of a sheet, as the entry has it that was typed from it. */
export type LineJudgement = Judgement & { readonly line: number };

/**
 * Where a judged line of a sheet counts: which tally it takes signatures from, written while line and tally could be read; `undefined` where a later line stands in its place.
 * The later word holds.
 */
export type LineTally = EntryPlace & { readonly line: number; readonly tally: EntryPlace | undefined };

export type OfficeContent =
  | { readonly kind: 'judgement'; readonly rows: readonly Judgement[] }
  | SampleCheck
  /** Bodies that are gone from the centre; digests stay, so that the chain holds. */
  | { readonly kind: 'erasure'; readonly rows: readonly EntryPlace[] }
  | Posting
  /** How far the office is with these wishes to hold an event. The later word holds. */
  | { readonly kind: 'interest'; readonly rows: readonly (EntryPlace & { readonly state: InterestState })[] }
  | Thanks
  | { readonly kind: 'line-judgement'; readonly rows: readonly LineJudgement[] }
  | Retention
  /** The office has opened, and keeps for itself what it needs of, all that stands in these journals up to these numbers, and their pages that had arrived by the time of the entry (0: none). */
  | { readonly kind: 'opened'; readonly rows: readonly EntryPlace[] }
  | { readonly kind: 'aside'; readonly rows: readonly AsideRow[] }
  | { readonly kind: 'line-tally'; readonly rows: readonly LineTally[] }
  | { readonly kind: 'invite'; readonly rows: readonly InviteRow[] };

/** So many drawn of so many signatures, so many of them not valid. */
export type SampleCheck = {
  readonly kind: 'sample-check';
  readonly whole: number;
  readonly drawn: number;
  readonly notValid: number;
  /** By which others draw the same again; entries of before do not say it. */
  readonly by?: SampleSeed | undefined;
};

export type SampleSeed = {
  /** 16 bytes. */
  readonly seed: Bytes;
  /** So many of all signatures are valid, at the least and at the most, in 95 of 100 such samples. */
  readonly low: number;
  readonly high: number;
  readonly rows: readonly DrawnSignature[];
};

/** One signature for one case; `line` 0 where it is no line of a sheet. */
export type DrawnSignature = EntryPlace & { readonly line: number; readonly case: number };

export type Posting = {
  readonly kind: 'posting';
  readonly case: number;
  readonly letters: number;
  readonly way: PostingWay;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** What the post office gave: a receipt's number, say. */
  readonly proof: string;
};

/** How far somebody's wish to hold an event has come. */
export const interestStates = ['new', 'answered', 'planned', 'held', 'reported'] as const;
export type InterestState = (typeof interestStates)[number];

/**
 * `begun` is written before a letter of thanks goes out and `sent` when the mail server has taken it: what is begun and nothing more may have been sent, and is
 * not sent again by itself. `refused`: the server will not take it. `released`: it was begun, and surely not sent.
 */
export const thanksStates = ['begun', 'sent', 'refused', 'released'] as const;
export type ThanksState = (typeof thanksStates)[number];

/** What became of one mailing's letters to these people: the office's own name for it, and places, nobody's address. The later word holds. */
export type Thanks = {
  readonly kind: 'thanks';
  readonly mailing: string;
  readonly state: ThanksState;
  readonly rows: readonly EntryPlace[];
};

/** In characters. */
export const maxMailingLength = 60;

/** Most rows in one entry. */
export const maxOfficeRows = 2_000;

/** As it is read: what a newer version of Barua wrote is passed over, and keeps its place in the chain. */
export type ReadContent = OfficeContent | { readonly kind: 'later' };
