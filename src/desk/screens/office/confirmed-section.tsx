import { useEffect, useState } from 'preact/hooks';
import { type Cell, cellKey } from '../../../domain/action.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Sums } from '../../../ui/sums.tsx';
import type { PublishedTotals } from '../../review/publish-confirmed.ts';
import type { ReviewProblem, ReviewState } from '../../review/review-session.ts';
import tableStyles from '../table.module.css';
import { createAsking } from './asking.ts';
import { caseToName } from './case-name.ts';
import { LongList } from './long-list.tsx';
import { NotValidLine } from './not-valid-line.tsx';
import styles from './office.module.css';
import { reviewProblemToSentence } from './office-words.ts';
import type { TabProps } from './open-office.tsx';

const { actions, hint, section } = styles;
const { table, scroll, end } = tableStyles;

type ConfirmedSectionProps = TabProps & {
  readonly state: ReviewState;
  /** Changes with every judgement. */
  readonly version: number;
};

/** What remains after the check, sort by sort and down to the line, and the way of it to the centre. */
export function ConfirmedSection({ words, overview, line, state: { totals }, version }: ConfirmedSectionProps) {
  const { review, totals: says, open, tag } = words;
  const [publishing] = useState(() => createAsking<PublishedTotals, ReviewProblem>());
  const answer = publishing.state.value;
  useEffect(publishing.forget, [version]);
  const number = (n: number) => formatNumber(tag, n);
  const total = (cells: readonly Cell[]) => number(cells.reduce((sum, { n }) => sum + n, 0));
  const find = (cells: readonly Cell[], cell: Cell) =>
    cells.filter((each) => cellKey(each) === cellKey(cell)).reduce((sum, { n }) => sum + n, 0);
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const publish = () => void publishing.ask(() => line.ask('publish', undefined));
  return (
    <>
      <Sums
        of={(['collected', 'notValid', 'confirmed'] as const).map((each) => ({
          name: review[each],
          value: total(totals[each]),
        }))}
      />
      <section class={section}>
        <h2>{review.publish}</h2>
        <p class={hint}>{review.publishLead}</p>
        <div class={actions}>
          <Button kind="primary" disabled={answer === 'busy'} onPress={publish}>
            {review.publishNow}
          </Button>
        </div>
        {typeof answer === 'object' && (
          <Notice tone={answer.ok ? 'good' : 'bad'} role={answer.ok ? 'status' : 'alert'}>
            {answer.ok
              ? review.published(number(answer.value.actions), time.format(answer.value.at))
              : reviewProblemToSentence(answer.problem, review)}
          </Notice>
        )}
        {totals.notValid.length > 0 && (
          <>
            <ScrollRegion class={scroll} label={review.bySort}>
              <table class={table}>
                <caption>{review.bySort}</caption>
                <thead>
                  <tr>
                    <th scope="col">{open.case}</th>
                    <th scope="col">{open.what}</th>
                    {(['collected', 'notValid', 'confirmed'] as const).map((each) => (
                      <th scope="col" class={end} key={each}>
                        {review[each]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {totals.collected.map((cell) => (
                    <tr key={cellKey(cell)}>
                      <th scope="row">
                        <bdi>{caseToName(cell.case, overview, words)}</bdi>
                      </th>
                      <td>
                        {says.forms[cell.form]} ({open.channels[cell.channel]})
                      </td>
                      <td class={end}>{number(cell.n)}</td>
                      <td class={end}>{number(find(totals.notValid, cell))}</td>
                      <td class={end}>{number(find(totals.confirmed, cell))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <h3>{review.why}</h3>
            <p>
              {[...Map.groupBy(totals.notValid, ({ reason }) => reason)]
                .map(([reason, cells]) => `${review.reasons[reason]} (${total(cells)})`)
                .join(', ')}
            </p>
            <LongList
              label={review.why}
              words={words}
              version={version}
              toCount={review.lines}
              fetchLines={(from, count) => line.ask('not-valid', { from, count })}
              toKey={({ journal, number: n, line: at, cell }) => `${journal}/${n}.${at} ${cellKey(cell)}`}
              renderLine={(row) => <NotValidLine row={row} words={words} overview={overview} />}
            />
          </>
        )}
      </section>
    </>
  );
}
