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

/** So many faces come in one drawing, the upper row with the heading, the others row by row: twelve together keep a slow tablet longest of all it does (measured). */
const cardsAtOnce = 4;

/** Whom to act for: tick to sign, open a story to read or write. */
export function CasesStep({ passing }: { readonly passing: Passing }) {
  const [open, setOpen] = useState<CampaignCase>();
  const [drawn, setDrawn] = useState(cardsAtOnce);
  // Each time once what was drawn is on the glass.
  useEffect(() => {
    void openStories();
    if (drawn >= passing.cases.length) return;
    const timer = setTimeout(() => setDrawn(drawn + cardsAtOnce));
    return () => clearTimeout(timer);
  }, [drawn]);
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
        {passing.cases.slice(0, drawn).map((each) => (
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
