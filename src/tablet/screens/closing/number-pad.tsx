import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './number-pad.module.css';

const { pad, head, figure, steps } = styles;

type NumberPadProps = {
  readonly label: string;
  readonly n: number;
  readonly most: number;
  /** The number as the language writes it. */
  readonly shown: string;
  /** What is being counted. */
  readonly what: string;
  /** It is being written: steps count on, typed digits would be mixed with what is written. */
  readonly isBusy: boolean;
  /** What became of the last number; in the place of the next one until somebody begins it, so that nothing moves under a finger. */
  readonly children: ComponentChildren;
  readonly onChange: (n: number) => void;
};

/** A number by large steps, or typed. Nothing is written by it: that is another button. */
export function NumberPad({ label, n, most, shown, what, isBusy, children, onChange }: NumberPadProps) {
  const change = (next: number) => onChange(Math.max(0, Math.min(most, next)));
  return (
    <div class={pad}>
      <div class={head}>
        <p>{what}</p>
        {(n > 0 || !children) && (
          <output class={figure} aria-label={label}>
            {shown}
          </output>
        )}
        <div role="status">{children}</div>
      </div>
      <div class={steps}>
        {[-1, 1, 5, 10, 50].map((step) => (
          <Button key={step} large onPress={() => change(n + step)}>
            {step < 0 ? `−${-step}` : `+${step}`}
          </Button>
        ))}
      </div>
      <div inert={isBusy}>
        <Field
          label={label}
          value={n === 0 ? '' : String(n)}
          digits
          short
          max={5}
          onInput={(typed) => change(Number(typed.replace(/\D/g, '')))}
        />
      </div>
    </div>
  );
}
