import { useState } from 'preact/hooks';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { CarrierScope } from '../../store/carried-parts.ts';
import type { Tablet } from '../tablet.ts';
import styles from './carry-screen.module.css';
import { type MadeFile, makeFile } from './make-file.ts';
import { saveFile, shareFile } from './save-file.ts';

const { choices, buttons } = styles;
const scopes: readonly CarrierScope[] = ['unsent', 'all'];

type State =
  | { readonly kind: 'asking' | 'writing' | 'failed' }
  | { readonly kind: 'ready'; readonly made: MadeFile; readonly saved?: string; readonly isRefused?: boolean };

/** A file for somebody to carry: what goes into it, then where it goes. */
export function WriteFile({ tablet }: { readonly tablet: Tablet }) {
  const [scope, setScope] = useState<CarrierScope>('unsent');
  const [state, setState] = useState<State>({ kind: 'asking' });
  const { carrying: say } = organiserWords.value;
  const write = () => {
    setState({ kind: 'writing' });
    void make(tablet, scope).then(
      (made) => setState({ kind: 'ready', made }),
      () => setState({ kind: 'failed' }),
    );
  };
  const choose = (next: CarrierScope) => {
    setScope(next);
    setState({ kind: 'asking' });
  };
  const hand = (made: MadeFile, over: Promise<boolean>, name: string) =>
    void over.then(
      (isDone) => isDone && setState({ kind: 'ready', made, saved: name }),
      () => setState({ kind: 'ready', made, isRefused: true }),
    );
  return (
    <Panel>
      <h2>{say.writeTitle}</h2>
      <fieldset class={choices}>
        <legend>{say.what}</legend>
        {scopes.map((each) => (
          <Choice
            key={each}
            kind="radio"
            group="carrier-scope"
            label={say[each]}
            checked={scope === each}
            onChange={() => choose(each)}
          />
        ))}
      </fieldset>
      {state.kind === 'writing' ? (
        <Progress label={say.writing} />
      ) : (
        <div class={buttons}>
          <Button kind={state.kind === 'ready' ? 'plain' : 'primary'} onPress={write}>
            {say.write}
          </Button>
        </div>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          {say.failed}
        </Notice>
      )}
      {state.kind === 'ready' && (
        <>
          <Ready made={state.made} />
          <div class={buttons}>
            {state.made.shared && (
              <Button
                kind="primary"
                onPress={() => {
                  const { shared } = state.made;
                  if (shared) hand(state.made, shareFile(shared), shared.name);
                }}
              >
                {say.share}
              </Button>
            )}
            <Button
              kind={state.made.shared ? 'plain' : 'primary'}
              onPress={() => hand(state.made, saveFile(state.made.file), state.made.file.name)}
            >
              {say.save}
            </Button>
          </div>
          {state.isRefused && (
            <Notice tone="bad" role="alert">
              {say.notHanded}
            </Notice>
          )}
          <div role="status">{state.saved && <p>{say.saved(state.saved)}</p>}</div>
        </>
      )}
    </Panel>
  );
}

/** How much it is, and that it is safe to carry. */
function Ready({ made: { file, loaded } }: { readonly made: MadeFile }) {
  const { carrying: say } = organiserWords.value;
  return (
    <Notice tone={loaded.missing > 0 ? 'warn' : 'good'} role="status">
      {loaded.entries > 0 && (
        <p>{`${say.ready(loaded.actions, loaded.entries)} ${say.megabytes(toMegabytes(file.size))}`}</p>
      )}
      {loaded.carried > 0 && <p>{say.carried(loaded.carried)}</p>}
      {loaded.pages > 0 && (
        <p>{say.pages(formatNumber(language.value.tag, loaded.pages), toMegabytes(loaded.pageBytes))}</p>
      )}
      {loaded.entries + loaded.pages + loaded.carried + loaded.missing === 0 && <p>{say.nothing}</p>}
      <p>{say.safe}</p>
      {loaded.missing > 0 && <p>{say.missing(loaded.missing)}</p>}
    </Notice>
  );
}

/** To one place, never none. */
function toMegabytes(bytes: number): string {
  const places = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
  return new Intl.NumberFormat(language.value.tag, places).format(Math.max(0.1, bytes / 1_000_000));
}

async function make({ store }: Tablet, scope: CarrierScope): Promise<MadeFile> {
  const joined = store.joined.value;
  if (!joined) throw new Error('a file before a campaign');
  return makeFile(await store.carrier(), joined, scope, Date.now());
}
