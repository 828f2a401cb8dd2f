import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pill } from '../../../ui/pill.tsx';
import type { DuplicateRow, ReviewProblem, ReviewState } from '../../review/review-session.ts';
import { createAsking } from './asking.ts';
import { ConfirmedSection } from './confirmed-section.tsx';
import { LongList } from './long-list.tsx';
import styles from './office.module.css';
import { type OfficeWords, reviewProblemToSentence } from './office-words.ts';
import type { TabProps } from './open-office.tsx';
import { SampleCheck } from './sample-check.tsx';
import { SignerLines } from './signer-lines.tsx';

const { section, hint, choices, signers: signersClass } = styles;

/** Who may have signed twice, a sample to be looked at, and what remains when all of it is decided. */
export function ReviewTab({ words, overview, line }: TabProps) {
  const { review } = words;
  const [state, setState] = useState<ReviewState>();
  const [turn, setTurn] = useState(0);
  const [deciding] = useState(() => createAsking<unknown, ReviewProblem>());
  useEffect(() => {
    void line.ask('review-state', undefined).then(setState);
  }, [turn]);
  const decide = (what: () => Promise<Outcome<unknown, ReviewProblem>>) =>
    void deciding.ask(what).then(() => setTurn((before) => before + 1));
  const decided = deciding.state.value;
  const isBusy = decided === 'busy';
  return (
    <>
      <p class={hint}>{review.lead}</p>
      {typeof decided === 'object' && !decided.ok && (
        <Notice tone="bad" role="alert">
          {reviewProblemToSentence(decided.problem, review)}
        </Notice>
      )}
      {state && <ConfirmedSection words={words} overview={overview} line={line} state={state} version={turn} />}
      <section class={section}>
        <h2>{review.duplicates}</h2>
        <p class={hint}>{review.duplicatesLead}</p>
        {state?.groups === 0 && <Notice tone="good">{review.none}</Notice>}
        {state && state.groups > 0 && (
          <>
            <p role="status">{review.open(state.open)}</p>
            <LongList
              label={review.duplicates}
              words={words}
              version={turn}
              toCount={review.groups}
              fetchLines={(from, count) => line.ask('duplicates', { from, count })}
              toKey={({ signers }) =>
                signers.map(({ journal, number, line: at }) => `${journal}/${number}.${at}`).join(' ')
              }
              renderLine={(row, place) => (
                <DuplicateLine
                  row={row}
                  words={words}
                  isBusy={isBusy}
                  onSettle={(as) => decide(() => line.ask('settle', { place, as }))}
                />
              )}
            />
          </>
        )}
      </section>
      <SampleCheck words={words} line={line} version={turn} isBusy={isBusy} onWrite={decide} />
    </>
  );
}

type DuplicateLineProps = {
  readonly row: DuplicateRow;
  readonly words: OfficeWords;
  readonly isBusy: boolean;
  readonly onSettle: (as: 'one' | 'different') => void;
};

const toneByLikelihood = { high: 'warn', middle: 'plain', low: 'plain' } as const;

function DuplicateLine({ row, words, isBusy, onSettle }: DuplicateLineProps) {
  const { review, tag } = words;
  const list = (texts: readonly string[]) => new Intl.ListFormat(tag, { type: 'unit' }).format(texts);
  return (
    <>
      <div class={signersClass}>
        <SignerLines signers={row.signers} words={words} />
        <span class={hint}>
          {review.cases(list(row.cases.map(String)))} · {list(row.evidence.map((each) => review.evidence[each]))}
        </span>
      </div>
      <div class={choices}>
        <Pill tone={row.isJudged ? 'good' : toneByLikelihood[row.likelihood]}>
          {row.isJudged ? review.judged : review.likelihoods[row.likelihood]}
        </Pill>
        <Button disabled={isBusy} onPress={() => onSettle('one')}>
          {review.one}
        </Button>
        <Button disabled={isBusy} onPress={() => onSettle('different')}>
          {review.different}
        </Button>
      </div>
    </>
  );
}
