import type { Outcome } from '../../../../domain/outcome.ts';
import type { AsideDecision } from '../../../../protocol/keeping-content.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { AsideDecided } from '../../../aside/aside-session.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { type OfficeWords, reviewProblemToSentence } from '../office-words.ts';

/** The office's word about what a tablet sent, and what came of it. */
export type AsideTold = {
  readonly answer: Outcome<AsideDecided, ReviewProblem>;
  readonly decision: AsideDecision;
  readonly name: string;
};

type AsideNoticeProps = { readonly told: AsideTold | undefined; readonly words: OfficeWords };

/** What came of the last word. */
export function AsideNotice({ told, words }: AsideNoticeProps) {
  if (!told) return null;
  const { answer } = told;
  if (!answer.ok) {
    return (
      <Notice tone="bad" role="alert">
        {reviewProblemToSentence(answer.problem, words.review)}
      </Notice>
    );
  }
  return (
    <Notice tone={answer.value.kind === 'done' ? 'good' : 'warn'} role="status">
      {decidedToSentence(answer.value, told, words)}
    </Notice>
  );
}

function decidedToSentence(decided: AsideDecided, { decision, name }: AsideTold, { keeping }: OfficeWords): string {
  const { aside: says } = keeping;
  switch (decided.kind) {
    case 'done':
      return decision === 'release' ? says.released(name) : says.discarded(name);
    case 'stays':
      return [
        decided.waiting > 0 && says.waits(decided.waiting),
        decided.forked > 0 && says.contradicts(decided.forked),
      ]
        .filter((each) => each !== false)
        .join(' ');
    case 'overtaken':
    case 'unseen':
      return says[decided.kind];
  }
}
