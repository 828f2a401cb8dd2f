import { useState } from 'preact/hooks';
import { formatMoment, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import type { SittingEntry } from '../../store/journal-account.ts';
import type { Tablet } from '../tablet.ts';
import { cellsToText } from './cells-to-text.ts';
import styles from './correct-screen.module.css';

const { list, row, hint, buttons, search } = styles;

type FindByNumberProps = {
  readonly tablet: Tablet;
  readonly isBusy: boolean;
  readonly onTakeBack: (number: number) => void;
};

/** Takes somebody back who knows only their number: what they did is told by the clear headers, who they are by nothing. */
export function FindByNumber({ tablet, isBusy, onTakeBack }: FindByNumberProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly SittingEntry[]>();
  const { correct: say, report } = organiserWords.value;
  const find = async () => {
    const read = await tablet.store.readSitting();
    const entries = read.ok ? read.value : [];
    setFound(
      entries.filter(({ kind, person, isTakenBack }) => kind === 'pass' && person === Number(typed) && !isTakenBack),
    );
  };
  return (
    <section>
      <form
        class={search}
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Field
          label={say.byNumber}
          hint={say.byNumberHint}
          value={typed}
          digits
          short
          max={6}
          onInput={(next) => {
            setTyped(next.replace(/\D/g, ''));
            setFound(undefined);
          }}
        />
        <Button submit disabled={typed === ''}>
          {say.find}
        </Button>
      </form>
      <div role="status">
        {found?.length === 0 && <p>{say.notFound}</p>}
        {found !== undefined && found.length > 0 && (
          <ul class={list} aria-label={report.actions}>
            {found.map(({ number, at, cells }) => (
              <li key={number} class={row}>
                <p>{cellsToText(cells)}</p>
                <p class={hint}>{say.at(number, formatMoment(at, Date.now()))}</p>
                <div class={buttons}>
                  <Button
                    kind="risky"
                    disabled={isBusy}
                    onPress={() => {
                      setFound(undefined);
                      onTakeBack(number);
                    }}
                  >
                    {say.takeBack}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
