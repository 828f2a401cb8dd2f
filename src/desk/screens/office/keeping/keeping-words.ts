import type { OpenCampaignProblem } from '../../../open-campaign.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import type { WorkerBroken } from '../asking.ts';
import { type OfficeWords, problemToSentence, reviewProblemToSentence } from '../office-words.ts';

/** Why something could not be had from the centre. */
export function keepingProblemToSentence(
  problem: ReviewProblem | OpenCampaignProblem | WorkerBroken,
  noCentre: string,
  words: OfficeWords,
): string {
  switch (problem.kind) {
    case 'no-centre':
      return noCentre;
    case 'clock-behind':
      return reviewProblemToSentence(problem, words.review);
    case 'worker-broken':
      return words.open.problems.broken;
    default:
      return problemToSentence(problem, words.open);
  }
}
