import { useEffect, useState } from 'preact/hooks';
import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { Holdings } from '../../store/tablet-store.ts';
import type { ProofProblem } from '../../sync/prove-at-centre.ts';
import { PinDialog } from '../pin-dialog.tsx';
import { show } from '../show.tsx';
import type { Tablet } from '../tablet.ts';
import { EmptiedPage } from './emptied-page.tsx';
import { countUnsent, emptyTablet, isSafeToEmpty, lookAtHoldings } from './emptying.ts';

type Step = 'looking' | 'asking-pin' | 'sure' | 'emptying';

/** Whether the tablet may be emptied, and the way to it: the PIN, a last question, the centre's word. */
export function EmptyTablet({ tablet }: { readonly tablet: Tablet }) {
  const [holdings, setHoldings] = useState<Holdings>();
  const [step, setStep] = useState<Step>('looking');
  const [problem, setProblem] = useState<ProofProblem['kind']>();
  const counts = tablet.store.counts.value;
  // Looked up again whenever something arrives.
  useEffect(() => {
    if (step === 'looking') void lookAtHoldings(tablet.store).then(setHoldings);
  }, [tablet, counts, step]);
  const { storing: say } = organiserWords.value;
  const { general } = words.value;
  const empty = async () => {
    setStep('emptying');
    const emptied = await emptyTablet(tablet);
    if (emptied.ok) return show(<EmptiedPage emptied={emptied.value} />);
    setProblem(emptied.problem.kind);
    setStep('looking');
  };
  const back = () => setStep('looking');
  return (
    <Panel>
      <h2>{say.emptyTitle}</h2>
      <p>{say.emptyLead}</p>
      {holdings && <Verdict holdings={holdings} forked={counts.inForkedJournals} />}
      {problem && (
        <Notice tone="bad" role="alert">
          {say.problems[problem]}
        </Notice>
      )}
      {step === 'emptying' ? (
        <Progress label={say.asking} />
      ) : (
        <div>
          <Button
            kind="risky"
            disabled={!holdings || !isSafeToEmpty(holdings)}
            onPress={() => {
              setProblem(undefined);
              setStep(tablet.pin.isSet.value ? 'asking-pin' : 'sure');
            }}
          >
            {say.emptyTitle}
          </Button>
        </div>
      )}
      {step === 'asking-pin' && <PinDialog tablet={tablet} onRight={() => setStep('sure')} onClose={back} />}
      {step === 'sure' && (
        <Dialog
          title={say.emptyTitle}
          narrow
          onClose={back}
          actions={
            <>
              <Button onPress={back}>{general.cancel}</Button>
              <Button kind="risky" onPress={() => void empty()}>
                {say.emptyNow}
              </Button>
            </>
          }
        >
          <p>{say.sure}</p>
          {holdings && holdings.sheets > 0 && <p>{say.sheets(holdings.sheets)}</p>}
        </Dialog>
      )}
    </Panel>
  );
}

/** What hinders, or the centre's word that nothing does. */
function Verdict({ holdings, forked }: { readonly holdings: Holdings; readonly forked: number }) {
  const { storing: say, home } = organiserWords.value;
  const { journals, isSittingOpen, pages, carried, isUnknown, sheets } = holdings;
  const unsent = countUnsent(holdings) - forked;
  const written = journals.reduce((sum, { head }) => sum + head, 0);
  if (isSafeToEmpty(holdings)) {
    return (
      <Notice tone={sheets > 0 ? 'warn' : 'good'} role="status">
        <p>{written === 0 ? say.nothing : say.safe(written)}</p>
        {sheets > 0 && <p>{say.sheets(sheets)}</p>}
      </Notice>
    );
  }
  return (
    <Notice tone="warn" role="status">
      <p>{say.notYet}</p>
      <ul>
        {isSittingOpen && <li>{say.sitting}</li>}
        {unsent > 0 && <li>{say.unsent(unsent)}</li>}
        {forked > 0 && (
          <li>
            {home.forked(forked)} {say.forked}
          </li>
        )}
        {pages > 0 && <li>{say.pagesLeft(pages)}</li>}
        {carried > 0 && <li>{say.carried(carried)}</li>}
        {isUnknown && <li>{say.unread}</li>}
      </ul>
    </Notice>
  );
}
