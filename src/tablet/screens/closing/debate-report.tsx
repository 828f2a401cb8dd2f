import { countTurnsHad, type Debate, turnSides } from '../../../domain/debate.ts';
import {
  countHands,
  type HandSide,
  type Hands,
  handSides,
  handsToShares,
  measureShift,
} from '../../../domain/show-of-hands.ts';
import { formatChange, formatPercent } from '../../../text/hall-numbers.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import tableStyles from './count-table.module.css';
import styles from './debate-report.module.css';

const { wide, table } = tableStyles;
const { section, hands: handsClass, motion: motionClass, shift: shiftClass, turns: turnsClass } = styles;

/** The debate as the evening's report tells it: motion, hands before and after, turns by side. Nobody's name is in it. */
export function DebateReport({ debate }: { readonly debate: Debate }) {
  const { debate: say, hands, hallScreen, report } = organiserWords.value;
  const { tag } = language.value;
  const { motion, before, after } = debate;
  const shift = measureShift(before, after);
  const had = countTurnsHad(debate);
  const sides = turnSides.filter((side) => had[side] > 0);
  return (
    <section class={section} aria-label={hallScreen.views.debate}>
      <h2>{hallScreen.views.debate}</h2>
      {motion && (
        <p class={motionClass}>
          <bdi>{motion}</bdi>
        </p>
      )}
      {shift && (
        <p class={shiftClass}>
          {shift.for > 0 ? hands.towards(shift.for) : shift.for < 0 ? hands.away(-shift.for) : hands.still}
        </p>
      )}
      {(before || after) && <HandsTable before={before} after={after} shift={shift} />}
      {sides.length > 0 && (
        <p class={turnsClass}>
          <strong>{report.turns}</strong>
          {sides.map((side) => (
            <span key={side}>
              {say.sides[side]} {formatNumber(tag, had[side])}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

type HandsTableProps = {
  readonly before: Hands | undefined;
  readonly after: Hands | undefined;
  readonly shift: Hands | undefined;
};

function HandsTable({ before, after, shift }: HandsTableProps) {
  const { hands: say, hallScreen, report } = organiserWords.value;
  const { tag } = language.value;
  const counts = [
    ...(before ? [{ label: say.before, hands: before }] : []),
    ...(after ? [{ label: say.after, hands: after }] : []),
  ];
  return (
    <div class={wide}>
      <table class={`${table} ${handsClass}`}>
        <caption>{hallScreen.views.hands}</caption>
        <thead>
          <tr>
            <td />
            {counts.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {shift && <th scope="col">{report.shift}</th>}
          </tr>
        </thead>
        <tbody>
          {handSides.map((side) => (
            <tr key={side}>
              <th scope="row">{say.sides[side]}</th>
              {counts.map(({ label, hands }) => (
                <td key={label}>{handsToText(tag, hands, side)}</td>
              ))}
              {shift && (
                <td>
                  <bdi dir="ltr">{formatChange(tag, shift[side])}</bdi>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{report.total}</th>
            {counts.map(({ label, hands }) => (
              <td key={label}>{formatNumber(tag, countHands(hands))}</td>
            ))}
            {shift && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** `52 · 42 %`; the count alone where no hand was raised. */
function handsToText(tag: string, hands: Hands, side: HandSide): string {
  const shares = handsToShares(hands);
  const count = formatNumber(tag, hands[side]);
  return shares ? `${count} · ${formatPercent(tag, shares[side])}` : count;
}
