import type { ComponentChildren } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import type { GateWords } from './gate-words.ts';
import type { PasskeyProblem } from './use-passkey.ts';

type ProblemNoticeProps = {
  readonly words: GateWords;
  readonly problem: PasskeyProblem;
  readonly action?: ComponentChildren;
};

/** Why something could not be had or done. */
export function ProblemNotice({ words: { gate }, problem: { kind }, action }: ProblemNoticeProps) {
  return (
    <Notice tone="bad" role="alert" action={action}>
      {kind === 'report-wrong' ? gate.tablets.reportWrong : gate.problems[kind]}
    </Notice>
  );
}
