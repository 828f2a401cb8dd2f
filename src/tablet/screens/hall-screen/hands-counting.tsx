import { useId } from 'preact/hooks';
import { type HandSide, type Hands, handSides } from '../../../domain/show-of-hands.ts';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './hands-counting.module.css';

const { view, title: titleClass, columns, column, steps } = styles;

const noHands: Hands = { for: 0, undecided: 0, against: 0 };
/** More than any hall holds. */
const most = 99_999;

type HandsCountingProps = {
  readonly title: string;
  readonly hands: Hands | undefined;
  readonly onChange: (hands: Hands) => void;
};

/** Hands are counted by eye and entered here: typed, or by ones and tens. */
export function HandsCounting({ title, hands = noHands, onChange }: HandsCountingProps) {
  const set = (side: HandSide, n: number) => onChange({ ...hands, [side]: Math.max(0, Math.min(most, n)) });
  return (
    <section class={view} aria-label={title}>
      <h2 class={titleClass}>{title}</h2>
      <div class={columns}>
        {handSides.map((side) => (
          <Stepper key={side} side={side} n={hands[side]} onChange={(n) => set(side, n)} />
        ))}
      </div>
    </section>
  );
}

type StepperProps = { readonly side: HandSide; readonly n: number; readonly onChange: (n: number) => void };

function Stepper({ side, n, onChange }: StepperProps) {
  const { hands: say } = organiserWords.value;
  const id = useId();
  const name = say.sides[side];
  return (
    <div class={column}>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={n}
        maxLength={5}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onChange(Number(event.currentTarget.value.replace(/\D/g, '')))}
      />
      <div class={steps}>
        {[-10, -1].map((step) => (
          <Button key={step} large label={say.fewer(name, -step)} disabled={n === 0} onPress={() => onChange(n + step)}>
            −{-step}
          </Button>
        ))}
        {[1, 10].map((step) => (
          <Button key={step} large label={say.more(name, step)} onPress={() => onChange(n + step)}>
            +{step}
          </Button>
        ))}
      </div>
    </div>
  );
}
