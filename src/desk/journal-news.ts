import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { PassProblem } from '../domain/pass.ts';
import type { SheetLinesProblem } from '../domain/sheet-line.ts';
import type { BatchProblem } from '../protocol/batch.ts';
import type { BodyProblem } from '../protocol/decode-body.ts';
import type { HeaderProblem } from '../protocol/decode-header.ts';
import type { EnrolmentProblem } from '../protocol/enrolment.ts';
import type { EntryBody } from '../protocol/entry-body.ts';
import type { EntryHeader, SittingAbout } from '../protocol/entry-header.ts';
import type { OpenProblem } from '../sealing/open.ts';

/** A sitting as its opening entry tells it. */
export type Sitting = {
  /** Number of the opening entry. */
  readonly opening: number;
  readonly about: SittingAbout;
  /** From the sealed body; `undefined` where that could not be read. */
  readonly event: CampaignEvent | undefined;
};

/** An entry whose tablet, signature, chain and seal all held. */
export type OpenedEntry = {
  /** base64url of 16 bytes. */
  readonly journal: string;
  readonly number: number;
  readonly header: EntryHeader;
  readonly body: EntryBody;
  /** `undefined` outside sittings, and where its opening is missing. A correction has the sitting of what it corrects. */
  readonly sitting: Sitting | undefined;
};

/** An entry without its body. */
export type ErasedEntry = Omit<OpenedEntry, 'body'>;

/** What is wrong with entries `from` to `to` of a journal; 0 to 0 where no numbers are known. */
export type JournalProblem = {
  /** base64url, or empty where it cannot be told. */
  readonly journal: string;
  readonly from: number;
  readonly to: number;
  readonly why: ProblemCause;
};

export type ProblemCause =
  | BatchProblem
  | EnrolmentProblem
  | HeaderProblem
  | OpenProblem
  | BodyProblem
  | PassProblem
  | SheetLinesProblem
  /** The stream ends in the middle, or is something else. */
  | { readonly kind: 'stream-damaged' }
  | { readonly kind: 'other-campaign' }
  /** No certificate of the campaign's leads to the tablet that signed. */
  | { readonly kind: 'tablet-unknown' }
  | { readonly kind: 'signature-wrong' }
  /** A tablet of ours signed, but not the one whose journal it is. */
  | { readonly kind: 'other-tablet' }
  /** Numbers that nobody has sent. */
  | { readonly kind: 'gap' }
  /** Two histories under the same numbers. The first is kept. */
  | { readonly kind: 'fork' }
  | { readonly kind: 'number-wrong'; readonly says: number }
  | { readonly kind: 'key-unknown'; readonly key: number }
  /** What is counted in the clear is not what is sealed. */
  | { readonly kind: 'header-differs'; readonly what: 'cells' | 'people' | 'event' | 'attachments' }
  | { readonly kind: 'sitting-unknown' }
  /** The centre gives it without its body, and the office never erased it. */
  | { readonly kind: 'body-missing' }
  /** It names no earlier entry that was opened, or not just that entry's numbers, or one already taken back. */
  | { readonly kind: 'correction-wrong' }
  /** More lines are typed than the sheet's tally counts. */
  | { readonly kind: 'sheet-lines-too-many'; readonly sheet: string; readonly lines: number; readonly counted: number }
  /** Two tallies count one sheet, and neither was taken back. */
  | { readonly kind: 'sheet-counted-twice'; readonly sheet: string };

/** What reading journals gives, in their order. */
export type JournalNews =
  | { readonly kind: 'tablet'; readonly tablet: string; readonly name: string }
  | { readonly kind: 'batch'; readonly journal: string; readonly tablet: string }
  | { readonly kind: 'entry'; readonly entry: OpenedEntry }
  /** Its body is gone from the centre, by the office's word; its place in the chain and its count stay. */
  | { readonly kind: 'erased'; readonly entry: ErasedEntry }
  | { readonly kind: 'problem'; readonly problem: JournalProblem };
