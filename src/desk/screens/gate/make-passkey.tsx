import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import { maxPasskeyName } from '../../../protocol/passkey-list.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './gate.module.css';
import type { GateWords } from './gate-words.ts';
import { makeOneMore, type PasskeyProblem } from './use-passkey.ts';

const { section, form, hint } = styles;

type MakePasskeyProps = {
  readonly words: GateWords;
  readonly onMade: (answer: Outcome<undefined, PasskeyProblem>, name: string) => void;
};

/** One more passkey, called by a name; the browser asks where. */
export function MakePasskey({ words: { gate }, onMade }: MakePasskeyProps) {
  const { passkeys: says } = gate;
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const make = (event: Event) => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    setBusy(true);
    void makeOneMore(given).then((answer) => {
      setBusy(false);
      if (answer.ok) setName('');
      onMade(answer, given);
    });
  };
  return (
    <section class={section} aria-label={says.more}>
      <h2>{says.more}</h2>
      <p class={hint}>{says.moreHint}</p>
      <form class={form} onSubmit={make}>
        <Field label={says.name} hint={says.nameHint} value={name} onInput={setName} max={maxPasskeyName} />
        <div>
          <Button submit disabled={isBusy}>
            {says.make}
          </Button>
        </div>
        {isBusy && (
          <p class={hint} role="status">
            {says.making}
          </p>
        )}
      </form>
    </section>
  );
}
