import type { Outcome } from '../../../domain/outcome.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { ReviewProblem } from '../../review/review-session.ts';
import type { WorkerBroken } from './asking.ts';
import { type OfficeWords, reviewProblemToSentence } from './office-words.ts';

type WrittenAnswerProps = {
  /** The number of an entry in the office's journal, or why there is none; nothing yet. */
  readonly answer: Outcome<number, ReviewProblem | WorkerBroken> | 'busy' | undefined;
  readonly words: OfficeWords;
};

/** Whether something now stands in the office's journal. */
export function WrittenAnswer({ answer, words: { letters, review, tag } }: WrittenAnswerProps) {
  if (!answer || answer === 'busy') return null;
  return answer.ok ? (
    <Notice tone="good" role="status">
      {letters.recorded(formatNumber(tag, answer.value))}
    </Notice>
  ) : (
    <Notice tone="bad" role="alert">
      {reviewProblemToSentence(answer.problem, review)}
    </Notice>
  );
}
