import { useLayoutEffect, useState } from 'preact/hooks';
import styles from './pin-pad.module.css';

const { pad, dots, dot, filled, keys, key: keyClass, word } = styles;

/** Digits of a PIN. */
export const pinLength = 6;

type PinPadProps = {
  readonly words: {
    readonly delete: string;
    readonly enter: string;
    /** How many digits stand there, for who cannot see the dots. */
    readonly entered: (count: number) => string;
  };
  readonly disabled?: boolean;
  /** All digits are there. The pad is empty again afterwards. */
  readonly onEnter: (pin: string) => void;
};

/** Ten keys; a keyboard's digits work as well. The PIN never stands in an input field, so no browser offers to keep it. */
export function PinPad({ words, disabled = false, onEnter }: PinPadProps) {
  const [digits, setDigits] = useState('');
  const press = (digit: string) => setDigits((before) => (before + digit).slice(0, pinLength));
  const enter = () => {
    if (digits.length < pinLength || disabled) return;
    setDigits('');
    onEnter(digits);
  };
  // At once: a quick typist's first digit counts.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) press(event.key);
      if (event.key === 'Backspace') setDigits((before) => before.slice(0, -1));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [disabled]);

  return (
    <div class={pad}>
      <div class={dots} aria-hidden="true">
        {Array.from({ length: pinLength }, (_, index) => (
          <span key={index} class={index < digits.length ? `${dot} ${filled}` : dot} />
        ))}
      </div>
      <p class="unseen" role="status">
        {words.entered(digits.length)}
      </p>
      <div class={keys}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" class={keyClass} disabled={disabled} onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          class={`${keyClass} ${word}`}
          disabled={disabled || digits === ''}
          onClick={() => setDigits(digits.slice(0, -1))}
        >
          {words.delete}
        </button>
        <button type="button" class={keyClass} disabled={disabled} onClick={() => press('0')}>
          0
        </button>
        <button
          type="button"
          class={`${keyClass} ${word}`}
          disabled={disabled || digits.length < pinLength}
          onClick={enter}
        >
          {words.enter}
        </button>
      </div>
    </div>
  );
}
