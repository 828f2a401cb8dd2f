import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './gate.module.css';
import type { Gate, GateState } from './gate-state.ts';
import type { GateWords } from './gate-words.ts';
import type { PasskeyProblem } from './use-passkey.ts';

const { door, hint, lost } = styles;

type DoorProps = { readonly words: GateWords; readonly state: GateState; readonly gate: Gate };

/** For who is not signed in: one button, and why it did not work. */
export function Door({ words: { gate: says }, state, gate }: DoorProps) {
  if (state.kind === 'working') return <Progress label={says.signIn.working} />;
  const why = state.kind === 'out' || state.kind === 'invited' ? state.why : undefined;
  return (
    <div class={door}>
      {typeof why === 'object' && (
        <Notice tone="bad" role="alert">
          {toSentence(why, says)}
        </Notice>
      )}
      {typeof why === 'string' && (
        <Notice role="status">{why === 'over' ? says.signIn.over : says.signIn.signedOut}</Notice>
      )}
      {state.kind === 'invited' ? (
        <>
          <p>{says.may[state.invite.role]}</p>
          <Button kind="primary" large onPress={gate.join}>
            {says.join.button}
          </Button>
        </>
      ) : (
        <>
          <Button kind="primary" large onPress={gate.signIn}>
            {says.signIn.button}
          </Button>
          <p class={hint}>{says.signIn.noPasskey}</p>
          <details class={lost}>
            <summary>{says.signIn.lost}</summary>
            {(['lostOther', 'lostAsk', 'lostLast'] as const).map((each) => (
              <p key={each}>{says.signIn[each]}</p>
            ))}
          </details>
        </>
      )}
    </div>
  );
}

function toSentence({ kind }: PasskeyProblem, says: GateWords['gate']): string {
  return kind === 'report-wrong' ? says.problems.broken : says.problems[kind];
}
