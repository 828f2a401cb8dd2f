import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Sheet, settleCounts } from '../../../domain/sheet.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './sheet-counting.module.css';

const { form, buttons } = styles;

type SheetCountingProps = {
  readonly sheet: Sheet;
  /** Called with a number that two counts agree on. */
  readonly onSettled: (count: number) => void;
  readonly onCancel: () => void;
};

/** Counts a sheet twice, and again until two counts agree. The one before is not shown: who sees it tends to find it. */
export function SheetCounting({ sheet, onSettled, onCancel }: SheetCountingProps) {
  const [counts, setCounts] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  // At once: who types quickly has the next digit under the finger.
  useLayoutEffect(() => element.current?.querySelector('input')?.focus(), [counts]);
  const { sheets: say } = organiserWords.value;
  const { tag } = language.value;
  const settled = settleCounts(counts);
  const take = (): void => {
    const count = Number(typed);
    if (!/^\d{1,3}$/.test(typed.trim()) || count > sheet.lines) {
      setIsWrong(true);
      return;
    }
    const next = [...counts, count];
    const after = settleCounts(next);
    setTyped('');
    setCounts(next);
    if (after.kind === 'counts-agree') onSettled(after.count);
  };
  return (
    <form
      ref={element}
      class={form}
      autocomplete="off"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        take();
      }}
    >
      {settled.kind === 'counts-differ' && (
        <Notice tone="warn" role="alert">
          {say.countDiffer(settled.counts.map((count) => formatNumber(tag, count)).join(' – '))}
        </Notice>
      )}
      <p role="status">{counts.length > 0 && say.countSecond}</p>
      <Field
        label={say.countFirst}
        digits
        short
        max={3}
        value={typed}
        problem={isWrong && say.countWrong(sheet.lines)}
        onInput={(text) => {
          setTyped(text);
          setIsWrong(false);
        }}
      />
      <div class={buttons}>
        <Button large onPress={onCancel}>
          {words.value.general.cancel}
        </Button>
        <Button large kind="primary" submit>
          {say.countTake}
        </Button>
      </div>
    </form>
  );
}
