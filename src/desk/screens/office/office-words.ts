import { type DeskCausesWords, deskCausesEnglish } from '../../../text/desk-causes-en.ts';
import { deskCausesFrench } from '../../../text/desk-causes-fr.ts';
import { type DeskWords, deskEnglish } from '../../../text/desk-en.ts';
import { deskFrench } from '../../../text/desk-fr.ts';
import { type DeskInterestsWords, deskInterestsEnglish } from '../../../text/desk-interests-en.ts';
import { deskInterestsFrench } from '../../../text/desk-interests-fr.ts';
import { type DeskKeepingWords, deskKeepingEnglish } from '../../../text/desk-keeping-en.ts';
import { deskKeepingFrench } from '../../../text/desk-keeping-fr.ts';
import { type DeskLettersWords, deskLettersEnglish } from '../../../text/desk-letters-en.ts';
import { deskLettersFrench } from '../../../text/desk-letters-fr.ts';
import { type DeskListsWords, deskListsEnglish } from '../../../text/desk-lists-en.ts';
import { deskListsFrench } from '../../../text/desk-lists-fr.ts';
import { type DeskOpenWords, deskOpenEnglish } from '../../../text/desk-open-en.ts';
import { deskOpenFrench } from '../../../text/desk-open-fr.ts';
import { type DeskPackWords, deskPackEnglish } from '../../../text/desk-pack-en.ts';
import { deskPackFrench } from '../../../text/desk-pack-fr.ts';
import { type DeskReviewWords, deskReviewEnglish } from '../../../text/desk-review-en.ts';
import { deskReviewFrench } from '../../../text/desk-review-fr.ts';
import { type DeskThanksWords, deskThanksEnglish } from '../../../text/desk-thanks-en.ts';
import { deskThanksFrench } from '../../../text/desk-thanks-fr.ts';
import type { ProblemCause } from '../../journal-news.ts';
import type { ReviewProblem } from '../../review/review-session.ts';
import type { SessionProblem } from '../../session/session.ts';
import type { WorkerBroken } from './asking.ts';

/** What the office's pages say. */
export type OfficeWords = {
  readonly tag: string;
  readonly open: DeskOpenWords;
  readonly causes: DeskCausesWords & Readonly<Record<ProblemCause['kind'], string>>;
  readonly totals: DeskWords;
  readonly review: DeskReviewWords;
  readonly lists: DeskListsWords;
  readonly letters: DeskLettersWords;
  readonly interests: DeskInterestsWords;
  readonly thanks: DeskThanksWords;
  readonly pack: DeskPackWords;
  readonly keeping: DeskKeepingWords;
};

const english: OfficeWords = {
  tag: 'en',
  open: deskOpenEnglish,
  causes: deskCausesEnglish,
  totals: deskEnglish,
  review: deskReviewEnglish,
  lists: deskListsEnglish,
  letters: deskLettersEnglish,
  interests: deskInterestsEnglish,
  thanks: deskThanksEnglish,
  pack: deskPackEnglish,
  keeping: deskKeepingEnglish,
};
const french: OfficeWords = {
  tag: 'fr',
  open: deskOpenFrench,
  causes: deskCausesFrench,
  totals: deskFrench,
  review: deskReviewFrench,
  lists: deskListsFrench,
  letters: deskLettersFrench,
  interests: deskInterestsFrench,
  thanks: deskThanksFrench,
  pack: deskPackFrench,
  keeping: deskKeepingFrench,
};

/** The office's pages speak English where there is no better; digits are written as that language does. */
export function pickOfficeWords(tag: string): OfficeWords {
  return tag === french.tag ? french : english;
}

/** A sentence for whatever kept a campaign from being opened. */
export function problemToSentence(
  { kind }: SessionProblem | { readonly kind: 'broken' },
  words: DeskOpenWords,
): string {
  switch (kind) {
    case 'manifest-damaged':
    case 'manifest-for-other-campaign':
    case 'manifest-older':
      return words.problems.manifest;
    case 'pack-damaged':
    case 'pack-not-the-one-named':
      return words.problems.pack;
    default:
      return words.problems[kind];
  }
}

/** A sentence for whatever kept a word of the office from being written. */
export function reviewProblemToSentence(problem: ReviewProblem | WorkerBroken, { problems }: DeskReviewWords): string {
  if (problem.kind === 'no-centre' || problem.kind === 'clock-behind' || problem.kind === 'worker-broken') {
    return problems[problem.kind];
  }
  const isBehind = problem.kind === 'centre-refused' && problem.refusal.kind === 'gap';
  return isBehind ? problems.behind : problems.other;
}
