import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import styles from './field.module.css';

const { field, input, page } = styles;

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows: number;
  /** BCP 47 language of what is written. */
  readonly lang: string;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
};

/** A sheet of paper to write on. */
export function TextArea({ label, value, onInput, rows, lang, inputRef }: TextAreaProps) {
  const id = useId();
  return (
    <div class={field}>
      <label class="unseen" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={inputRef ?? null}
        class={`${input} ${page}`}
        rows={rows}
        value={value}
        lang={lang}
        dir="auto"
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
