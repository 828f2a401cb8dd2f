import type { CasePack, Texts } from '../../domain/case-pack.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { DeskInvite } from '../../protocol/desk-invite.ts';
import type {
  EntryPlace,
  InterestState,
  LineJudgement,
  OfficeContent,
  PostingWay,
} from '../../protocol/office-content.ts';
import type { RetentionDays, RetentionView } from '../../protocol/retention-view.ts';
import type { AsidePile } from '../aside/aside-pile.ts';
import type { AsideDecided, AsideWord } from '../aside/aside-session.ts';
import type { InterestRow } from '../interests/follow-interests.ts';
import type { InviteLine, WithdrawInviteProblem } from '../invites.ts';
import type { KeyFileSecret } from '../keys/key-file.ts';
import type { Mailing } from '../letters/plan-postage.ts';
import type { ExportAsk } from '../lists/make-export.ts';
import type { OpenCampaignProblem } from '../open-campaign.ts';
import type { DraftFileProblem } from '../pack/draft-file.ts';
import type { PackDraft } from '../pack/pack-draft.ts';
import type { PublishDraftProblem, RecallProblem } from '../pack/publish-draft.ts';
import type { PublishResult } from '../publish.ts';
import type { KeepAnswer, NamedOpened, RetentionState } from '../retention/retention-session.ts';
import type { NotValidRow } from '../review/list-not-valid.ts';
import type { PublishedTotals } from '../review/publish-confirmed.ts';
import type { DuplicateRow, ReviewProblem, ReviewState } from '../review/review-session.ts';
import type { SampleAsk, SampleState } from '../review/sample-check.ts';
import type { Revoked, RevokeProblem } from '../revoke.ts';
import type { ErasureProblem, ErasureProof } from '../session/erase-people.ts';
import type { PersonPlace, PersonRow } from '../session/list-people.ts';
import type { Overview } from '../session/overview.ts';
import type { SessionProblem, SessionProgress } from '../session/session.ts';
import type { ThanksAsk, ThanksOverview } from '../thanks/describe-thanks.ts';
import type { ThanksSourceProblem } from '../thanks/thanks-source.ts';

/** A window of a list: `total` lines, of which these are those from `from` on. */
export type Window<Line> = { readonly total: number; readonly from: number; readonly lines: readonly Line[] };

/** A case's signatures in numbers. */
export type ListSummary = {
  readonly case: number;
  readonly named: number;
  readonly unnamed: number;
  readonly notValid: number;
};

/** Where letters go, in numbers, and what of the ledger's letters is not among them. */
export type PostagePlan = {
  readonly mailings: readonly (Pick<Mailing, 'addressee' | 'address' | 'way' | 'letters' | 'envelopes'> & {
    readonly cases: readonly number[];
  })[];
  readonly kept: number;
  readonly byHand: number;
};

/** A published pack, without its texts and pictures. */
export type PackSummary = {
  readonly serial: number;
  readonly languages: readonly string[];
  readonly cases: CampaignCaseNames;
};

/** Numbers and names of a pack's cases. */
export type CampaignCaseNames = readonly { readonly case: number; readonly name: Texts }[];

/** Only files were opened. */
type NoCentre = { readonly kind: 'no-centre' };

/** Which window of it. */
export type WindowAsk = { readonly from: number; readonly count: number };

/** What the page asks the worker, and what it answers. Everything opened stays in the worker; what crosses is as small as a page. */
export type DeskAsks = {
  readonly open: {
    readonly ask: {
      /** The key file's text. */
      readonly keyFile: string;
      readonly secret: KeyFileSecret;
      /** The centre's address; missing: only the files are read. */
      readonly centre?: string | undefined;
      readonly carriers: readonly File[];
    };
    readonly answer: Outcome<Overview, SessionProblem>;
  };
  readonly duplicates: { readonly ask: WindowAsk; readonly answer: Window<DuplicateRow> };
  readonly 'review-state': { readonly ask: undefined; readonly answer: ReviewState };
  readonly settle: {
    readonly ask: { readonly place: number; readonly as: 'one' | 'different' };
    readonly answer: Outcome<undefined, ReviewProblem>;
  };
  readonly sample: { readonly ask: SampleAsk; readonly answer: SampleState };
  readonly 'keep-sample': { readonly ask: undefined; readonly answer: Outcome<number, ReviewProblem> };
  readonly 'not-valid': { readonly ask: WindowAsk; readonly answer: Window<NotValidRow> };
  /** Brings what remains after the check to the centre. */
  readonly publish: { readonly ask: undefined; readonly answer: Outcome<PublishedTotals, ReviewProblem> };
  readonly judge: { readonly ask: readonly LineJudgement[]; readonly answer: Outcome<undefined, ReviewProblem> };
  readonly export: {
    readonly ask: ExportAsk;
    readonly answer: { readonly name: string; readonly file: Blob; readonly lines: number };
  };
  readonly postage: { readonly ask: { readonly way: PostingWay }; readonly answer: PostagePlan };
  readonly posted: {
    readonly ask: Omit<Extract<OfficeContent, { kind: 'posting' }>, 'kind'>;
    readonly answer: Outcome<number, ReviewProblem>;
  };
  readonly interests: { readonly ask: WindowAsk; readonly answer: Window<InterestRow> };
  readonly follow: {
    readonly ask: EntryPlace & { readonly state: InterestState };
    readonly answer: Outcome<number, ReviewProblem>;
  };
  /** All that lies of this person. */
  readonly erase: { readonly ask: PersonPlace; readonly answer: Outcome<ErasureProof, ErasureProblem> };
  readonly thanks: {
    readonly ask: ThanksAsk & { readonly language: string };
    readonly answer: Outcome<ThanksOverview, ThanksSourceProblem>;
  };
  /** All that may go out went out by another program: gives how many. */
  readonly thanked: { readonly ask: ThanksAsk; readonly answer: Outcome<number, ReviewProblem> };
  /** All that were published, the last in force. */
  readonly packs: { readonly ask: undefined; readonly answer: readonly PackSummary[] };
  readonly pack: { readonly ask: { readonly serial: number }; readonly answer: CasePack | undefined };
  /** A draft as a file, and a file as a draft. */
  readonly 'save-draft': { readonly ask: PackDraft; readonly answer: Blob };
  readonly 'open-draft': { readonly ask: File; readonly answer: Outcome<PackDraft, DraftFileProblem> };
  readonly 'publish-pack': {
    readonly ask: PackDraft;
    readonly answer: Outcome<PublishResult, PublishDraftProblem | NoCentre>;
  };
  readonly recall: {
    readonly ask: { readonly what: 'case' | 'pack'; readonly number: number };
    readonly answer: Outcome<PublishResult, RecallProblem | NoCentre>;
  };
  readonly lists: { readonly ask: undefined; readonly answer: readonly ListSummary[] };
  /** A link by which one colleague makes a passkey at this centre, good for so many days. */
  readonly 'invite-colleague': {
    readonly ask: Pick<DeskInvite, 'name' | 'role'> & { readonly days: number; readonly centre: string };
    /** `isListed`: the centre was told of it. */
    readonly answer: { readonly link: string; readonly isListed: boolean };
  };
  readonly invites: { readonly ask: undefined; readonly answer: Outcome<readonly InviteLine[], ReviewProblem> };
  readonly 'withdraw-invite': {
    readonly ask: { readonly id: string };
    readonly answer: Outcome<string, ReviewProblem | WithdrawInviteProblem>;
  };
  /** By its id. */
  readonly 'withdraw-tablet': {
    readonly ask: { readonly tablet: string };
    readonly answer: Outcome<Revoked, RevokeProblem | NoCentre>;
  };
  /** What the centre put aside, and the office's word about some of it. */
  readonly aside: { readonly ask: undefined; readonly answer: Outcome<readonly AsidePile[], ReviewProblem> };
  readonly 'decide-aside': { readonly ask: AsideWord; readonly answer: Outcome<AsideDecided, ReviewProblem> };
  readonly retention: { readonly ask: undefined; readonly answer: Outcome<RetentionState, ReviewProblem> };
  readonly 'retention-preview': { readonly ask: RetentionDays; readonly answer: Outcome<RetentionView, ReviewProblem> };
  /** `seen`: what held when somebody decided. */
  readonly keep: {
    readonly ask: { readonly days: RetentionDays; readonly seen: RetentionDays | null };
    readonly answer: Outcome<KeepAnswer, ReviewProblem>;
  };
  readonly 'name-opened': {
    readonly ask: undefined;
    readonly answer: Outcome<NamedOpened, ReviewProblem | OpenCampaignProblem>;
  };
  readonly people: { readonly ask: WindowAsk & { readonly search: string }; readonly answer: Window<PersonRow> };
};

export type AskKind = keyof DeskAsks;

/** A question on its way; answers and failures carry its number. */
export type AskMessage = {
  [Kind in AskKind]: { readonly id: number; readonly kind: Kind; readonly ask: DeskAsks[Kind]['ask'] };
}[AskKind];

export type WorkerMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DeskAsks[AskKind]['answer'] }
  /** A bug: what was thrown, for the page of last resort. */
  | { readonly kind: 'broken'; readonly id: number; readonly why: string }
  | { readonly kind: 'progress'; readonly progress: SessionProgress };
