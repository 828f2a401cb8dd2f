import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import tableStyles from '../table.module.css';
import styles from './gate.module.css';
import { fetchJournals, type GateProblem, sendReport } from './gate-client.ts';
import type { ViewProps } from './gate-page.tsx';
import { toMoment } from './gate-words.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useFetched } from './use-fetched.ts';

const { scroll, table, end } = tableStyles;
const { tight, form, hint } = styles;

/** How far each tablet is, and where an evening's report is handed in. */
export function TabletsView({ words, session, onOver }: ViewProps) {
  const { tablets: says, loading } = words.gate;
  const { fetched, again } = useFetched(() => fetchJournals(session), onOver);
  return (
    <>
      {fetched === undefined && <Progress label={loading} />}
      {fetched?.ok === false && <ProblemNotice words={words} problem={fetched.problem} />}
      {fetched?.ok && fetched.value.length === 0 && <EmptyState>{says.none}</EmptyState>}
      {fetched?.ok && fetched.value.length > 0 && (
        <ScrollRegion class={scroll} label={says.title}>
          <table class={`${table} ${tight}`}>
            <thead>
              <tr>
                <th scope="col">{says.tablet}</th>
                <th scope="col" class={end}>
                  {says.entries}
                </th>
                <th scope="col">{says.last}</th>
              </tr>
            </thead>
            <tbody>
              {fetched.value.map(({ id, tabletName, head, receivedAt, forks }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi>{tabletName}</bdi> <span class={hint}>{id.slice(0, 6)}</span>
                  </th>
                  <td class={end}>{formatNumber(words.tag, head)}</td>
                  <td>
                    {toMoment(receivedAt, words)} {forks > 0 && <span class={hint}>{says.forks(forks)}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <ReportForm words={words} session={session} onOver={onOver} onTaken={again} />
    </>
  );
}

function ReportForm({
  words,
  session,
  onOver,
  onTaken,
}: Omit<ViewProps, 'onSignIn'> & { readonly onTaken: () => void }) {
  const { tablets: says } = words.gate;
  const [sms, setSms] = useState('');
  const [answer, setAnswer] = useState<Outcome<undefined, GateProblem> | 'sending'>();
  const send = (event: Event) => {
    event.preventDefault();
    if (sms.trim() === '') return;
    setAnswer('sending');
    void sendReport(session, sms).then((sent) => {
      if (!sent.ok && sent.problem.kind === 'not-signed-in') return onOver();
      setAnswer(sent);
      if (!sent.ok) return;
      setSms('');
      onTaken();
    });
  };
  return (
    <form class={form} onSubmit={send}>
      <Field label={says.report} hint={says.reportHint} value={sms} onInput={setSms} max={2_000} />
      <div>
        <Button submit disabled={answer === 'sending'}>
          {says.handIn}
        </Button>
      </div>
      {typeof answer === 'object' && answer.ok && (
        <Notice tone="good" role="status">
          {says.handedIn}
        </Notice>
      )}
      {typeof answer === 'object' && !answer.ok && <ProblemNotice words={words} problem={answer.problem} />}
    </form>
  );
}
