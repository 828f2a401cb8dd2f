import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { language, speak } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { startDeskLine, type ToScriptUrl } from './desk-line.ts';
import { createOfficeState, type OfficeState } from './office-state.ts';
import { pickOfficeWords } from './office-words.ts';
import { OpenOffice } from './open-office.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { type Chosen, UnlockForm } from './unlock-form.tsx';

/** The office's desk: a campaign is opened in a worker's memory, and forgotten with the page. */
export function startOfficePage(toScriptUrl: ToScriptUrl): void {
  speak(...navigator.languages);
  const state = signal<OfficeState>({ kind: 'locked' });
  const office = createOfficeState(state, (onProgress) => startDeskLine(toScriptUrl, onProgress));
  const root = document.getElementById('app');
  if (root) render(<OfficePage state={state} office={office} />, root);
}

type OfficePageProps = {
  readonly state: Signal<OfficeState>;
  readonly office: ReturnType<typeof createOfficeState>;
};

function OfficePage({ state, office }: OfficePageProps) {
  const { tag } = language.value;
  const words = pickOfficeWords(tag);
  const shown = state.value;
  const [chosen, setChosen] = useState<Chosen>({ isAlone: false, carriers: [] });
  return (
    <Page
      brand="Barua"
      title={shown.kind === 'open' ? shown.overview.title : words.open.title}
      lead={shown.kind === 'locked' && words.open.lead}
      beside={shown.kind === 'open' && <Button onPress={office.close}>{words.open.close}</Button>}
      corner={<LanguageChoice label={words.totals.language} />}
    >
      {shown.kind === 'locked' && (
        <UnlockForm words={words} state={shown} chosen={chosen} onChoose={setChosen} onOpen={office.open} />
      )}
      {shown.kind === 'opening' && <OpeningProgress words={words} progress={shown.progress} onCancel={office.close} />}
      {shown.kind === 'open' && <OpenOffice words={words} overview={shown.overview} line={shown.line} />}
    </Page>
  );
}
