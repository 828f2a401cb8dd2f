import { countHands, type Hands, handSides, handsToShares, measureShift } from '../../../domain/show-of-hands.ts';
import { formatChange, formatPercent } from '../../../text/hall-numbers.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { HandsBars } from './hands-bars.tsx';
import styles from './hands-view.module.css';

const {
  view,
  motion: motionClass,
  headline,
  counts,
  bars,
  label,
  legend,
  side,
  swatch,
  share: shareClass,
  change,
  ask,
} = styles;

type HandsViewProps = {
  readonly motion: string;
  readonly before: Hands | undefined;
  readonly after: Hands | undefined;
};

/** What the hall thinks, before and after, and how far the debate moved it. */
export function HandsView({ motion, before, after }: HandsViewProps) {
  const { hands: say } = organiserWords.value;
  const from = before && handsToShares(before);
  const to = after && handsToShares(after);
  const shift = measureShift(before, after);
  return (
    <div class={view}>
      {motion && (
        <p class={motionClass} dir="auto">
          {motion}
        </p>
      )}
      {!from && !to && <h2 class={ask}>{say.ask}</h2>}
      {shift && (
        <h2 class={headline}>
          {shift.for > 0 ? say.towards(shift.for) : shift.for < 0 ? say.away(-shift.for) : say.still}
        </h2>
      )}
      {(from || to) && (
        <>
          <div class={bars}>
            {before && from && <Count label={say.before} hands={before} />}
            <HandsBars from={from} to={to} />
            {after && to && <Count label={say.after} hands={after} />}
          </div>
          <Legend from={from} to={to} shift={shift} />
        </>
      )}
    </div>
  );
}

function Count({ label: text, hands }: { readonly label: string; readonly hands: Hands }) {
  return (
    <p class={counts}>
      <span class={label}>{text}</span> {organiserWords.value.hands.hands(countHands(hands))}
    </p>
  );
}

type LegendProps = {
  readonly from: Hands | undefined;
  readonly to: Hands | undefined;
  readonly shift: Hands | undefined;
};

function Legend({ from, to, shift }: LegendProps) {
  const { hands: say } = organiserWords.value;
  const { tag } = language.value;
  return (
    <ul class={legend}>
      {handSides.map((each) => (
        <li key={each}>
          <p class={side}>
            <i class={`${swatch} ${styles[each]}`} aria-hidden="true" />
            {say.sides[each]}
          </p>
          <p class={shareClass}>
            <bdi dir="ltr">
              {[from, to].flatMap((shares) => (shares ? [formatPercent(tag, shares[each])] : [])).join(' → ')}
            </bdi>
          </p>
          {shift && (
            <p class={change}>
              <bdi dir="ltr">{formatChange(tag, shift[each])}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
