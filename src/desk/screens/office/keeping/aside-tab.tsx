import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/outcome.ts';
import type { AsideDecision } from '../../../../protocol/keeping-content.ts';
import { Button } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Progress } from '../../../../ui/progress.tsx';
import type { AsidePile } from '../../../aside/aside-pile.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { pickGateWords } from '../../gate/gate-words.ts';
import { AskDialog } from '../ask-dialog.tsx';
import { orBroken, type WorkerBroken } from '../asking.ts';
import officeStyles from '../office.module.css';
import type { TabProps } from '../open-office.tsx';
import { AsideLine } from './aside-line.tsx';
import { AsideNotice, type AsideTold } from './aside-notice.tsx';
import styles from './keeping.module.css';
import { keepingProblemToSentence } from './keeping-words.ts';

const { actions, hint, section } = officeStyles;
const { piles } = styles;

type Asked = { readonly pile: AsidePile; readonly decision: AsideDecision };

/** What the centre put aside, and the office's word about it. */
export function AsideTab({ words, line }: TabProps) {
  const { aside: says } = words.keeping;
  const [turn, setTurn] = useState(0);
  const [listed, setListed] = useState<Outcome<readonly AsidePile[], ReviewProblem | WorkerBroken>>();
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState<AsideTold>();
  useEffect(() => {
    let isWanted = true;
    void orBroken(line.ask('aside', undefined)).then((found) => isWanted && setListed(found));
    return () => {
      isWanted = false;
    };
  }, [turn]);
  const toName = ({ tabletName }: AsidePile) => tabletName || pickGateWords(words.tag).gate.aside.unnamed;
  const decide = async ({ pile, decision }: Asked) => {
    const { digests } = pile;
    const answer = await line.ask('decide-aside', { decision, digests });
    setTold({ answer, decision, name: toName(pile) });
    setTurn((before) => before + 1);
  };
  return (
    <>
      <p class={hint}>{says.lead}</p>
      <AsideNotice told={told} words={words} />
      {!listed && <Progress label={words.open.working.fetching} />}
      {listed?.ok === false && (
        <Notice tone="bad" role="alert">
          {keepingProblemToSentence(listed.problem, says.noCentre, words)}
        </Notice>
      )}
      {listed?.ok && listed.value.length === 0 && <EmptyState>{says.none}</EmptyState>}
      {listed?.ok && listed.value.length > 0 && (
        <section class={section} aria-label={says.list}>
          <p class={hint} role="status">
            {says.found(listed.value.length)}
          </p>
          <ul class={piles}>
            {listed.value.map((pile) => (
              <AsideLine
                key={`${pile.kind} ${pile.journal}`}
                pile={pile}
                name={toName(pile)}
                words={words}
                onAsk={(decision) => setAsked({ pile, decision })}
              />
            ))}
          </ul>
        </section>
      )}
      <div class={actions}>
        <Button onPress={() => setTurn(turn + 1)}>{says.again}</Button>
      </div>
      {asked && (
        <AskDialog
          words={words}
          title={says[`${asked.decision}Title`](toName(asked.pile))}
          cancel={says.cancel}
          yes={says[asked.decision]}
          risky={asked.decision === 'discard'}
          onYes={() => decide(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{says[`${asked.decision}Lead`](asked.pile.entries)}</p>
          <p>{says[`${asked.decision}Sure`]}</p>
        </AskDialog>
      )}
    </>
  );
}
