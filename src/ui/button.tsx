import type { ComponentChildren } from 'preact';
import styles from './button.module.css';

const { button, primary, quiet, risky, large, full } = styles;
const classByKind = { primary, plain: undefined, quiet, risky };

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress?: ((press: MouseEvent) => void) | undefined;
  /** `primary`: the one thing to do here. */
  readonly kind?: keyof typeof classByKind;
  readonly large?: boolean;
  readonly full?: boolean;
  readonly disabled?: boolean;
  /** Submits the form it stands in. */
  readonly submit?: boolean;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean | undefined;
  /** For buttons that unfold something: whether it is to be seen. */
  readonly expanded?: boolean | undefined;
  /** What it does, where its own text is too short to be understood alone. */
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
};

/** A native button, at least 48 CSS px high. */
export function Button(props: ButtonProps) {
  const classes = [button, classByKind[props.kind ?? 'plain'], props.large && large, props.full && full];
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={classes.filter(Boolean).join(' ')}
      disabled={props.disabled ?? false}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      lang={props.lang}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
