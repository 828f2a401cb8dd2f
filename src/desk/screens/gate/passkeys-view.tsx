import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import type { PasskeyRow } from '../../../protocol/passkey-list.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import lineStyles from '../lines.module.css';
import styles from './gate.module.css';
import { fetchPasskeys, removePasskey, renamePasskey } from './gate-client.ts';
import type { ViewProps } from './gate-page.tsx';
import { type GateWords, toMoment } from './gate-words.ts';
import { MakePasskey } from './make-passkey.tsx';
import { PasskeyDialog } from './passkey-dialog.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useFetched } from './use-fetched.ts';
import type { PasskeyProblem } from './use-passkey.ts';

const { lines, line } = lineStyles;
const { who, name: nameClass, hint, controls } = styles;

type Asked = { readonly passkey: PasskeyRow; readonly deed: 'rename' | 'remove' };

/** The passkeys of who is signed in: one more, another name, or one that was lost. */
export function PasskeysView({ words, onOver, onSignIn }: ViewProps) {
  const { passkeys: says } = words.gate;
  const { fetched, again } = useFetched(fetchPasskeys, onOver);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Outcome<string, PasskeyProblem>>();
  const finish = (answer: Outcome<undefined, PasskeyProblem>, told: string) => {
    if (!answer.ok && answer.problem.kind === 'not-signed-in') return onOver();
    setDone(answer.ok ? { ok: true, value: told } : answer);
    again();
  };
  const change = async ({ passkey, deed }: Asked, typed: string) => {
    if (deed === 'rename') finish(await renamePasskey(passkey.id, typed), says.renamed(typed));
    else finish(await removePasskey(passkey.id), says.removed(toName(passkey, words)));
  };
  const known = fetched?.ok ? fetched.value : [];
  return (
    <>
      {done?.ok && (
        <Notice tone="good" role="status">
          {done.value}
        </Notice>
      )}
      {done?.ok === false && (
        <ProblemNotice
          words={words}
          problem={done.problem}
          action={done.problem.kind === 'sign-in-again' && <Button onPress={onSignIn}>{says.again}</Button>}
        />
      )}
      {fetched === undefined && <Progress label={words.gate.loading} />}
      {fetched?.ok === false && <ProblemNotice words={words} problem={fetched.problem} />}
      {known.length === 1 && <Notice tone="warn">{says.only}</Notice>}
      {known.length > 0 && (
        <ul class={lines}>
          {known.map((passkey) => (
            <li key={passkey.id} class={line}>
              <div class={who}>
                <bdi class={nameClass}>{toName(passkey, words)}</bdi>
                <span class={hint}>{toHistory(passkey, words)}</span>
              </div>
              <div class={controls}>
                <Button
                  label={says.renameOf(toName(passkey, words))}
                  onPress={() => setAsked({ passkey, deed: 'rename' })}
                >
                  {says.rename}
                </Button>
                {known.length > 1 && (
                  <Button
                    kind="risky"
                    label={says.removeOf(toName(passkey, words))}
                    onPress={() => setAsked({ passkey, deed: 'remove' })}
                  >
                    {says.remove}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && <MakePasskey words={words} onMade={(answer, name) => finish(answer, says.makeDone(name))} />}
      {asked && (
        <PasskeyDialog
          words={words}
          name={toName(asked.passkey, words)}
          deed={asked.deed}
          onDo={(typed) => change(asked, typed)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function toName({ name }: PasskeyRow, { gate }: GateWords): string {
  return name || gate.passkeys.first;
}

function toHistory({ addedAt, usedAt }: PasskeyRow, words: GateWords): string {
  const { passkeys: says } = words.gate;
  return `${says.made(toMoment(addedAt, words))}, ${usedAt === null ? says.unused : says.used(toMoment(usedAt, words))}`;
}
