import type { RetentionDays } from '../../../../protocol/retention-view.ts';
import type { OfficeWords } from '../office-words.ts';
import styles from './keeping.module.css';

const { kept } = styles;

type DaysKeptProps = {
  /** Null where the office never said. */
  readonly days: RetentionDays | null;
  readonly words: OfficeWords;
};

/** For how long each is kept. */
export function DaysKept({ days, words: { keeping } }: DaysKeptProps) {
  const { retention: says } = keeping;
  const toWords = (n = 0) => (n === 0 ? says.forEver : says.days(n));
  return (
    <dl class={kept}>
      <div>
        <dt>{says.pages}</dt>
        <dd>{toWords(days?.pageDays)}</dd>
      </div>
      <div>
        <dt>{says.letters}</dt>
        <dd>{toWords(days?.bodyDays)}</dd>
      </div>
    </dl>
  );
}
