import { useState } from 'preact/hooks';
import type { Pass } from '../../../domain/pass.ts';
import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import { forgetPass, type RecentPass, readRecentPasses, rememberPass } from '../recent-passes.ts';
import type { Tablet } from '../tablet.ts';
import styles from './correct-screen.module.css';
import { correctionProblemToText } from './correction-words.ts';
import { FindByNumber } from './find-by-number.tsx';
import { RecentRow } from './recent-row.tsx';
import { TakeBackDialog, type ToTakeBack } from './take-back-dialog.tsx';

const { list } = styles;

type Said = { readonly tone: 'good' | 'bad'; readonly text: () => string };

/** The volunteers' correction window: the last five by name, and anybody of the sitting by their number. */
export function CorrectScreen({ tablet, onBack }: { readonly tablet: Tablet; readonly onBack: () => void }) {
  const [asked, setAsked] = useState<ToTakeBack>();
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const { correct: say } = organiserWords.value;
  const { store } = tablet;
  const isHighRisk = store.joined.value?.manifest.modes.highRisk === true;
  const recent = readRecentPasses();

  const takeBack = async (number: number) => {
    setAsked(undefined);
    setIsBusy(true);
    const taken = await store.correctEntry(number, 'taken back by a volunteer');
    setIsBusy(false);
    if (taken.ok || taken.problem.kind === 'corrected-already') forgetPass(number);
    setSaid(
      taken.ok
        ? { tone: 'good', text: () => organiserWords.value.correct.takenBack }
        : { tone: 'bad', text: () => correctionProblemToText(taken.problem) },
    );
  };

  /** The right one first: should the second step fail, somebody is counted twice for a moment, and nobody is lost. */
  const rename = async ({ pass, number, person, until }: RecentPass, name: string) => {
    setIsBusy(true);
    const renamed: Pass = { ...pass, name };
    const opening = store.sitting.value?.opening ?? 0;
    const saved = await store.savePass(renamed, person);
    if (!saved.ok) {
      setIsBusy(false);
      return setSaid({ tone: 'bad', text: () => correctionProblemToText(saved.problem) });
    }
    const taken = await store.correctEntry(number, 'name put right');
    setIsBusy(false);
    if (taken.ok) forgetPass(number);
    const { number: renumbered } = saved.value;
    rememberPass({ pass: renamed, number: renumbered, person, hasPages: false, until }, opening, store.sitting);
    setSaid(
      taken.ok
        ? { tone: 'good', text: () => organiserWords.value.correct.renamed }
        : { tone: 'bad', text: () => organiserWords.value.correct.onlyHalf },
    );
  };

  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={isHighRisk ? say.noneHighRisk : say.lead}
      actions={
        <Button large onPress={onBack}>
          {words.value.general.back}
        </Button>
      }
    >
      <div role="status">{said && <Notice tone={said.tone}>{said.text()}</Notice>}</div>
      {recent.length === 0 && !isHighRisk && <EmptyState>{say.none}</EmptyState>}
      {recent.length > 0 && (
        <ul class={list}>
          {recent.map((each) => (
            <RecentRow
              key={each.number}
              recent={each}
              isBusy={isBusy}
              onRename={(name) => void rename(each, name)}
              onTakeBack={() => setAsked({ number: each.number, name: each.pass.name })}
            />
          ))}
        </ul>
      )}
      <FindByNumber tablet={tablet} isBusy={isBusy} onTakeBack={(number) => setAsked({ number, name: undefined })} />
      {asked && (
        <TakeBackDialog
          asked={asked}
          onCancel={() => setAsked(undefined)}
          onTakeBack={() => void takeBack(asked.number)}
        />
      )}
    </OrganiserPage>
  );
}
