import { useLayoutEffect } from 'preact/hooks';
import { isLetterKept } from '../../store/letter-places.ts';
import type { Joined, OpenSitting } from '../../store/tablet-store.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { CasesStep } from './cases-step.tsx';
import { holdPassing } from './held-passing.ts';
import { IdleGuard } from './idle-guard.tsx';
import { LanguageStep } from './language-step.tsx';
import type { LetterStepProps } from './letter-step.tsx';
import type { ParticipantStore, Passing } from './passing.ts';
import { SealedStep } from './sealed-step.tsx';
import { SignStep } from './sign-step.tsx';
import { PassFrame } from './step-frame.tsx';

type ParticipantProps = {
  readonly tablet: { readonly store: ParticipantStore };
  readonly joined: Joined;
  readonly sitting: OpenSitting;
};

/** Most people sign; paper and pen come when somebody asks for them. */
const LetterStep = lazyScreen<LetterStepProps>(
  async () => (await openWriting()).LetterStep,
  () => null,
);

const ReviewStep = lazyScreen<{ readonly passing: Passing }>(
  async () => (await openWriting()).ReviewStep,
  () => null,
);

const KeptLetterQuestion = lazyScreen<{ readonly passing: Passing }>(
  async () => (await openWriting()).KeptLetterQuestion,
  () => null,
);

const openWriting = async () => (await import('./writing-screens.ts')).openWritingScreens();

/** Read once: what is kept later was begun on this page. */
const wasLetterKept = isLetterKept();

/** What goes from hand to hand while a sitting is open. */
export function Participant({ tablet, joined, sitting }: ParticipantProps) {
  const passing = holdPassing(tablet.store, joined, sitting);
  // Volunteers read their own language; who comes after them goes on in theirs.
  useLayoutEffect(() => passing.speak(passing.draft.value.language), [passing]);
  return (
    <>
      <PassFrame passing={passing}>
        <StepView passing={passing} />
      </PassFrame>
      <IdleGuard passing={passing} />
      {wasLetterKept && <KeptLetterQuestion passing={passing} />}
    </>
  );
}

function StepView({ passing }: { readonly passing: Passing }) {
  const step = passing.step.value;
  switch (step.kind) {
    case 'language':
      return <LanguageStep passing={passing} />;
    case 'cases':
      return <CasesStep passing={passing} />;
    case 'letter':
      return <LetterStep passing={passing} place={step} />;
    case 'sign':
      return <SignStep passing={passing} />;
    case 'review':
      return <ReviewStep passing={passing} />;
    case 'sealed':
      return <SealedStep passing={passing} saved={step.saved} code={step.code} />;
  }
}
