import { useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/outcome.ts';
import type { RetentionDays, RetentionView } from '../../../../protocol/retention-view.ts';
import { Button } from '../../../../ui/button.tsx';
import { Field } from '../../../../ui/field.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { KeepAnswer } from '../../../retention/retention-session.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { AskDialog } from '../ask-dialog.tsx';
import { orBroken, type WorkerBroken } from '../asking.ts';
import officeStyles from '../office.module.css';
import { type OfficeWords, reviewProblemToSentence } from '../office-words.ts';
import type { TabProps } from '../open-office.tsx';
import { DaysKept } from './days-kept.tsx';
import { DueLines } from './due-lines.tsx';
import { keepingProblemToSentence } from './keeping-words.ts';
import { readDays } from './read-days.ts';
import type { Told } from './retention-tab.tsx';

const { form, group, hint, section } = officeStyles;

type RetentionFormProps = Pick<TabProps, 'words' | 'line'> & {
  /** What holds, as it is shown. */
  readonly seen: RetentionDays | null;
  readonly onTold: (told: Told) => void;
};

type Asked = { readonly days: RetentionDays; readonly due: RetentionView['due'] };

/** Other days, what they would do in numbers, and then the word. */
export function RetentionForm({ words, line, seen, onTold }: RetentionFormProps) {
  const { retention: says } = words.keeping;
  const [typed, setTyped] = useState({ pages: toTyped(seen?.pageDays), letters: toTyped(seen?.bodyDays) });
  const [asked, setAsked] = useState<Asked>();
  const [preview, setPreview] = useState<Outcome<RetentionView, ReviewProblem | WorkerBroken> | 'busy'>();
  const [pageDays, bodyDays] = [readDays(typed.pages), readDays(typed.letters)];
  const ask = (event: Event) => {
    event.preventDefault();
    if (pageDays === undefined || bodyDays === undefined) return;
    const days = { pageDays, bodyDays };
    setPreview('busy');
    void orBroken(line.ask('retention-preview', days)).then((found) => {
      setPreview(found);
      if (found.ok) setAsked({ days, due: found.value.due });
    });
  };
  const keep = async ({ days }: Asked) => onTold(answerToTold(await line.ask('keep', { days, seen }), words));
  return (
    <section class={section} aria-label={says.change}>
      <h2>{says.change}</h2>
      <form class={form} onSubmit={ask}>
        <p class={hint}>{says.daysHint}</p>
        <div class={group}>
          <Field
            label={says.pagesDays}
            value={typed.pages}
            digits
            max={5}
            problem={pageDays === undefined && says.daysWrong}
            onInput={(pages) => setTyped({ ...typed, pages })}
          />
          <Field
            label={says.lettersDays}
            value={typed.letters}
            digits
            max={5}
            problem={bodyDays === undefined && says.daysWrong}
            onInput={(letters) => setTyped({ ...typed, letters })}
          />
        </div>
        <div>
          <Button submit disabled={preview === 'busy'}>
            {says.ask}
          </Button>
        </div>
        {preview === 'busy' && (
          <p class={hint} role="status">
            {says.asking}
          </p>
        )}
        {typeof preview === 'object' && !preview.ok && (
          <Notice tone="bad" role="alert">
            {keepingProblemToSentence(preview.problem, says.noCentre, words)}
          </Notice>
        )}
      </form>
      {asked && (
        <AskDialog
          words={words}
          title={says.askTitle}
          cancel={words.keeping.aside.cancel}
          yes={says.keep}
          risky
          onYes={() => keep(asked)}
          onClose={() => setAsked(undefined)}
        >
          <DaysKept days={asked.days} words={words} />
          <p>{says.askNext}</p>
          <DueLines due={asked.due} words={words} />
          {asked.days.pageDays + asked.days.bodyDays > 0 && <p>{says.askLater}</p>}
          <p>{says.askStays}</p>
        </AskDialog>
      )}
    </section>
  );
}

function toTyped(days = 0): string {
  return days === 0 ? '' : String(days);
}

function answerToTold(answer: Outcome<KeepAnswer, ReviewProblem>, { keeping, review }: OfficeWords): Told {
  const { retention: says } = keeping;
  if (!answer.ok) return { tone: 'bad', children: reviewProblemToSentence(answer.problem, review) };
  return { tone: answer.value === 'written' ? 'good' : 'warn', children: says[answer.value] };
}
