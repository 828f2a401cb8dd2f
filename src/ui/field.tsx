import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './field.module.css';

const { field, label: labelClass, hint: hintClass, problem: problemClass, input, short } = styles;

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** A sentence, with a button that helps where there is one. */
  readonly problem?: ComponentChildren;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'password';
  readonly digits?: boolean;
  readonly short?: boolean;
  readonly max?: number;
  readonly onLeave?: (() => void) | undefined;
};

/**
 * One line of text. The field's name is new each time and nothing completes, corrects or capitalises it: what one person typed is never
 * offered to the next, and browsers keep it out of their session files (measured: only with `autocomplete="off"`).
 */
export function Field(props: FieldProps) {
  const id = useId();
  // Preact's declarations want one literal type an input; these five take the same attributes.
  const type = (props.type ?? 'text') as 'text';
  const notes = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={field}>
      <label class={labelClass} for={id}>
        {props.label}
      </label>
      {props.hint && (
        <p class={hintClass} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        id={id}
        name={`f${id}-${freshName}`}
        class={props.short ? `${input} ${short}` : input}
        type={type}
        inputMode={props.digits ? 'numeric' : undefined}
        value={props.value}
        maxLength={props.max}
        dir={type === 'text' ? 'auto' : 'ltr'}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={notes || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      {props.problem && (
        <div class={problemClass} id={`${id}-problem`} role="alert">
          {props.problem}
        </div>
      )}
    </div>
  );
}

/** Differs from start to start, so that no browser connects a field with an earlier one. */
const freshName = Math.random().toString(36).slice(2, 8);
