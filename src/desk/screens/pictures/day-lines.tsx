import type { DaySum } from './add-days.ts';
import styles from './pictures.module.css';

const { lines, area, now, before, frame, axis, key, beforeKey } = styles;

type DayLinesProps = {
  /** Not empty. */
  readonly thisYear: readonly DaySum[];
  /** Its days moved to this year; empty where it is not known. */
  readonly lastYear: readonly DaySum[];
  readonly words: { readonly label: string; readonly thisYear: string; readonly lastYear: string };
  readonly toDate: (day: number) => string;
  readonly toNumber: (n: number) => string;
};

const [width, height] = [1_000, 280];

/** All actions up to each day: this year as a hill, last year as a broken line over it. Every number is in the table of days. */
export function DayLines({ thisYear, lastYear, words, toDate, toNumber }: DayLinesProps) {
  const all = [...thisYear, ...lastYear];
  const [first, last] = [Math.min(...all.map(({ day }) => day)), Math.max(...all.map(({ day }) => day))];
  const most = Math.max(1, ...all.map(({ sum }) => sum));
  const toX = (day: number) => ((day - first + 1) / (last - first + 1)) * width;
  const toY = (sum: number) => height - (sum / most) * (height - 6);
  const toPath = (sums: readonly DaySum[]) =>
    sums.map(({ day, sum }, at) => `${at === 0 ? `M${toX(day - 1)} ${height}L` : 'L'}${toX(day)} ${toY(sum)}`).join('');
  const path = toPath(thisYear);
  return (
    <figure class={frame} dir="ltr">
      <p class={axis}>
        <span>{toNumber(most)}</span>
      </p>
      <svg
        class={lines}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.label}
      >
        <path class={area} d={`${path}L${toX(thisYear.at(-1)?.day ?? last)} ${height}z`} />
        <path class={now} d={path} />
        {lastYear.length > 0 && <path class={before} d={toPath(lastYear)} />}
      </svg>
      <p class={axis}>
        <span>{toDate(first)}</span>
        {last > first && <span>{toDate(last)}</span>}
      </p>
      {lastYear.length > 0 && (
        <figcaption class={key} dir="auto">
          <span>{words.thisYear}</span>
          <span class={beforeKey}>{words.lastYear}</span>
        </figcaption>
      )}
    </figure>
  );
}
