import { useEffect, useRef } from 'preact/hooks';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { AffirmationFields } from './affirmation-fields.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { NameFields } from './name-fields.tsx';
import type { Passing } from './passing.ts';
import styles from './sign-step.module.css';
import { SignedFor } from './signed-for.tsx';
import { StepFrame } from './step-frame.tsx';

const { columns, column, privacy } = styles;

/**
 * Who takes part, how they stand by it, and what they agree to. Fields that may not be collected here do not exist. Who only signs sees
 * everything here that is sealed, and seals it here; letters are read once more first.
 */
export function SignStep({ passing }: { readonly passing: Passing }) {
  const { general, review, sign, store, take } = words.value;
  const form = useRef<HTMLFormElement>(null);
  const isSigning = passing.draft.value.signed.length > 0;
  const isShort = passing.isShort();
  const problems = passing.problems.value;
  const sealing = passing.sealing.value;
  const isBusy = sealing.kind === 'under-way';
  const goOn = () => (isShort ? void passing.seal() : passing.check());
  useEffect(() => {
    if (passing.draft.value.name === '') form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems.length]);
  useEffect(() => {
    if (sealing.kind === 'not-saved') scrollTo(0, 0);
  }, [sealing]);
  const privacyText = passing.pick(passing.joined.pack.privacy);
  return (
    <StepFrame
      passing={passing}
      title={isSigning ? sign.title : sign.titleName}
      lead={isShort && review.lead}
      restartable
      actions={
        <>
          <Button large disabled={isBusy} onPress={() => passing.go({ kind: 'cases' })}>
            {general.back}
          </Button>
          <Button kind="primary" large disabled={isBusy} onPress={goOn}>
            {!isShort ? general.next : sealing.kind === 'not-saved' ? general.tryAgain : review.seal}
          </Button>
        </>
      }
    >
      {sealing.kind === 'not-saved' && (
        <Notice tone="bad" role="alert">
          {store.notSaved[sealing.why]}
        </Notice>
      )}
      {isBusy && <Progress label={review.sealing} />}
      {isSigning && <SignedFor passing={passing} />}
      <form
        ref={form}
        autocomplete="off"
        inert={isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          // A keyboard’s “Go” after the name seals nothing that was not looked at.
          if (isShort) (document.activeElement as HTMLElement | null)?.blur();
          else goOn();
        }}
      >
        <div class={columns}>
          <div class={column}>
            <NameFields passing={passing} />
            {isSigning && <AffirmationFields passing={passing} />}
          </div>
          <div class={column}>
            <ConsentFields passing={passing} />
            <details class={privacy}>
              <summary>{take.privacy}</summary>
              <p {...inLanguage(privacyText.language)}>{privacyText.text}</p>
            </details>
          </div>
        </div>
        {/* Enter in a field goes on to the review, as people expect. */}
        <button type="submit" hidden />
      </form>
    </StepFrame>
  );
}
