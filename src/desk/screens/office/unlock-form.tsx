import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { DeskAsks } from '../../worker/messages.ts';
import styles from './office.module.css';
import type { OfficeState } from './office-state.ts';
import { type OfficeWords, problemToSentence } from './office-words.ts';

const { form, group, masked, chosen, hint } = styles;

/** What somebody has chosen: kept while the form is away, so that a mistyped passphrase costs no more than to type it again. */
export type Chosen = { readonly key?: File; readonly isAlone: boolean; readonly carriers: readonly File[] };

type UnlockFormProps = {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly words: OfficeWords;
  readonly state: Extract<OfficeState, { kind: 'locked' }>;
  readonly onOpen: (ask: DeskAsks['open']['ask']) => void;
};

/**
 * Key file, its secret, and what to open. The secret's field is of type text, masked by style: browsers offer to keep what is typed into fields of type password, and
 * would write it down.
 */
export function UnlockForm({ words: { open: words }, state, chosen: choice, onChoose, onOpen }: UnlockFormProps) {
  const { problem, isClosed } = state;
  const { key, isAlone, carriers } = choice;
  const [isRecovery, setRecovery] = useState(false);
  const [isShown, setShown] = useState(false);
  const [text, setText] = useState('');
  const isReady = key && text.trim() !== '' && !(isAlone && carriers.length === 0);
  const submit = async () => {
    if (!key) return;
    onOpen({
      keyFile: await key.text(),
      secret: { kind: isRecovery ? 'recovery' : 'passphrase', text },
      centre: isAlone ? undefined : location.origin,
      carriers,
    });
  };
  return (
    <form
      class={form}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void submit();
      }}
    >
      {problem && (
        <Notice tone="bad" role="alert">
          {problemToSentence(problem, words)}
        </Notice>
      )}
      {isClosed && <Notice role="status">{words.closed}</Notice>}
      <Panel label={words.keyFile}>
        <div class={chosen}>
          <FileButton
            accept=".key,.json,application/json,application/octet-stream"
            onChoose={(file) => onChoose({ ...choice, key: file })}
          >
            {words.chooseKey}
          </FileButton>
          {key && <bdi>{key.name}</bdi>}
        </div>
        <div class={isShown ? undefined : masked}>
          <Field
            label={isRecovery ? words.recoveryCode : words.passphrase}
            hint={isRecovery ? words.recoveryHint : words.passphraseHint}
            value={text}
            onInput={setText}
          />
        </div>
        <div class={group}>
          <Choice kind="checkbox" label={words.show} checked={isShown} onChange={setShown} />
          <Choice kind="checkbox" label={words.recovery} checked={isRecovery} onChange={setRecovery} />
        </div>
      </Panel>
      <fieldset class={group}>
        <legend>{words.from}</legend>
        <Choice
          kind="radio"
          group="from"
          label={words.fromCentre}
          checked={!isAlone}
          onChange={() => onChoose({ ...choice, isAlone: false })}
        />
        <Choice
          kind="radio"
          group="from"
          label={words.fromFiles}
          checked={isAlone}
          onChange={() => onChoose({ ...choice, isAlone: true })}
        />
      </fieldset>
      <div class={chosen}>
        <FileButton
          accept=".barua,.txt,application/octet-stream,text/plain"
          onChoose={(file) => onChoose({ ...choice, carriers: [...carriers, file] })}
        >
          {words.addFile}
        </FileButton>
        {carriers.map((file, index) => (
          <Button
            key={`${index} ${file.name}`}
            kind="quiet"
            label={words.removeFile(file.name)}
            onPress={() => onChoose({ ...choice, carriers: carriers.filter((each) => each !== file) })}
          >
            <bdi>{file.name}</bdi> ×
          </Button>
        ))}
      </div>
      <div>
        <Button kind="primary" large submit disabled={!isReady}>
          {words.open}
        </Button>
      </div>
      <p class={hint}>{words.trust}</p>
    </form>
  );
}
