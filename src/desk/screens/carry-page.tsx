import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Outcome } from '../../domain/outcome.ts';
import type { CarrierAnswer } from '../../protocol/carrier-answer.ts';
import { type DeskWords, deskEnglish } from '../../text/desk-en.ts';
import { deskFrench } from '../../text/desk-fr.ts';
import { language, speak } from '../../text/text.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { CarryAnswer } from './carry-answer.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { type CarryProblem, sendCarrier } from './send-carrier.ts';

const wordsByLanguage: Readonly<Record<string, DeskWords>> = { en: deskEnglish, fr: deskFrench };

type State = 'asking' | 'sending' | Outcome<CarrierAnswer, CarryProblem>;

/** Where a carrier file is handed in, by whoever brings it: what is in it is signed, so nobody logs in. */
export function startCarryPage(): void {
  speak(...navigator.languages);
  const state = signal<State>('asking');
  const root = document.getElementById('app');
  if (root) render(<CarryPage state={state} />, root);
}

function CarryPage({ state }: { readonly state: Signal<State> }) {
  const { tag } = language.value;
  // The office's pages speak English where there is no better.
  const words = wordsByLanguage[tag] ?? deskEnglish;
  const { carry } = words;
  const shown = state.value;
  const bring = (file: File) => {
    state.value = 'sending';
    void sendCarrier(file).then((answer) => {
      state.value = answer;
    });
  };
  return (
    <Page brand="Barua" title={carry.title} lead={carry.lead} corner={<LanguageChoice label={words.language} />}>
      {shown === 'sending' ? (
        <Progress label={carry.sending} />
      ) : (
        <div>
          <FileButton accept=".barua,.txt,application/octet-stream,text/plain" onChoose={bring}>
            {carry.choose}
          </FileButton>
        </div>
      )}
      {typeof shown === 'object' && !shown.ok && (
        <Notice tone="bad" role="alert">
          {carry.problems[shown.problem.kind]}
        </Notice>
      )}
      {typeof shown === 'object' && shown.ok && <CarryAnswer answer={shown.value} words={carry} language={tag} />}
    </Page>
  );
}
