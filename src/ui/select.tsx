import { useId } from 'preact/hooks';
import styles from './select.module.css';

const { field, box, select, slim: slimClass } = styles;

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
  /** Small, with its label only for screen readers: where the options speak for themselves, as names of languages do. */
  readonly slim?: boolean;
};

/** A native list to choose from. */
export function Select<Value extends string>({ label, value, options, onChange, slim = false }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class={field}>
      <label class={slim ? 'unseen' : undefined} for={id}>
        {label}
      </label>
      <span class={slim ? `${box} ${slimClass}` : box}>
        <select
          id={id}
          class={select}
          autocomplete="off"
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
