import { type Hands, handSides } from '../../../domain/show-of-hands.ts';
import { language } from '../../../text/text.ts';
import styles from './hands-view.module.css';

const { drawing, bar, ribbons } = styles;

/** Whole percentages before and after as two bars, and what became of each side as a ribbon between. The numbers stand below. */
export function HandsBars({ from, to }: { readonly from: Hands | undefined; readonly to: Hands | undefined }) {
  const isMirrored = language.value.direction === 'rtl';
  return (
    <div class={drawing}>
      {from && <Bar shares={from} isMirrored={isMirrored} />}
      {from && to && (
        <svg class={ribbons} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {handSides.map((side) => (
            <path
              key={side}
              class={styles[side]}
              d={drawRibbon(place(from, side, isMirrored), place(to, side, isMirrored))}
            />
          ))}
        </svg>
      )}
      {to && <Bar shares={to} isMirrored={isMirrored} />}
    </div>
  );
}

function Bar({ shares, isMirrored }: { readonly shares: Hands; readonly isMirrored: boolean }) {
  return (
    <svg class={bar} aria-hidden="true" focusable="false">
      {handSides.map((side) => {
        const { start, end } = place(shares, side, isMirrored);
        return <rect key={side} class={styles[side]} x={`${start}%`} width={`${end - start}%`} height="100%" />;
      })}
    </svg>
  );
}

type Stretch = { readonly start: number; readonly end: number };

/** From where to where on the bar a side's share lies, in percent of its length. */
function place(shares: Hands, side: keyof Hands, isMirrored: boolean): Stretch {
  const before = handSides.slice(0, handSides.indexOf(side)).reduce((sum, each) => sum + shares[each], 0);
  const after = before + shares[side];
  return isMirrored ? { start: 100 - after, end: 100 - before } : { start: before, end: after };
}

/** From the bar above to the bar below, in a box of 100 by 100. */
function drawRibbon(above: Stretch, below: Stretch): string {
  return `M${above.start} 0C${above.start} 50 ${below.start} 50 ${below.start} 100H${below.end}C${below.end} 50 ${above.end} 50 ${above.end} 0Z`;
}
