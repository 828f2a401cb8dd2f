import { useState } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import type { HallFigures } from '../../../domain/hall-figures.ts';
import { type FiguresProblem, idToFiguresCode, readFigures } from '../../../protocol/hall-figures-code.ts';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QrScanner } from '../qr-scanner.tsx';
import styles from './figures-dialogs.module.css';
import type { RunningDebate } from './running-debate.ts';

const { bring, entry, list, row } = styles;

type BringFiguresDialogProps = {
  readonly event: CampaignEvent;
  readonly running: RunningDebate;
  /** This tablet's own journal in a code, where it has one. */
  readonly ownJournal: number | undefined;
  readonly onClose: () => void;
};

type Answer =
  | { readonly kind: 'added' | 'older' | 'own-tablet' }
  | FiguresProblem
  | { readonly kind: 'other-event'; readonly figures: HallFigures };

/** Takes the figures of the tablets that collect, by camera or typed; nothing here needs a network. */
export function BringFiguresDialog({ event, running, ownJournal, onClose }: BringFiguresDialogProps) {
  const { hallFigures: say } = organiserWords.value;
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const take = (text: string, isSure: boolean) => {
    const answered = takeText(text, isSure);
    setAnswer(answered);
    if (answered.kind === 'added') setTyped('');
  };
  const takeText = (text: string, isSure: boolean): Answer => {
    const read = readFigures(text);
    if (!read.ok) return read.problem;
    if (read.value.journal === ownJournal) return { kind: 'own-tablet' };
    if (!isSure && read.value.event !== idToFiguresCode(event.id)) return { kind: 'other-event', figures: read.value };
    const before = running.figures.value;
    running.takeFigures(read.value);
    return { kind: running.figures.value === before ? 'older' : 'added' };
  };
  return (
    <QrScanner
      title={say.bringTitle}
      lead={say.bringText}
      onText={async (text) => {
        setTyped(text);
        take(text, false);
        return undefined;
      }}
      onClose={onClose}
    >
      <div class={bring}>
        <form
          class={entry}
          onSubmit={(submitted) => {
            submitted.preventDefault();
            take(typed, false);
          }}
        >
          <Field label={say.code} value={typed} max={400} onInput={setTyped} />
          <Button kind="primary" submit>
            {say.add}
          </Button>
        </form>
        <div role="alert">{answer && <AnswerNotice answer={answer} onSure={() => take(typed, true)} />}</div>
        <Brought running={running} />
      </div>
    </QrScanner>
  );
}

function AnswerNotice({ answer, onSure }: { readonly answer: Answer; readonly onSure: () => void }) {
  const { hallFigures: say } = organiserWords.value;
  switch (answer.kind) {
    case 'added':
      return <Notice tone="good">{say.added}</Notice>;
    case 'older':
      return <Notice>{say.older}</Notice>;
    case 'own-tablet':
      return <Notice>{say.ownTablet}</Notice>;
    case 'other-event':
      return (
        <Notice tone="warn" action={<Button onPress={onSure}>{say.addAnyway}</Button>}>
          {say.otherEvent}
        </Notice>
      );
    default:
      return <Notice tone="bad">{say.problems[answer.kind]}</Notice>;
  }
}

function Brought({ running }: { readonly running: RunningDebate }) {
  const { hallFigures: say } = organiserWords.value;
  const brought = running.figures.value;
  if (brought.length === 0) return null;
  return (
    <section>
      <h3>{say.list}</h3>
      <ul class={list}>
        {brought.map((each) => (
          <li key={each.journal} class={row}>
            <span>{say.row(each.actions, each.people)}</span>
            <Button
              label={`${say.remove}: ${say.row(each.actions, each.people)}`}
              onPress={() => running.removeFigures(each)}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
