import { Notice } from '../../../ui/notice.tsx';
import type { GateProblem } from './gate-client.ts';
import type { GateWords } from './gate-words.ts';

type ProblemNoticeProps = { readonly words: GateWords; readonly problem: GateProblem };

/** Why something could not be had or done. */
export function ProblemNotice({ words: { gate }, problem: { kind } }: ProblemNoticeProps) {
  return (
    <Notice tone="bad" role="alert">
      {kind === 'report-wrong' ? gate.tablets.reportWrong : gate.problems[kind]}
    </Notice>
  );
}
