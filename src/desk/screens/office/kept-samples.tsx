import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import type { KeptSample } from '../../review/sample-check.ts';
import lineStyles from '../lines.module.css';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';

const { soft, stack } = styles;
const { line: row, lines } = lineStyles;

type KeptSamplesProps = {
  readonly kept: readonly KeptSample[];
  readonly words: OfficeWords;
  readonly onAgain: (entry: number) => void;
};

/** Samples that stand in the office's journal, each to be looked at again. */
export function KeptSamples({ kept, words: { review, tag }, onAgain }: KeptSamplesProps) {
  if (kept.length === 0) return null;
  const number = (n: number) => formatNumber(tag, n);
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h3>{review.kept}</h3>
      <ol class={lines}>
        {kept.map(({ entry, at, whole, drawn, notValid, low, high }) => (
          <li key={entry} class={row}>
            <div class={stack}>
              <span>
                {review.keptLine(
                  number(entry),
                  number(notValid),
                  number(drawn),
                  number(low),
                  number(high),
                  number(whole),
                )}
              </span>
              <span class={soft}>{time.format(at)}</span>
            </div>
            <Button kind="quiet" label={review.againOf(number(entry))} onPress={() => onAgain(entry)}>
              {review.again}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
