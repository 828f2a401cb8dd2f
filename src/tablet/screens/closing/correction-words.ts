import type { PassProblem } from '../../../domain/pass.ts';
import type { TallyProblem } from '../../../domain/tally.ts';
import { organiserWords, words } from '../../../text/text.ts';
import type { CorrectionProblem, SaveProblem } from '../../store/tablet-store.ts';
import { saveProblemToText } from '../save-problem-words.ts';

type Problem = SaveProblem | CorrectionProblem | TallyProblem | PassProblem | { readonly kind: 'no-sitting' };

/** Why something could not be counted or put right. What no screen lets one do is told as any failure. */
export function correctionProblemToText(problem: Problem): string {
  switch (problem.kind) {
    case 'not-saved':
    case 'not-joined':
      return saveProblemToText(problem);
    case 'not-there':
    case 'not-correctable':
    case 'corrected-already':
      return organiserWords.value.correct.problems[problem.kind];
    default:
      return words.value.store.notSaved.failing;
  }
}
