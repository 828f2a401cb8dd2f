import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/outcome.ts';
import { Button } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Progress } from '../../../../ui/progress.tsx';
import type { InviteLine as ListedInvite } from '../../../invites.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { pickGateWords } from '../../gate/gate-words.ts';
import { AskDialog } from '../ask-dialog.tsx';
import { createAsking, orBroken, type WorkerBroken } from '../asking.ts';
import keepingStyles from '../keeping/keeping.module.css';
import styles from '../office.module.css';
import type { TabProps } from '../open-office.tsx';
import { InviteLine } from './invite-line.tsx';

const { actions, hint } = styles;
const { piles } = keepingStyles;

/** What somebody is asked once more before it is done. */
type Asked =
  | { readonly kind: 'invite'; readonly id: string }
  | { readonly kind: 'tablet'; readonly id: string; readonly name: string };

/** Every link by which somebody joins, and the way to take one back. */
export function InviteList({ words, line }: Pick<TabProps, 'words' | 'line'>) {
  const gate = pickGateWords(words.tag);
  const { invites: says } = gate.gate;
  const [turn, setTurn] = useState(0);
  const [listed, setListed] = useState<Outcome<readonly ListedInvite[], ReviewProblem | WorkerBroken>>();
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<string>();
  const [doing] = useState(() => createAsking<unknown, { readonly kind: string }>());
  useEffect(() => {
    let isWanted = true;
    void orBroken(line.ask('invites', undefined)).then((found) => isWanted && setListed(found));
    return () => {
      isWanted = false;
    };
  }, [turn]);
  const go = async (what: Asked) => {
    setDone(what.kind === 'invite' ? says.takenBack : says.withdrawn(what.name));
    await doing.ask(() =>
      what.kind === 'invite'
        ? line.ask('withdraw-invite', { id: what.id })
        : line.ask('withdraw-tablet', { tablet: what.id }),
    );
    setTurn((before) => before + 1);
  };
  const answer = doing.state.value;
  return (
    <>
      <p class={hint}>{says.lead}</p>
      {typeof answer === 'object' && (
        <Notice tone={answer.ok ? 'good' : 'bad'} role={answer.ok ? 'status' : 'alert'}>
          {answer.ok ? done : answer.problem.kind === 'withdrawal-not-seen' ? says.notSeen : says.notDone}
        </Notice>
      )}
      {!listed && <Progress label={words.open.working.fetching} />}
      {listed?.ok === false && (
        <Notice tone="bad" role="alert">
          {says.noList}
        </Notice>
      )}
      {listed?.ok && listed.value.length === 0 && <EmptyState>{says.none}</EmptyState>}
      {listed?.ok && listed.value.length > 0 && (
        <ul class={piles} aria-label={says.title}>
          {listed.value.map((each) => (
            <InviteLine
              key={each.id}
              line={each}
              words={gate}
              onTakeBack={() => setAsked({ kind: 'invite', id: each.id })}
              onWithdraw={({ id, name }) => setAsked({ kind: 'tablet', id, name })}
            />
          ))}
        </ul>
      )}
      <div class={actions}>
        <Button onPress={() => setTurn(turn + 1)}>{says.again}</Button>
      </div>
      {asked && (
        <AskDialog
          words={words}
          title={asked.kind === 'invite' ? says.takeBackTitle : says.withdrawTitle(asked.name)}
          cancel={says.cancel}
          yes={asked.kind === 'invite' ? says.takeBack : says.withdrawYes}
          risky
          onYes={() => go(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{asked.kind === 'invite' ? says.takeBackLead : says.withdrawLead}</p>
        </AskDialog>
      )}
    </>
  );
}
