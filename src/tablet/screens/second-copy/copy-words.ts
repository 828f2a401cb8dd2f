import { organiserWords } from '../../../text/text.ts';
import type { CodeProblem, SessionEnd } from './copy-session.ts';

type CopyProblem = CodeProblem | Exclude<SessionEnd['kind'], 'done' | 'cut'>;

/** What went wrong between two tablets, and what to do. */
export function copyProblemToText(problem: CopyProblem): string {
  const { copying: say } = organiserWords.value;
  switch (problem) {
    case 'code-not-whole':
    case 'code-too-new':
      return say.notCode;
    case 'same-side':
    case 'other-answer':
      return say.otherCode;
    case 'other-campaign':
    case 'stranger':
    case 'withdrawn':
    case 'same-tablet':
      return say.stranger;
    case 'no-hello':
      return say.cut;
    case 'not-found':
      return say.notFound;
    case 'no-line':
      return say.noLine;
  }
}
