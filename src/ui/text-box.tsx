import { useId } from 'preact/hooks';
import fieldStyles from './field.module.css';
import styles from './text-box.module.css';

const { field, label: labelClass, hint: hintClass, input } = fieldStyles;
const { area, beside: besideClass } = styles;

type TextBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** BCP 47 of what is written. */
  readonly lang: string;
  readonly rows?: number;
  readonly hint?: string | undefined;
  /** The same in another language, to translate from. */
  readonly beside?: { readonly text: string; readonly lang: string } | undefined;
};

/** A text of the office's, to be written. Unlike a participant's it may be spell-checked: nothing of a person stands in it. */
export function TextBox({ label, value, onInput, lang, rows = 1, hint, beside }: TextBoxProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, beside?.text && `${id}-beside`].filter(Boolean).join(' ');
  return (
    <div class={field}>
      <label class={labelClass} for={id}>
        {label}
      </label>
      {hint && (
        <p class={hintClass} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {beside?.text && (
        <p class={besideClass} id={`${id}-beside`} lang={beside.lang} dir="auto">
          {beside.text}
        </p>
      )}
      <textarea
        id={id}
        class={`${input} ${area}`}
        rows={rows}
        value={value}
        lang={lang}
        dir="auto"
        autocomplete="off"
        aria-describedby={notes || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
