import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import type { Window } from '../../worker/messages.ts';
import lineStyles from '../lines.module.css';
import styles from './long-list.module.css';
import type { OfficeWords } from './office-words.ts';

const { head, turning } = styles;
const { lines: list, line: lineClass } = lineStyles;

type LongListProps<Line> = {
  readonly label: string;
  readonly words: OfficeWords;
  readonly toCount: (n: number) => string;
  /** Another function means another list: it is fetched anew. */
  readonly fetchLines: (from: number, count: number) => Promise<Window<Line>>;
  readonly toKey: (line: Line) => string;
  readonly renderLine: (line: Line, place: number) => ComponentChildren;
  /** Fetched again from where it stands whenever this changes. */
  readonly version?: unknown;
};

const linesPerPage = 50;

/**
 * A list of any length, a page of it at a time: only its lines are decoded, sent and drawn, so that 200,000 cost no more than fifty. Pages, not endless
 * scrolling: they can be reached by keyboard, searched by the browser and found again.
 */
export function LongList<Line>(props: LongListProps<Line>) {
  const { label, words, toCount, fetchLines, toKey, renderLine, version } = props;
  const [from, setFrom] = useState(0);
  const [shown, setShown] = useState<Window<Line>>();
  useEffect(() => {
    let isWanted = true;
    void fetchLines(from, linesPerPage).then((found) => {
      if (isWanted) setShown(found);
    });
    return () => {
      isWanted = false;
    };
  }, [from, version]);
  if (!shown) return null;
  const { total, lines } = shown;
  const last = Math.max(0, Math.floor((total - 1) / linesPerPage) * linesPerPage);
  const number = (n: number) => formatNumber(words.tag, n);
  const { first, back, next, end, range } = words.open.pages;
  const turn = (text: string, to: number, isThere: boolean) => (
    <Button disabled={!isThere} onPress={() => setFrom(to)}>
      {text}
    </Button>
  );
  return (
    <section aria-label={label}>
      <p class={head} role="status">
        {toCount(total)}
        {total > linesPerPage && `, ${range(number(shown.from + 1), number(shown.from + lines.length))}`}
      </p>
      <ol class={list} start={shown.from + 1}>
        {lines.map((line, index) => (
          <li key={toKey(line)} class={lineClass}>
            {renderLine(line, shown.from + index)}
          </li>
        ))}
      </ol>
      {total > linesPerPage && (
        <nav class={turning} aria-label={label}>
          {turn(first, 0, from > 0)}
          {turn(back, Math.max(0, from - linesPerPage), from > 0)}
          {turn(next, Math.min(last, from + linesPerPage), from < last)}
          {turn(end, last, from < last)}
        </nav>
      )}
    </section>
  );
}
