import { useState } from 'preact/hooks';
import { parseName } from '../../../domain/name.ts';
import { passToCells } from '../../../domain/pass.ts';
import { formatMoment, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { NameProblemText } from '../name-problem-text.tsx';
import type { RecentPass } from '../recent-passes.ts';
import { cellsToText } from './cells-to-text.ts';
import styles from './correct-screen.module.css';

const { row, who, hint, buttons, form } = styles;

type RecentRowProps = {
  readonly recent: RecentPass;
  readonly isBusy: boolean;
  readonly onRename: (name: string) => void;
  readonly onTakeBack: () => void;
};

/** One of the last five: who it was, what they did, and what can be put right. */
export function RecentRow({ recent, isBusy, onRename, onTakeBack }: RecentRowProps) {
  const { pass, number, hasPages } = recent;
  const [name, setName] = useState<string>();
  const { correct: say } = organiserWords.value;
  const parsed = parseName(name ?? '');
  return (
    <li class={row}>
      <p class={who}>
        <bdi>{pass.name}</bdi>
      </p>
      <p class={hint}>
        {say.at(number, formatMoment(pass.at, Date.now()))} · {cellsToText(passToCells(pass))}
      </p>
      {name === undefined ? (
        <div class={buttons}>
          {!hasPages && (
            <Button disabled={isBusy} label={say.renameOf(pass.name)} onPress={() => setName(pass.name)}>
              {say.rename}
            </Button>
          )}
          <Button kind="risky" disabled={isBusy} label={say.takeBackOf(pass.name)} onPress={onTakeBack}>
            {say.takeBack}
          </Button>
        </div>
      ) : (
        <form
          class={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (parsed.ok && parsed.value !== pass.name) onRename(parsed.value);
          }}
        >
          <Field
            label={say.name}
            hint={say.renameHint}
            value={name}
            onInput={setName}
            problem={!parsed.ok && <NameProblemText problem={parsed.problem} onTake={setName} />}
          />
          <div class={buttons}>
            <Button onPress={() => setName(undefined)}>{words.value.general.cancel}</Button>
            <Button kind="primary" submit disabled={isBusy || !parsed.ok || parsed.value === pass.name}>
              {say.sealAgain}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
