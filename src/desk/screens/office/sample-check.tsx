import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import type { LineJudgement, VerdictReason } from '../../../protocol/office-content.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ReviewProblem } from '../../review/review-session.ts';
import type { SampleAsk, SampleRow, SampleState } from '../../review/sample-check.ts';
import lineStyles from '../lines.module.css';
import type { DeskLine } from './desk-line.ts';
import { KeptSamples } from './kept-samples.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import { SignerLines } from './signer-lines.tsx';

const { section, hint, actions } = styles;
const { line: rowClass, lines } = lineStyles;

type SampleCheckProps = {
  readonly words: OfficeWords;
  readonly line: DeskLine;
  /** Changes with every judgement. */
  readonly version: number;
  readonly isBusy: boolean;
  readonly onWrite: (what: () => Promise<Outcome<unknown, ReviewProblem>>) => void;
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
export function SampleCheck({ words, line, version, isBusy, onWrite }: SampleCheckProps) {
  const { review, tag } = words;
  const [drawn, setDrawn] = useState('30');
  const [sample, setSample] = useState<SampleState>();
  const ask = (what: SampleAsk) => void line.ask('sample', what).then(setSample);
  useEffect(() => ask({}), [version]);
  const number = /^\d{1,4}$/.test(drawn) ? Math.min(mostDrawn, Number(drawn)) : 0;
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const open = sample?.rows.filter(({ word }) => word === undefined) ?? [];
  const { share = 0, low = 0, high = 1 } = sample?.interval ?? {};
  return (
    <section class={section}>
      <h2>{review.sample}</h2>
      <p class={hint}>{review.sampleLead}</p>
      <div class={actions}>
        <Field label={review.drawn} value={drawn} onInput={setDrawn} digits short max={4} />
        <Button disabled={number < 1} onPress={() => ask({ drawn: number })}>
          {review.draw}
        </Button>
      </div>
      {sample && sample.rows.length > 0 && (
        <>
          <p role="status">
            {review.drawnOf(formatNumber(tag, sample.rows.length), formatNumber(tag, sample.whole))}.{' '}
            {review.judgedSoFar(sample.judged)}.{' '}
            {sample.judged > 0 && review.interval(percent.format(share), percent.format(low), percent.format(high))}{' '}
            {sample.shown !== undefined && review.shownAgain(formatNumber(tag, sample.shown))}{' '}
            {sample.missing > 0 && review.missing(sample.missing)}
          </p>
          <ol class={lines}>
            {sample.rows.map((row) => (
              <li key={`${row.journal}/${row.number}.${row.line}/${row.case}`} class={rowClass}>
                <SignerLines signers={[row]} words={words} />
                <Verdict
                  row={row}
                  words={words}
                  isBusy={isBusy}
                  onSay={(reason) => onWrite(() => line.ask('judge', toRows([row], reason)))}
                />
              </li>
            ))}
          </ol>
          {sample.shown === undefined && (
            <>
              <p class={hint}>{review.keepHint}</p>
              <div class={actions}>
                {open.length > 0 && (
                  <Button disabled={isBusy} onPress={() => onWrite(() => line.ask('judge', toRows(open, 'none')))}>
                    {review.restValid(open.length)}
                  </Button>
                )}
                <Button
                  kind="primary"
                  disabled={isBusy || open.length > 0}
                  onPress={() => onWrite(() => line.ask('keep-sample', undefined))}
                >
                  {review.keep}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {sample && <KeptSamples kept={sample.kept} words={words} onAgain={(again) => ask({ again })} />}
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
  const said = word?.reason;
  // What was said elsewhere, of a duplicate, stands here too.
  const reasons = said && !sampleReasons.some((each) => each === said) ? [...sampleReasons, said] : sampleReasons;
  const options = reasons.map((value) => ({ value, text: review.reasons[value] }));
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

function toRows(rows: readonly SampleRow[], reason: VerdictReason): LineJudgement[] {
  const isValid = reason === 'none' || reason === 'different-people';
  return rows.map(({ journal, number, line, case: ofCase }) => ({
    journal,
    number,
    line,
    verdict: isValid ? 'valid' : 'not-valid',
    reason,
    cases: [ofCase],
  }));
}
