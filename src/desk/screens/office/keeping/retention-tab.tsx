import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/outcome.ts';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Progress } from '../../../../ui/progress.tsx';
import type { RetentionRun } from '../../../retention/list-runs.ts';
import type { RetentionState } from '../../../retention/retention-session.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { orBroken, type WorkerBroken } from '../asking.ts';
import officeStyles from '../office.module.css';
import type { OfficeWords } from '../office-words.ts';
import type { TabProps } from '../open-office.tsx';
import { DaysKept } from './days-kept.tsx';
import { DueLines } from './due-lines.tsx';
import styles from './keeping.module.css';
import { keepingProblemToSentence } from './keeping-words.ts';
import { OpenedSection } from './opened-section.tsx';
import { RetentionForm } from './retention-form.tsx';

const { actions, hint, section } = officeStyles;
const { plainList } = styles;

/** What was said or done last, and how it went. */
export type Told = { readonly tone: 'good' | 'warn' | 'bad'; readonly children: ComponentChildren };

/** How long the centre keeps what, what would go, and what is named as opened. */
export function RetentionTab({ words, line }: TabProps) {
  const { retention: says } = words.keeping;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Outcome<RetentionState, ReviewProblem | WorkerBroken>>();
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    let isWanted = true;
    void orBroken(line.ask('retention', undefined)).then((found) => isWanted && setState(found));
    return () => {
      isWanted = false;
    };
  }, [turn]);
  const tell = (what: Told) => {
    setTold(what);
    setTurn((before) => before + 1);
  };
  return (
    <>
      <p class={hint}>{says.lead}</p>
      {told && (
        <Notice tone={told.tone} role={told.tone === 'bad' ? 'alert' : 'status'}>
          {told.children}
        </Notice>
      )}
      {!state && <Progress label={words.open.working.fetching} />}
      {state?.ok === false && (
        <Notice tone="bad" role="alert">
          {keepingProblemToSentence(state.problem, says.noCentre, words)}
        </Notice>
      )}
      {state?.ok && (
        <>
          <section class={section} aria-label={says.holds}>
            <h2>{says.holds}</h2>
            <DaysKept days={state.value.policy} words={words} />
          </section>
          <section class={section} aria-label={says.next}>
            <h2>{says.next}</h2>
            <p class={hint}>{says.nextLead}</p>
            <DueLines due={state.value.due} words={words} />
          </section>
          <RetentionForm words={words} line={line} seen={state.value.policy} onTold={tell} />
          <OpenedSection words={words} line={line} opened={state.value.opened} onTold={tell} />
          <section class={section} aria-label={says.runs}>
            <h2>{says.runs}</h2>
            {state.value.runs.length === 0 && <p>{says.noRuns}</p>}
            <ul class={plainList}>
              {state.value.runs.map((run) => (
                <li key={run.at}>{runToWords(run, words)}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      <div class={actions}>
        <Button onPress={() => setTurn(turn + 1)}>{words.keeping.aside.again}</Button>
      </div>
    </>
  );
}

function runToWords({ at, pages, bodies }: RetentionRun, { keeping, tag }: OfficeWords): string {
  const { retention: says } = keeping;
  const went = [pages > 0 && says.wentPages(pages), bodies > 0 && says.wentLetters(bodies)];
  const list = new Intl.ListFormat(tag, { type: 'unit' }).format(went.filter((each) => each !== false));
  return says.run(new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at), list);
}
