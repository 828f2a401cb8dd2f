import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import type { VerdictReason } from '../../../protocol/office-content.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ReviewProblem, SampleRow, SampleState } from '../../review/review-session.ts';
import type { DeskLine } from './desk-line.ts';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import { SignerLines } from './signer-lines.tsx';

const { section, hint, row: rowClass, actions, lines } = styles;

type SampleCheckProps = {
  readonly words: OfficeWords;
  readonly line: DeskLine;
  /** Changes with every judgement. */
  readonly version: number;
  readonly isBusy: boolean;
  readonly onJudge: (asked: Promise<Outcome<undefined, ReviewProblem>>) => void;
};

/** A page of a sample is looked at by a person: more at once nobody looks at. */
const mostDrawn = 500;

const sampleReasons = [
  'none',
  'no-person',
  'no-signature',
  'abuse',
  'other',
] as const satisfies readonly VerdictReason[];

/** Signatures drawn at random; what somebody says of each makes an interval for all. */
export function SampleCheck({ words, line, version, isBusy, onJudge }: SampleCheckProps) {
  const { review, tag } = words;
  const [drawn, setDrawn] = useState('30');
  const [sample, setSample] = useState<SampleState>();
  useEffect(() => {
    void line.ask('sample', { drawn: undefined }).then(setSample);
  }, [version]);
  const number = /^\d{1,4}$/.test(drawn) ? Math.min(mostDrawn, Number(drawn)) : 0;
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const { share = 0, low = 0, high = 1 } = sample?.interval ?? {};
  return (
    <section class={section}>
      <h2>{review.sample}</h2>
      <p class={hint}>{review.sampleLead}</p>
      <div class={actions}>
        <Field label={review.drawn} value={drawn} onInput={setDrawn} digits short max={4} />
        <Button disabled={number < 1} onPress={() => void line.ask('sample', { drawn: number }).then(setSample)}>
          {review.draw}
        </Button>
      </div>
      {sample && sample.rows.length > 0 && (
        <>
          <p role="status">
            {review.drawnOf(formatNumber(tag, sample.rows.length), formatNumber(tag, sample.whole))}.{' '}
            {review.judgedSoFar(sample.judged)}.{' '}
            {sample.judged > 0 && review.interval(percent.format(share), percent.format(low), percent.format(high))}
          </p>
          <ol class={lines}>
            {sample.rows.map((row) => (
              <li key={`${row.journal}/${row.number}/${row.case}`} class={rowClass}>
                <SignerLines signers={[row]} tag={tag} />
                <Verdict
                  row={row}
                  words={words}
                  isBusy={isBusy}
                  onSay={(reason) => onJudge(line.ask('judge', toRows(row, reason)))}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type VerdictProps = {
  readonly row: SampleRow;
  readonly words: OfficeWords;
  readonly isBusy: boolean;
  readonly onSay: (reason: VerdictReason) => void;
};

function Verdict({ row: { case: ofCase, word, name }, words: { review }, isBusy, onSay }: VerdictProps) {
  const options = sampleReasons.map((value) => ({ value, text: review.reasons[value] }));
  const said = sampleReasons.find((each) => each === word?.reason);
  const open = { value: 'open' as const, text: '–' };
  return (
    <fieldset class={actions} disabled={isBusy}>
      <span>{review.cases(String(ofCase))}</span>
      <Select
        slim
        label={`${review.reason}: ${name}`}
        value={said ?? 'open'}
        options={said ? options : [open, ...options]}
        onChange={(reason) => reason !== 'open' && onSay(reason)}
      />
    </fieldset>
  );
}

function toRows({ journal, number, case: ofCase }: SampleRow, reason: VerdictReason) {
  return [{ journal, number, verdict: reason === 'none' ? 'valid' : 'not-valid', reason, cases: [ofCase] }] as const;
}
