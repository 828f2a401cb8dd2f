import { useEffect, useState } from 'preact/hooks';
import type { CampaignCase } from '../../../domain/case-pack.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { LanguageNote } from '../language-note.tsx';
import { lazyScreen } from '../lazy-screen.tsx';
import { CaseCard } from './case-card.tsx';
import styles from './cases-step.module.css';
import { listLetters } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import { StepFrame } from './step-frame.tsx';
import type { StoryDialogProps } from './story-dialog.tsx';

const { cards, count } = styles;

const openStories = async () => (await import('./story-screens.ts')).openStoryScreens();
const StoryDialog = lazyScreen<StoryDialogProps>(
  async () => (await openStories()).StoryDialog,
  () => null,
);

/** No tablet shows more at once. Those below are drawn once these are there: twelve together keep a slow tablet longest of all it does (measured). */
const firstCards = 8;

/** Until the first ones are on the glass, and before anybody could have scrolled. */
const othersMs = 80;

/** Whom to act for: tick to sign, open a story to read or write. */
export function CasesStep({ passing }: { readonly passing: Passing }) {
  const [open, setOpen] = useState<CampaignCase>();
  const [isWhole, setWhole] = useState(false);
  // While somebody looks at the faces, the others and the stories come.
  useEffect(() => {
    void openStories();
    const timer = setTimeout(() => setWhole(true), othersMs);
    return () => clearTimeout(timer);
  }, []);
  const { general, take } = words.value;
  const { signed, phone } = passing.draft.value;
  const letters = listLetters(passing.draft.value);
  const hasAll = passing.cases.every(({ number }) => signed.includes(number));
  const toggle = (number: number) =>
    passing.change({ signed: signed.includes(number) ? signed.filter((n) => n !== number) : [...signed, number] });
  const appeals = letters.filter(({ purpose }) => purpose === 'appeal').length;
  const chosen = [
    signed.length > 0 && general.signatures(signed.length),
    appeals > 0 && general.letters(appeals),
    letters.length > appeals && general.messages(letters.length - appeals),
    phone.length > 0 && general.actions(phone.length),
  ].filter(Boolean);
  return (
    <StepFrame
      passing={passing}
      title={take.casesTitle}
      lead={passing.may.words ? take.casesLead : take.casesLeadSignOnly}
      restartable
      beside={
        <Button
          kind="quiet"
          onPress={() => passing.change({ signed: hasAll ? [] : passing.cases.map(({ number }) => number) })}
        >
          {hasAll ? take.chooseNone : take.chooseAll}
        </Button>
      }
      actions={
        <>
          <p class={count} role="status">
            {chosen.length > 0 ? chosen.join(', ') : take.nothingChosen}
          </p>
          <Button kind="primary" large disabled={chosen.length === 0} onPress={() => passing.go({ kind: 'sign' })}>
            {general.next}
          </Button>
        </>
      }
    >
      <ul class={cards}>
        {(isWhole ? passing.cases : passing.cases.slice(0, firstCards)).map((each) => (
          <CaseCard
            key={each.number}
            passing={passing}
            shown={each}
            onToggle={() => toggle(each.number)}
            onOpen={() => setOpen(each)}
          />
        ))}
      </ul>
      <LanguageNote />
      {open && (
        <StoryDialog
          passing={passing}
          shown={open}
          onToggle={() => toggle(open.number)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </StepFrame>
  );
}
