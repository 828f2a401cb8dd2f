import { useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { BroughtFile, BroughtProblem } from '../../store/carrier-import.ts';
import type { Tablet } from '../tablet.ts';
import { broughtToLines } from './brought-lines.ts';
import styles from './carry-screen.module.css';
import { readBlob } from './make-file.ts';

const { buttons, hint } = styles;

type State = { readonly kind: 'asking' | 'reading' | 'failed' } | BroughtFile | BroughtProblem;

/** A file that somebody brought: another tablet's, or receipts. */
export function BringFile({ tablet }: { readonly tablet: Tablet }) {
  const [state, setState] = useState<State>({ kind: 'asking' });
  const { carrying: say } = organiserWords.value;
  const { carried } = tablet.store.counts.value;
  const bring = (file: File) => {
    setState({ kind: 'reading' });
    void take(tablet, file).then(setState, () => setState({ kind: 'failed' }));
  };
  return (
    <Panel>
      <h2>{say.bringTitle}</h2>
      <p class={hint}>{say.bringLead}</p>
      {carried > 0 && <p>{say.carried(carried)}</p>}
      {state.kind === 'reading' ? (
        <Progress label={say.reading} />
      ) : (
        <div class={buttons}>
          <FileButton accept=".barua,.txt,application/octet-stream,text/plain" onChoose={bring}>
            {say.bring}
          </FileButton>
        </div>
      )}
      {state.kind !== 'asking' && state.kind !== 'reading' && <Outcome state={state} />}
    </Panel>
  );
}

function Outcome({ state }: { readonly state: Exclude<State, { readonly kind: 'asking' | 'reading' }> }) {
  const { carrying: say } = organiserWords.value;
  if (state.kind !== 'taken') {
    const words = { failed: say.notRead, 'not-a-carrier': say.notCarrier, 'other-campaign': say.otherCampaign };
    return (
      <Notice tone="bad" role="alert">
        {words[state.kind as keyof typeof words]}
      </Notice>
    );
  }
  const lines = [...broughtToLines(state), ...(state.own > 0 ? [say.own(state.own)] : [])];
  const faults = [
    ...(state.refused > 0 ? [say.refused(state.refused)] : []),
    ...(state.isFull ? [say.full] : []),
    ...(state.ending === 'cut' ? [say.cut] : []),
  ];
  return (
    <Notice tone={faults.length > 0 ? 'warn' : 'good'} role="status">
      {(lines.length > 0 ? lines : [say.nothingNew]).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {faults.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

async function take({ store }: Tablet, file: File): Promise<BroughtFile | BroughtProblem> {
  const joined = store.joined.value;
  if (!joined) throw new Error('a file before a campaign');
  return (await store.carrier()).take(joined, readBlob(file));
}
