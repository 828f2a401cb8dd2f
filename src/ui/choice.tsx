import { useId } from 'preact/hooks';
import styles from './choice.module.css';

const { choice, label: labelClass, hint: hintClass } = styles;

type ChoiceProps = {
  readonly kind: 'checkbox' | 'radio';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Radio buttons with one name belong together. */
  readonly group?: string;
  /** Language of the label where it is not the page's. */
  readonly lang?: string | undefined;
};

/** A checkbox or radio button as a card, so that a thumb hits it. */
export function Choice({ kind, label, hint, checked, onChange, group, lang }: ChoiceProps) {
  const id = useId();
  return (
    <label class={choice}>
      <input
        type={kind}
        name={group}
        checked={checked}
        aria-describedby={hint ? id : undefined}
        autocomplete="off"
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={labelClass} lang={lang} dir={lang ? 'auto' : undefined}>
        {label}
      </span>
      {hint && (
        <span class={hintClass} id={id}>
          {hint}
        </span>
      )}
    </label>
  );
}
