import { useEffect, useState } from 'preact/hooks';
import type { Cell } from '../../../domain/action.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pill } from '../../../ui/pill.tsx';
import type { DuplicateRow, ReviewProblem, ReviewState } from '../../review/review-session.ts';
import { LongList } from './long-list.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import type { TabProps } from './open-office.tsx';
import { SampleCheck } from './sample-check.tsx';
import { SignerLines } from './signer-lines.tsx';

const { sums, section, hint, choices, signers: signersClass } = styles;

/** Who may have signed twice, a sample to be looked at, and what remains when all of it is decided. */
export function ReviewTab({ words, line }: TabProps) {
  const { review } = words;
  const [state, setState] = useState<ReviewState>();
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<ReviewProblem>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void line.ask('review-state', undefined).then(setState);
  }, [turn]);
  const decide = (asked: Promise<Outcome<undefined, ReviewProblem>>) => {
    setBusy(true);
    void asked.then((answer) => {
      setBusy(false);
      setProblem(answer.ok ? undefined : answer.problem);
      setTurn((before) => before + 1);
    });
  };
  return (
    <>
      <p class={hint}>{review.lead}</p>
      {problem && (
        <Notice tone="bad" role="alert">
          {problem.kind === 'no-centre' ? review.problems['no-centre'] : review.problems.other}
        </Notice>
      )}
      {state && <ReviewSums state={state} words={words} />}
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
              toKey={({ signers }) => signers.map(({ journal, number }) => `${journal}/${number}`).join(' ')}
              renderLine={(row, place) => (
                <DuplicateLine
                  row={row}
                  words={words}
                  isBusy={isBusy}
                  onSettle={(as) => decide(line.ask('settle', { place, as }))}
                />
              )}
            />
          </>
        )}
      </section>
      <SampleCheck words={words} line={line} version={turn} isBusy={isBusy} onJudge={decide} />
    </>
  );
}

function ReviewSums({ state: { totals }, words }: { readonly state: ReviewState; readonly words: OfficeWords }) {
  const { review, tag } = words;
  const total = (cells: readonly Cell[]) =>
    formatNumber(
      tag,
      cells.reduce((sum, { n }) => sum + n, 0),
    );
  const byReason = Map.groupBy(totals.notValid, ({ reason }) => reason);
  return (
    <>
      <dl class={sums}>
        {(['collected', 'notValid', 'confirmed'] as const).map((each) => (
          <div key={each}>
            <dt>{review[each]}</dt>
            <dd>{total(totals[each])}</dd>
          </div>
        ))}
      </dl>
      {byReason.size > 0 && (
        <p>
          {review.why}:{' '}
          {[...byReason].map(([reason, cells]) => `${review.reasons[reason]} (${total(cells)})`).join(', ')}
        </p>
      )}
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

function DuplicateLine({ row, words: { review, tag }, isBusy, onSettle }: DuplicateLineProps) {
  const list = (texts: readonly string[]) => new Intl.ListFormat(tag, { type: 'unit' }).format(texts);
  return (
    <>
      <div class={signersClass}>
        <SignerLines signers={row.signers} tag={tag} />
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
