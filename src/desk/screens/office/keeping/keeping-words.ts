import type { ReviewProblem } from '../../../review/review-session.ts';
import { type OfficeWords, reviewProblemToSentence } from '../office-words.ts';

/** Why something could not be had from the centre. */
export function keepingProblemToSentence(problem: ReviewProblem, noCentre: string, words: OfficeWords): string {
  switch (problem.kind) {
    case 'no-centre':
      return noCentre;
    case 'centre-unreachable':
    case 'not-a-centre':
    case 'centre-refused':
    case 'office-entry-damaged':
      return words.open.problems[problem.kind];
    default:
      return reviewProblemToSentence(problem, words.review);
  }
}
